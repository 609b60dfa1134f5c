package org.borneout.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** One name under which an institute is known, in one language. */
@Entity
public class InstituteName {
    public enum Kind {
        OFFICIAL,
        ALIAS,
        ACRONYM,
        FORMER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "institute_name")
    @SequenceGenerator(name = "institute_name", sequenceName = "institute_name_seq", allocationSize = 1)
    @Nullable
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "institute_id")
    private Institute institute;

    @Column
    private String language;

    @Column
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column
    private String name;

    @Column
    private String nameKey;

    @SuppressWarnings("NullAway.Init")
    protected InstituteName() {}

    InstituteName(Institute institute, String language, Kind kind, String name) {
        this.institute = institute;
        this.language = language;
        this.kind = kind;
        this.name = name;
        this.nameKey = NameKey.of(name);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String language() {
        return language;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }
}

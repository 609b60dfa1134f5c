package org.borneout.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A named expert who speaks for an institute. */
@Entity
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person")
    @SequenceGenerator(name = "person", sequenceName = "person_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column
    private String name;

    @Column
    private String nameKey;

    @Column
    @Nullable
    private String ownName;

    @Column
    @Nullable
    private String orcid;

    @Column
    private Instant createdAt;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(String name, Instant createdAt) {
        this.name = name;
        this.nameKey = NameKey.of(name);
        this.createdAt = createdAt;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String name() {
        return name;
    }

    public @Nullable String ownName() {
        return ownName;
    }

    public @Nullable String orcid() {
        return orcid;
    }
}

package org.borneout.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a person spoke for an institute, and between which days where that is known. */
@Entity
class Affiliation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "affiliation")
    @SequenceGenerator(name = "affiliation", sequenceName = "affiliation_seq", allocationSize = 1)
    @Nullable
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "institute_id")
    private Institute institute;

    @Column
    @Nullable
    private LocalDate fromOn;

    @Column
    @Nullable
    private LocalDate untilOn;

    @SuppressWarnings("NullAway.Init")
    protected Affiliation() {}

    Affiliation(Person person, Institute institute) {
        this.person = person;
        this.institute = institute;
    }
}

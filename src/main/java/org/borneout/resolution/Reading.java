package org.borneout.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** One person's answer to a question. It stays in this room: its content is sealed until the verdict is decided. */
@Entity
class Reading {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reading")
    @SequenceGenerator(name = "reading", sequenceName = "reading_seq", allocationSize = 1)
    @Nullable
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "verdict_id")
    private Verdict verdict;

    @Column
    private int number;

    @Column
    @Nullable
    private Long readerId;

    @SuppressWarnings("NullAway.Init")
    protected Reading() {}
}

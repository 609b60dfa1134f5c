package org.borneout.prediction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** A subject by which questions are found and records are broken down. */
@Entity
public class Topic {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic")
    @SequenceGenerator(name = "topic", sequenceName = "topic_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column
    private String slug;

    @Column
    private String label;

    @SuppressWarnings("NullAway.Init")
    protected Topic() {}

    Topic(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }
}

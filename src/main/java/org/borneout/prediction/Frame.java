package org.borneout.prediction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A written rule by which predictions were selected for logging: "every forecast in this report". */
@Entity
public class Frame {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "frame")
    @SequenceGenerator(name = "frame", sequenceName = "frame_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column
    private String text;

    @Column
    private Instant createdAt;

    @Column
    @Nullable
    private Long createdBy;

    @SuppressWarnings("NullAway.Init")
    protected Frame() {}

    Frame(String text, Instant createdAt, @Nullable Long createdBy) {
        this.text = text;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String text() {
        return text;
    }
}

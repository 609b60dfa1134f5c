package org.borneout.prediction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That two institutes or two questions were found to be one, or that a prediction belongs to another question. */
@Entity
public class Merger {
    public enum Kind {
        INSTITUTES,
        QUESTIONS,
        /** One prediction moved to another question; both questions stand. */
        PREDICTION;

        /** The type under which the ledger and addresses know the two. */
        public String subject() {
            return this == INSTITUTES ? "institute" : "question";
        }
    }

    private static final short OPEN = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "merger")
    @SequenceGenerator(name = "merger", sequenceName = "merger_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column
    private long goneId;

    @Column
    private long keptId;

    @Column
    private String reason;

    @Column
    private Instant at;

    @Column
    private long mergedBy;

    @Column
    @Nullable
    private Instant undoneAt;

    @Column
    @Nullable
    private Long undoneBy;

    /** 1 until it is undone, then null. */
    @Column
    @Nullable
    private Short openMark;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    protected Merger() {}

    public Merger(Kind kind, long gone, long kept, String reason, Instant at, long by) {
        this.kind = kind;
        this.goneId = gone;
        this.keptId = kept;
        this.reason = reason;
        this.at = at;
        this.mergedBy = by;
        this.openMark = OPEN;
    }

    void isUndone(Instant undoneAt, long by) {
        this.undoneAt = undoneAt;
        this.undoneBy = by;
        this.openMark = null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** What was merged into the other, or the question that a prediction was moved away from. */
    public long goneId() {
        return goneId;
    }

    public long keptId() {
        return keptId;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }

    public long mergedBy() {
        return mergedBy;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    public @Nullable Long undoneBy() {
        return undoneBy;
    }

    public boolean open() {
        return openMark != null;
    }
}

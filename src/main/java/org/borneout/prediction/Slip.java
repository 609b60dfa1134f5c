package org.borneout.prediction;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An act that its author may take back for ten minutes without giving a reason, while nothing depends on it. */
@Entity
public class Slip {
    public static final Duration TIME_TO_UNDO = Duration.ofMinutes(10);

    public enum Act {
        LOG,
        CORRECT,
        REVISE,
        WITHDRAW
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "slip")
    @SequenceGenerator(name = "slip", sequenceName = "slip_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column
    private long accountId;

    @Column
    @Enumerated(EnumType.STRING)
    private Act act;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "prediction_id")
    private Prediction prediction;

    /** The prediction's version once the act was done: another version means that somebody went on from there. */
    @Column
    private int afterVersion;

    /** What a correction replaced. */
    @Column
    @Convert(converter = FormText.class)
    @Nullable
    private PredictionForm beforeFields;

    @Column
    private Instant at;

    @Column
    @Nullable
    private Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected Slip() {}

    Slip(
            long accountId,
            Act act,
            Prediction prediction,
            int afterVersion,
            @Nullable PredictionForm beforeFields,
            Instant at) {
        this.accountId = accountId;
        this.act = act;
        this.prediction = prediction;
        this.afterVersion = afterVersion;
        this.beforeFields = beforeFields;
        this.at = at;
    }

    boolean mayBeUndone(long byAccount, Instant now) {
        return accountId == byAccount
                && undoneAt == null
                && now.isBefore(at.plus(TIME_TO_UNDO))
                && prediction.version() == afterVersion;
    }

    void isUndone(Instant at) {
        this.undoneAt = at;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Act act() {
        return act;
    }

    public Prediction prediction() {
        return prediction;
    }

    @Nullable
    PredictionForm beforeFields() {
        return beforeFields;
    }

    public Instant until() {
        return at.plus(TIME_TO_UNDO);
    }
}

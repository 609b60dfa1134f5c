package org.borneout.resolution;

import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.Instant;
import org.borneout.prediction.Prediction;
import org.borneout.source.Institute;
import org.jspecify.annotations.Nullable;

/** A contest by an institute or a reader, printed beside what it is about once somebody who works here has seen it. */
@Entity
public class Reply {
    public enum Status {
        /** Sent by somebody from outside, and not shown yet. */
        WAITING,
        /** Shown, and not answered: the prediction is contested. */
        OPEN,
        ANSWERED,
        /** Not shown, or no longer. */
        DECLINED
    }

    /**
     * What was sent.
     *
     * @param verdict the one that it contests; null where it concerns what was logged
     * @param institute whose it is; null for a reader's
     * @param contact never shown to anybody but those who work here
     */
    public record Content(
            Prediction prediction,
            @Nullable Verdict verdict,
            @Nullable Institute institute,
            String author,
            @Nullable String contact,
            String text) {}

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reply")
    @SequenceGenerator(name = "reply", sequenceName = "reply_seq", allocationSize = 1)
    @Nullable
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "prediction_id")
    private Prediction prediction;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "verdict_id")
    @Nullable
    private Verdict verdict;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institute_id")
    @Nullable
    private Institute institute;

    @Column
    private String author;

    @Column
    @Nullable
    private String contact;

    @Column
    private String text;

    @Column
    private Instant at;

    @Column
    @Enumerated(EnumType.STRING)
    private Status status;

    @Column
    @Nullable
    private String answer;

    @Column
    @Nullable
    private Instant answeredAt;

    @Column
    @Nullable
    private Long answeredBy;

    @Column
    @Nullable
    private Long enteredBy;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    /** @param enteredBy who works here and entered it, so that it is shown at once; null where it came from outside */
    Reply(Content content, Instant at, @Nullable Long enteredBy) {
        this.prediction = content.prediction();
        this.verdict = content.verdict();
        this.institute = content.institute();
        this.author = content.author();
        this.contact = content.contact();
        this.text = content.text();
        this.at = at;
        this.enteredBy = enteredBy;
        this.status = enteredBy == null ? Status.WAITING : Status.OPEN;
    }

    void isShown() {
        this.status = Status.OPEN;
    }

    void isDeclined() {
        this.status = Status.DECLINED;
    }

    void isAnswered(String answer, long by, Instant at) {
        this.answer = answer;
        this.answeredBy = by;
        this.answeredAt = at;
        this.status = Status.ANSWERED;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Prediction prediction() {
        return prediction;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }

    public @Nullable Institute institute() {
        return institute;
    }

    public boolean ofInstitute() {
        return institute != null;
    }

    public String author() {
        return author;
    }

    public @Nullable String contact() {
        return contact;
    }

    public String text() {
        return text;
    }

    public Instant at() {
        return at;
    }

    public Status status() {
        return status;
    }

    public boolean waits() {
        return status == Status.WAITING;
    }

    /** Whether everybody may read it. */
    public boolean shown() {
        return status == Status.OPEN || status == Status.ANSWERED;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public int version() {
        return version;
    }
}

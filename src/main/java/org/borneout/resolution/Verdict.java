package org.borneout.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.borneout.prediction.Question;
import org.jspecify.annotations.Nullable;

/** What was decided about a question. A newer one supersedes it, and it stays. */
@Entity
public class Verdict {
    public enum State {
        /** One reading is in; its content is sealed. */
        PROPOSED,
        /** Two readings differ; a third person decides. */
        SPLIT,
        CONFIRMED,
        SUPERSEDED,
        /** The first reader took the reading back before there was a second. */
        WITHDRAWN
    }

    public enum Origin {
        PERSON,
        IMPORT
    }

    private static final short MARKED = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verdict")
    @SequenceGenerator(name = "verdict", sequenceName = "verdict_seq", allocationSize = 1)
    @Nullable
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    @Column
    @Enumerated(EnumType.STRING)
    private State state;

    /** Null until it is decided. */
    @Embedded
    @Nullable
    private Answer answer;

    @Column
    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column
    private int readers;

    @Column
    private Instant proposedAt;

    @Column
    @Nullable
    private Instant decidedAt;

    /** 1 for the verdict that holds now, else null, so that the database lets a question have one at most. */
    @Column
    @Nullable
    private Short currentMark;

    /** 1 while readers are still at it, else null, so that a question has one of these at most, too. */
    @Column
    @Nullable
    private Short openMark;

    @Column
    @Nullable
    private Long supersedesId;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    protected Verdict() {}

    /** One whose first reading is in. */
    Verdict(Question question, Origin origin, Instant proposedAt) {
        this.question = question;
        this.origin = origin;
        this.state = State.PROPOSED;
        this.openMark = MARKED;
        this.readers = 1;
        this.proposedAt = proposedAt;
    }

    void isSplit() {
        this.state = State.SPLIT;
        this.readers = 2;
    }

    void isWithdrawn() {
        this.state = State.WITHDRAWN;
        this.openMark = null;
    }

    void isConfirmed(
            Finding finding, @Nullable String rationale, int readers, @Nullable Verdict supersedes, Instant at) {
        this.state = State.CONFIRMED;
        this.openMark = null;
        this.currentMark = MARKED;
        this.answer = Answer.of(finding, rationale);
        this.readers = readers;
        this.supersedesId = supersedes == null ? null : supersedes.id();
        this.decidedAt = at;
    }

    void isSuperseded() {
        this.state = State.SUPERSEDED;
        this.currentMark = null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Question question() {
        return question;
    }

    public State state() {
        return state;
    }

    /** The one that holds now. */
    public boolean current() {
        return currentMark != null;
    }

    /** Whether it was ever decided, so that its readings are no longer sealed. */
    public boolean decided() {
        return decidedAt != null;
    }

    /** Null until it is decided. */
    public @Nullable Outcome outcome() {
        return answer == null ? null : answer.outcome();
    }

    /** How far it happened, in millionths. */
    public @Nullable Integer share() {
        return answer == null ? null : answer.share();
    }

    public @Nullable BigDecimal value() {
        return answer == null ? null : answer.outcomeValue();
    }

    public @Nullable VoidReason voidReason() {
        return answer == null ? null : answer.voidReason();
    }

    /** When it happened; may lie after the due date. */
    public @Nullable LocalDate eventOn() {
        return answer == null ? null : answer.eventOn();
    }

    public @Nullable String rationale() {
        return answer == null ? null : answer.rationale();
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    /** Whether both say the same; one that is not decided yet says nothing that could differ. */
    boolean agreesWith(Verdict other) {
        Answer ours = answer();
        Answer theirs = other.answer();
        return ours == null || theirs == null || ours.finding().agreesWith(theirs.finding());
    }

    public Origin origin() {
        return origin;
    }

    /** How many people read the evidence; 0 for an import. */
    public int readers() {
        return readers;
    }

    /** The verdict whose place it took, or null. */
    public @Nullable Long supersedesId() {
        return supersedesId;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}

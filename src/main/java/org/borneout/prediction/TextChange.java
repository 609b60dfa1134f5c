package org.borneout.prediction;

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
import org.jspecify.annotations.Nullable;

/** Another text for a frozen question: one person proposes it with a reason, a second one makes it so. */
@Entity
public class TextChange {
    public enum State {
        WAITING,
        MADE,
        DECLINED,
        /** By the one who proposed it. */
        WITHDRAWN
    }

    private static final short WAITS = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "text_change")
    @SequenceGenerator(name = "text_change", sequenceName = "text_change_seq", allocationSize = 1)
    @Nullable
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    @Column
    private String text;

    @Column
    private String reason;

    @Column
    @Enumerated(EnumType.STRING)
    private State state;

    /** 1 while it waits, else null, so that the database lets one wait at a time. */
    @Column
    @Nullable
    private Short waitingMark;

    @Column
    private long proposedBy;

    @Column
    private Instant proposedAt;

    @Column
    @Nullable
    private Long decidedBy;

    @Column
    @Nullable
    private Instant decidedAt;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    protected TextChange() {}

    TextChange(Question question, QuestionText text, String reason, long proposedBy, Instant proposedAt) {
        this.question = question;
        this.text = text.canonical();
        this.reason = reason;
        this.state = State.WAITING;
        this.waitingMark = WAITS;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    void isDecided(State how, long by, Instant at) {
        if (state != State.WAITING) {
            throw new IllegalStateException("already decided");
        }
        this.state = how;
        this.waitingMark = null;
        this.decidedBy = by;
        this.decidedAt = at;
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

    public QuestionText text() {
        return QuestionText.parse(text);
    }

    public String reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    public long proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}

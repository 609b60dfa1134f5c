package org.borneout.prediction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A text of a question that was frozen. It is never changed: a later one takes its place and says why. */
@Entity
public class FrozenText {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "frozen_text")
    @SequenceGenerator(name = "frozen_text", sequenceName = "frozen_text_seq", allocationSize = 1)
    @Nullable
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    @Column
    private int number;

    @Column
    private String text;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    @Column
    private Instant frozenAt;

    @Column
    private long frozenBy;

    @Column
    @Nullable
    private Long secondedBy;

    @Column
    @Nullable
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected FrozenText() {}

    FrozenText(
            Question question,
            int number,
            QuestionText text,
            Instant frozenAt,
            long frozenBy,
            @Nullable Long secondedBy,
            @Nullable String reason) {
        this.question = question;
        this.number = number;
        this.text = text.canonical();
        this.hash = text.hash();
        this.frozenAt = frozenAt;
        this.frozenBy = frozenBy;
        this.secondedBy = secondedBy;
        this.reason = reason;
    }

    public Question question() {
        return question;
    }

    /** 1 for the first, which needed no reason. */
    public int number() {
        return number;
    }

    /** What was hashed, to the letter. */
    public String canonical() {
        return text;
    }

    public String hash() {
        return hash;
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public long frozenBy() {
        return frozenBy;
    }

    /** Who agreed to a change; null for a first text, and where one person works alone. */
    public @Nullable Long secondedBy() {
        return secondedBy;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** How many people had their eyes on it: who asked the question or proposed the text, and who agreed to it. */
    public int readers() {
        Long asked = question.createdBy();
        boolean two = number == 1 ? asked != null && asked != frozenBy : secondedBy != null;
        return two ? 2 : 1;
    }
}

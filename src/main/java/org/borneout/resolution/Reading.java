package org.borneout.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One person's answer to a question. Its content is sealed until the verdict has two, whatever asks for it. */
@Entity
public class Reading {
    private static final short LIVE = 1;

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

    @Embedded
    private Answer answer;

    @Column
    private Instant readAt;

    /** 1, or null once its author took it back or replaced it. */
    @Column
    @Nullable
    private Short liveMark;

    /** The text of the question that was read, by its hash: another text needs another reading. */
    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable
    private String textHash;

    @SuppressWarnings("NullAway.Init")
    protected Reading() {}

    Reading(Verdict verdict, int number, @Nullable Long readerId, Finding finding, String textHash, Instant readAt) {
        this.verdict = verdict;
        this.number = number;
        this.readerId = readerId;
        this.answer = Answer.of(finding, finding.rationale());
        this.textHash = textHash;
        this.readAt = readAt;
        this.liveMark = LIVE;
    }

    boolean live() {
        return liveMark != null;
    }

    void isTakenBack() {
        this.liveMark = null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** 1 for the first reader, 2 for the second, 3 for the one who decided between them. */
    public int number() {
        return number;
    }

    /** Null for what was imported. */
    public @Nullable Long readerId() {
        return readerId;
    }

    boolean isBy(long account) {
        return readerId != null && readerId == account;
    }

    public Outcome outcome() {
        return answer.outcome();
    }

    public @Nullable Integer share() {
        return answer.share();
    }

    public @Nullable BigDecimal value() {
        return answer.outcomeValue();
    }

    public @Nullable VoidReason voidReason() {
        return answer.voidReason();
    }

    public @Nullable LocalDate eventOn() {
        return answer.eventOn();
    }

    public @Nullable String rationale() {
        return answer.rationale();
    }

    public Instant readAt() {
        return readAt;
    }

    boolean isOf(String hash) {
        return hash.equals(textHash);
    }

    /** Its answer, without what it rests on. */
    Finding finding() {
        return answer.finding();
    }
}

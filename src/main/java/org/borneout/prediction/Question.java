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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.borneout.source.NameKey;
import org.borneout.time.WindowRule;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The thing that will be true or not, or a number; several institutes may make claims on it. */
@Entity
public class Question {
    /**
     * What settles the question.
     *
     * @param statement neutral words that somebody who disagrees would accept
     * @param condition the question counts only if this comes about; null when unconditional
     */
    public record Wording(
            String statement,
            @Nullable String criteria,
            @Nullable String finePrint,
            @Nullable String condition,
            @Nullable String resolutionSource,
            @Nullable String dataVintage) {}

    /**
     * By when.
     *
     * @param stated the words of the source
     * @param anchor the day from which the rule counts
     * @param rule how the stated words became dates
     * @param due last day that counts, in the zone; null only where no date can be given
     * @param graceDays days after the due date in which evidence may still appear
     */
    public record Window(
            @Nullable String stated,
            @Nullable LocalDate anchor,
            WindowRule rule,
            @Nullable LocalDate opens,
            @Nullable LocalDate due,
            ZoneId zone,
            int graceDays) {
        /** The first instant after the due date in the question's zone. */
        public @Nullable Instant dueEnd() {
            return due == null ? null : org.borneout.time.Window.endOf(due, zone);
        }

        public @Nullable Instant graceEnd() {
            return due == null ? null : org.borneout.time.Window.endOf(due.plusDays(graceDays), zone);
        }
    }

    /**
     * What a reader without the institute would have said: for yes or no a probability, for a number the last known value.
     *
     * @param probability millionths
     */
    public record Reference(
            @Nullable Integer probability,
            @Nullable BigDecimal value,
            @Nullable String reason) {
        public static final Reference NONE = new Reference(null, null, null);
    }

    private static final short WAITS = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question")
    @SequenceGenerator(name = "question", sequenceName = "question_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column
    private String statement;

    @Column
    private String statementKey;

    @Column
    @Nullable
    private String criteria;

    @Column
    @Nullable
    private String finePrint;

    @Column
    @Nullable
    private String resolutionSource;

    @Column
    @Nullable
    private String dataVintage;

    @Column
    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Column
    @Nullable
    private String unit;

    @Column
    @Nullable
    private String statedWindow;

    @Column
    @Nullable
    private LocalDate anchorOn;

    @Column
    @Enumerated(EnumType.STRING)
    private WindowRule windowRule;

    @Column
    @Nullable
    private LocalDate opensOn;

    @Column
    @Nullable
    private LocalDate dueOn;

    @Column
    private int graceDays;

    @Column
    private String zone;

    @Column
    @Nullable
    private Instant dueEnd;

    @Column
    @Nullable
    private Instant graceEnd;

    @Column
    @Nullable
    private String conditionText;

    @Column
    @Nullable
    private Integer referenceProbability;

    @Column(precision = 30, scale = 10)
    @Nullable
    private BigDecimal referenceValue;

    @Column
    @Nullable
    private String referenceReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "family_id")
    @Nullable
    private Family family;

    @Column
    @Nullable
    private Instant frozenAt;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable
    private String frozenHash;

    /** 1 while nothing about it was decided or proposed, else null. It only leads lists to their rows quickly. */
    @Column
    @OptimisticLock(excluded = true)
    @Nullable
    private Short waits;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    @Nullable
    private Question mergedInto;

    @Column
    private Instant createdAt;

    @Column
    @Nullable
    private Long createdBy;

    @Version
    int version;

    @ManyToMany
    @JoinTable(
            name = "question_topic",
            joinColumns = @JoinColumn(name = "question_id"),
            inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderBy("label")
    private Set<Topic> topics = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    public Question(
            QuestionKind kind,
            @Nullable String unit,
            Wording wording,
            Window window,
            Instant createdAt,
            @Nullable Long createdBy) {
        this.kind = kind;
        this.unit = unit;
        this.statement = wording.statement();
        this.statementKey = NameKey.of(wording.statement());
        this.windowRule = window.rule();
        this.zone = window.zone().getId();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        this.waits = WAITS;
        isWorded(wording);
        isOpenFor(window);
    }

    /** The same wording as statementKey compares it. */
    static String statementKey(String statement) {
        return NameKey.of(statement);
    }

    public final void isWorded(Wording wording) {
        this.statement = wording.statement();
        this.statementKey = statementKey(wording.statement());
        this.criteria = wording.criteria();
        this.finePrint = wording.finePrint();
        this.conditionText = wording.condition();
        this.resolutionSource = wording.resolutionSource();
        this.dataVintage = wording.dataVintage();
    }

    public final void isOpenFor(Window window) {
        this.statedWindow = window.stated();
        this.anchorOn = window.anchor();
        this.windowRule = window.rule();
        this.opensOn = window.opens();
        this.dueOn = window.due();
        this.graceDays = window.graceDays();
        this.zone = window.zone().getId();
        this.dueEnd = window.dueEnd();
        this.graceEnd = window.graceEnd();
    }

    /** Says that somebody proposed a verdict, or that none is left and it waits again. */
    public void waits(boolean stillWaits) {
        this.waits = stillWaits ? WAITS : null;
    }

    void isFrozen(Instant at, String hash) {
        this.frozenAt = at;
        this.frozenHash = hash;
    }

    /** Says something else from now on; whether that may be is decided by whoever calls this. */
    void reads(QuestionText text) {
        isWorded(text.wording());
        isOpenFor(text.window());
        isMeasuredIn(text.unit());
        isComparedWith(text.reference());
    }

    public void isMeasuredIn(@Nullable String unit) {
        this.unit = unit;
    }

    public void isComparedWith(Reference reference) {
        this.referenceProbability = reference.probability();
        this.referenceValue = reference.value();
        this.referenceReason = reference.reason();
    }

    public void isAbout(Collection<Topic> topics) {
        this.topics.retainAll(topics);
        this.topics.addAll(topics);
    }

    public void belongsTo(@Nullable Family family) {
        this.family = family;
    }

    /** From now on another question stands for it; its address leads there. */
    public void becomes(Question kept) {
        this.mergedInto = kept;
    }

    /** The merger was a mistake. */
    public void isItselfAgain() {
        this.mergedInto = null;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public QuestionKind kind() {
        return kind;
    }

    public @Nullable String unit() {
        return unit;
    }

    public String statement() {
        return statement;
    }

    public @Nullable String criteria() {
        return criteria;
    }

    public @Nullable String condition() {
        return conditionText;
    }

    public Wording wording() {
        return new Wording(statement, criteria, finePrint, conditionText, resolutionSource, dataVintage);
    }

    public Window window() {
        return new Window(statedWindow, anchorOn, windowRule, opensOn, dueOn, ZoneId.of(zone), graceDays);
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable Instant dueEnd() {
        return dueEnd;
    }

    public @Nullable Instant graceEnd() {
        return graceEnd;
    }

    public Reference reference() {
        return new Reference(referenceProbability, referenceValue, referenceReason);
    }

    public List<Topic> topics() {
        return List.copyOf(topics);
    }

    public @Nullable Family family() {
        return family;
    }

    public @Nullable Instant frozenAt() {
        return frozenAt;
    }

    public @Nullable String frozenHash() {
        return frozenHash;
    }

    public boolean frozen() {
        return frozenAt != null;
    }

    public @Nullable Question mergedInto() {
        return mergedInto;
    }

    /** The question that stands for this one now: itself, or what it was merged into. */
    public Question standing() {
        Question current = this;
        for (Question next = current.mergedInto(); next != null; next = current.mergedInto()) {
            current = next;
        }
        return current;
    }

    public @Nullable Long createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}

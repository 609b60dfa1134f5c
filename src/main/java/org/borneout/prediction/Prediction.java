package org.borneout.prediction;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.source.Institute;
import org.borneout.source.Person;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One institute's claim on one question; what it said about it, and when, is its chain of forecasts. */
@Entity
public class Prediction {
    /** Who claims what: the part of a prediction that makes it one and not another. */
    public record Claim(
            Question question,
            Institute institute,
            @Nullable Person person,
            Attribution attribution,
            Side side) {}

    /** How it came to be logged. */
    public record Logging(
            Instant at,
            @Nullable Long by,
            @Nullable Frame frame,
            @Nullable String externalId,
            @Nullable String note,
            boolean draft) {}

    private static final short LIVE = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prediction")
    @SequenceGenerator(name = "prediction", sequenceName = "prediction_seq", allocationSize = 1)
    @Nullable
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "institute_id")
    private Institute institute;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    @Nullable
    private Person person;

    /** The person's id or 0, so that the database holds a claim to be unique without a person too. */
    @Column
    private long personKey;

    @Column
    @Nullable
    private Short liveMark;

    @Column
    @Enumerated(EnumType.STRING)
    private Side side;

    @Column
    @Enumerated(EnumType.STRING)
    private Attribution attribution;

    @Column
    private boolean checkable;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable
    private NotCheckable notCheckable;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "frame_id")
    @Nullable
    private Frame frame;

    @Column
    private LocalDate madeOn;

    @Column
    private boolean draft;

    @Column
    @Nullable
    private String note;

    @Column
    @Nullable
    private String externalId;

    /** Not part of what is claimed: handing it over disturbs nobody's correction. */
    @Column
    @OptimisticLock(excluded = true)
    @Nullable
    private Long assigneeId;

    @Column
    private Instant loggedAt;

    @Column
    @Nullable
    private Long loggedBy;

    @Column
    @Nullable
    private Instant withdrawnAt;

    @Column
    @Nullable
    private Long withdrawnBy;

    @Column
    @Nullable
    private String withdrawnReason;

    @Version
    int version;

    @OneToMany(mappedBy = "prediction", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Forecast> forecasts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Prediction() {}

    public Prediction(
            Claim claim,
            @Nullable NotCheckable notCheckable,
            Logging logging,
            LocalDate madeOn,
            Likelihood likelihood,
            @Nullable String language,
            @Nullable String translation) {
        this.question = claim.question();
        this.institute = claim.institute();
        this.side = claim.side();
        this.attribution = claim.attribution();
        this.liveMark = LIVE;
        isSaidBy(claim.person(), claim.attribution(), claim.side());
        isCheckable(notCheckable);
        this.frame = logging.frame();
        this.externalId = logging.externalId();
        this.note = logging.note();
        this.draft = logging.draft();
        this.loggedAt = logging.at();
        this.loggedBy = logging.by();
        this.madeOn = madeOn;
        this.forecasts.add(
                new Forecast(this, 1, madeOn, likelihood, language, translation, logging.at(), logging.by()));
    }

    void isClaimOf(Institute institute) {
        this.institute = institute;
    }

    public final void isSaidBy(@Nullable Person person, Attribution attribution, Side side) {
        this.person = person;
        this.personKey = person == null ? 0 : person.id();
        this.attribution = attribution;
        this.side = side;
    }

    /** @param reason why it cannot be checked; null when it can */
    public final void isCheckable(@Nullable NotCheckable reason) {
        this.notCheckable = reason;
        this.checkable = reason == null;
    }

    public void isSelectedBy(@Nullable Frame frame) {
        this.frame = frame;
    }

    public void isNotedAs(@Nullable String note) {
        this.note = note;
    }

    public void isAssignedTo(@Nullable Long accountId) {
        this.assigneeId = accountId;
    }

    /** The institute said something new about the same question. */
    public Forecast revise(
            LocalDate madeOn,
            Likelihood likelihood,
            @Nullable String language,
            @Nullable String translation,
            Instant loggedAt,
            @Nullable Long loggedBy) {
        Forecast last = last();
        if (!madeOn.isAfter(last.madeOn())) {
            throw new IllegalArgumentException("a revision is made after what it revises");
        }
        Forecast next =
                new Forecast(this, last.number() + 1, madeOn, likelihood, language, translation, loggedAt, loggedBy);
        forecasts.add(next);
        return next;
    }

    /** Takes back the newest revision, which was logged by mistake. */
    public void unrevise() {
        if (forecasts.size() < 2) {
            throw new IllegalStateException("there is no revision");
        }
        forecasts.remove(forecasts.size() - 1);
    }

    /** We wrote down one of the forecasts wrongly. */
    void wasSaid(
            Forecast forecast,
            LocalDate madeOn,
            Likelihood likelihood,
            @Nullable String language,
            @Nullable String translation) {
        forecast.wasSaid(madeOn, likelihood, language, translation);
        this.madeOn = first().madeOn();
    }

    public void isPublished() {
        this.draft = false;
    }

    /** The same, where being logged counts from now on. */
    void becomesPublic(Instant at) {
        isPublished();
        this.loggedAt = at;
    }

    public void withdraw(Instant at, long by, String reason) {
        if (withdrawn()) {
            throw new IllegalStateException("already withdrawn");
        }
        this.withdrawnAt = at;
        this.withdrawnBy = by;
        this.withdrawnReason = reason;
        this.liveMark = null;
    }

    public void reinstate() {
        this.withdrawnAt = null;
        this.withdrawnBy = null;
        this.withdrawnReason = null;
        this.liveMark = LIVE;
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

    public Institute institute() {
        return institute;
    }

    public @Nullable Person person() {
        return person;
    }

    public Side side() {
        return side;
    }

    public Attribution attribution() {
        return attribution;
    }

    public boolean checkable() {
        return checkable;
    }

    public @Nullable NotCheckable notCheckable() {
        return notCheckable;
    }

    public @Nullable Frame frame() {
        return frame;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public boolean draft() {
        return draft;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public @Nullable Long assigneeId() {
        return assigneeId;
    }

    public Instant loggedAt() {
        return loggedAt;
    }

    public @Nullable Long loggedBy() {
        return loggedBy;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable Long withdrawnBy() {
        return withdrawnBy;
    }

    public @Nullable String withdrawnReason() {
        return withdrawnReason;
    }

    public int version() {
        return version;
    }

    public List<Forecast> forecasts() {
        return List.copyOf(forecasts);
    }

    public Forecast first() {
        return forecasts.get(0);
    }

    public Forecast last() {
        return forecasts.get(forecasts.size() - 1);
    }
}

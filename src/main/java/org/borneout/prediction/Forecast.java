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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.lexicon.reading.LikelihoodKind;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/** One dated statement of a prediction: what the institute said, in its words or numbers, on that day. */
@Entity
public class Forecast {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forecast")
    @SequenceGenerator(name = "forecast", sequenceName = "forecast_seq", allocationSize = 1)
    @Nullable
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "prediction_id")
    private Prediction prediction;

    @Column
    private int number;

    @Column
    private LocalDate madeOn;

    @Column
    private String stated;

    @Column
    @Enumerated(EnumType.STRING)
    private LikelihoodKind likelihoodKind;

    @Column
    @Nullable
    private String words;

    @Column
    @Nullable
    private Integer probability;

    @Column
    @Nullable
    private Integer low;

    @Column
    @Nullable
    private Integer high;

    @Column(precision = 30, scale = 10)
    @Nullable
    private BigDecimal valuePoint;

    @Column(precision = 30, scale = 10)
    @Nullable
    private BigDecimal valueLow;

    @Column(precision = 30, scale = 10)
    @Nullable
    private BigDecimal valueHigh;

    @Column
    @Nullable
    private Integer level;

    @Column
    private boolean levelAssumed;

    @Column
    private boolean rounded;

    @Column
    @Nullable
    private String language;

    @Column
    @Nullable
    private String translation;

    @Column
    private Instant loggedAt;

    @Column
    @Nullable
    private Long loggedBy;

    @SuppressWarnings("NullAway.Init")
    protected Forecast() {}

    Forecast(
            Prediction prediction,
            int number,
            LocalDate madeOn,
            Likelihood likelihood,
            @Nullable String language,
            @Nullable String translation,
            Instant loggedAt,
            @Nullable Long loggedBy) {
        this.prediction = prediction;
        this.number = number;
        this.madeOn = madeOn;
        this.stated = likelihood.stated();
        this.likelihoodKind = likelihood.kind();
        this.loggedAt = loggedAt;
        this.loggedBy = loggedBy;
        wasSaid(madeOn, likelihood, language, translation);
    }

    final void wasSaid(
            LocalDate madeOn, Likelihood likelihood, @Nullable String language, @Nullable String translation) {
        this.madeOn = madeOn;
        this.stated = likelihood.stated();
        this.likelihoodKind = likelihood.kind();
        this.words = likelihood.words();
        this.probability = millionths(likelihood.probability());
        this.low = millionths(likelihood.low());
        this.high = millionths(likelihood.high());
        this.valuePoint = likelihood.value();
        this.valueLow = likelihood.valueLow();
        this.valueHigh = likelihood.valueHigh();
        this.level = millionths(likelihood.level());
        this.levelAssumed = likelihood.levelAssumed();
        this.rounded = likelihood.rounded();
        this.language = language;
        this.translation = translation;
    }

    private static @Nullable Integer millionths(@Nullable Probability probability) {
        return probability == null ? null : probability.millionths();
    }

    private static @Nullable Probability probability(@Nullable Integer millionths) {
        return millionths == null ? null : new Probability(millionths);
    }

    public Likelihood likelihood() {
        return new Likelihood(
                stated,
                likelihoodKind,
                words,
                probability(probability),
                probability(low),
                probability(high),
                valuePoint,
                valueLow,
                valueHigh,
                probability(level),
                levelAssumed,
                rounded);
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

    /** 1 for the first, then counting the institute's revisions. */
    public int number() {
        return number;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public String stated() {
        return stated;
    }

    public @Nullable String language() {
        return language;
    }

    public @Nullable String translation() {
        return translation;
    }

    public Instant loggedAt() {
        return loggedAt;
    }

    public @Nullable Long loggedBy() {
        return loggedBy;
    }
}

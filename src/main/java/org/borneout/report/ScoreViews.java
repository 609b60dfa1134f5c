package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.borneout.report.scored.Bounds;
import org.borneout.report.scored.Detail;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.Pools;
import org.borneout.scoring.BrierOverRange;
import org.borneout.scoring.Corp;
import org.borneout.scoring.InTheLarge;
import org.borneout.scoring.Interval;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.Pool;
import org.borneout.scoring.Skill;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Shows the one large figure and what stands beside it. */
@ApplicationScoped
class ScoreViews {
    private static final double COIN = 0.25;
    private static final int POINTS = 100;

    private final Pools pools;
    private final Figurings figurings;
    private final Messages messages;

    ScoreViews(Pools pools, Figurings figurings, Messages messages) {
        this.pools = pools;
        this.figurings = figurings;
        this.messages = messages;
    }

    /** A term and what is to be said of it. */
    public record Fact(String term, String text) {}

    /**
     * @param n how many of the forecasts the lexicon covers; only where it is not all
     * @param same the score of these by the chosen lexicon
     */
    public record Reading(String lexicon, boolean chosen, ScoreMark mark, String n, String same) {}

    /** @param range its interval in words; empty where there is none */
    public record View(
            String finding, String value, String range, List<Fact> facts, List<Reading> readings, String kindest) {}

    /** Null where there are too few for one. */
    @Nullable
    View of(long institute, InstituteRecord record) {
        MeanBrier brier = record.brier().orNull();
        if (brier == null) {
            return null;
        }
        RecordMessages say = messages.of(RecordMessages.class);
        Interval interval = brier.interval().orNull();
        BrierOverRange range = record.figures().overRange().orNull();
        return new View(
                finding(brier, record.n()),
                figurings.two(brier.value()),
                interval == null ? "" : say.interval(figurings.two(interval.low()), figurings.two(interval.high())),
                facts(institute, record, brier, say),
                readings(record, brier, interval, say),
                range == null || range.lowest() == range.highest()
                        ? ""
                        : say.kindest(figurings.two(range.lowest()), figurings.two(range.highest())));
    }

    /** Whether the score can be told apart from that of always saying 50%. */
    String finding(MeanBrier brier, long n) {
        RecordMessages say = messages.of(RecordMessages.class);
        Interval interval = brier.interval().orNull();
        if (interval == null) {
            return say.withoutInterval();
        }
        if (!interval.contains(COIN)) {
            return interval.high() < COIN ? say.betterThanCoin() : say.worseThanCoin();
        }
        return brier.value() < COIN ? say.littleBetter(n) : say.noBetter(n);
    }

    private List<Fact> facts(long institute, InstituteRecord record, MeanBrier brier, RecordMessages say) {
        List<Fact> facts = new ArrayList<>();
        if (!record.isWeighted()) {
            facts.add(new Fact(say.onAverage(), onAverage(record, say)));
        }
        Pool.Shrunken shrunken = record.isWeighted()
                ? null
                : pools.of(record.switches()).shrunken(institute).orNull();
        if (shrunken != null) {
            facts.add(new Fact(
                    say.drawnTowards(),
                    say.shrunkenIs(
                            figurings.signed(shrunken.value()),
                            figurings.signed(shrunken.interval().low()),
                            figurings.signed(shrunken.interval().high()))));
        }
        Skill.VersusReference reference = record.figures().versusReference().orNull();
        if (reference != null) {
            facts.add(new Fact(
                    say.besideReference(),
                    say.besideReferenceIs(figurings.signed(reference.difference()), reference.n())));
        }
        Corp corp = record.figures().corp().orNull();
        if (corp != null && record.isFull()) {
            facts.add(new Fact(
                    say.takenApart(),
                    say.takenApartIs(
                            figurings.three(corp.miscalibration()),
                            figurings.three(corp.discrimination()),
                            figurings.three(corp.uncertainty()))));
        }
        bounds(facts, record.bounds(), say);
        if (record.counts().fallback() > 0) {
            facts.add(
                    new Fact(say.fallbackTitle(), say.fallbackIs(record.counts().fallback(), record.n())));
        }
        if (record.counts().late() > 0) {
            facts.add(new Fact(say.lateTitle(), say.lateIs(record.counts().late())));
        }
        if (record.counts().readTwice() > 0) {
            facts.add(new Fact(
                    say.agreedTitle(),
                    say.agreedIs(record.counts().agreed(), record.counts().readTwice())));
        }
        facts.add(new Fact(
                say.method(),
                switch (brier.method()) {
                    case LOGIT_T -> say.methodPlain();
                    case LOGIT_T_FAMILIES -> say.methodFamilies();
                }));
        return facts;
    }

    private String onAverage(InstituteRecord record, RecordMessages say) {
        String plain = say.onAverageIs(
                figurings.percent(record.meanProbability().get()),
                figurings.percent(record.happened() / (double) record.n()),
                record.happened(),
                record.n());
        InTheLarge found = record.figures().inTheLarge().orNull();
        Interval interval = found == null ? null : found.interval().orNull();
        if (found == null || interval == null) {
            return plain;
        }
        return plain + ". "
                + say.pointsOff(points(found.difference()), points(interval.low()), points(interval.high()));
    }

    private String points(double difference) {
        return figurings.signedPoints(Math.round(difference * POINTS));
    }

    private void bounds(List<Fact> facts, Bounds bounds, RecordMessages say) {
        Bounds.Bound unresolved = bounds.unresolved();
        if (unresolved != null) {
            facts.add(new Fact(
                    say.unresolvedTitle(unresolved.n()),
                    say.unresolvedIs(figurings.two(unresolved.one()), figurings.two(unresolved.other()))));
        }
        Bounds.Bound partly = bounds.partly();
        if (partly != null) {
            facts.add(new Fact(
                    say.partlyTitle(partly.n()),
                    say.partlyIs(figurings.two(partly.one()), figurings.two(partly.other()))));
        }
    }

    private List<Reading> readings(
            InstituteRecord record, MeanBrier brier, @Nullable Interval interval, RecordMessages say) {
        List<Reading> readings = new ArrayList<>();
        readings.add(
                new Reading(record.switches().lexicon().name(), true, figurings.mark(brier.value(), interval), "", ""));
        for (Detail.Otherwise other : record.detail().others()) {
            long n = other.score().n();
            readings.add(new Reading(
                    other.lexicon().name(),
                    false,
                    figurings.mark(other.score().brier(), null),
                    n == record.n() ? "" : say.ofNumber(n, record.n()),
                    figurings.two(other.score().brierOfChosen())));
        }
        return readings;
    }
}

package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for all forecasts whatever. */
class ScoringLawsTest {
    private static final double ROUNDING = 1e-12;
    private static final int WHOLE = 1_000_000;

    @Property
    void honesty_is_optimal(@ForAll @IntRange(max = WHOLE) int believed, @ForAll @IntRange(max = WHOLE) int said) {
        Tallies honest = expectation(believed, believed);
        Tallies other = expectation(said, believed);

        assertThat(brier(honest)).isLessThanOrEqualTo(brier(other));
        if (said != believed) {
            assertThat(brier(honest)).isLessThan(brier(other));
        }
        for (int step = 0; step <= 10; step++) {
            assertThat(MurphyDiagram.of(honest, 10).get().get(step).score())
                    .isLessThanOrEqualTo(
                            MurphyDiagram.of(other, 10).get().get(step).score() + ROUNDING);
        }
    }

    @Property
    void honesty_is_optimal_for_the_log_score_within_its_clip(
            @ForAll @IntRange(min = 10_000, max = 990_000) int believed, @ForAll @IntRange(max = WHOLE) int said) {
        assertThat(log(expectation(believed, believed)))
                .isLessThanOrEqualTo(log(expectation(said, believed)) + ROUNDING);
    }

    /** The mean over these is what somebody who believes in one probability expects of saying another. */
    private static Tallies expectation(int said, int believed) {
        return Tallies.of(new Tally(new Probability(said), believed, WHOLE - believed));
    }

    @Property
    void the_score_is_the_sum_of_its_parts(@ForAll("mixed") Tallies tallies) {
        Corp corp = Corp.of(tallies).get();
        assertThat(corp.miscalibration() - corp.discrimination() + corp.uncertainty())
                .isCloseTo(brier(tallies), within(ROUNDING));
        assertThat(corp.miscalibration()).isNotNegative();
        assertThat(corp.discrimination()).isBetween(0.0, corp.uncertainty());

        Murphy found = Murphy.of(tallies).get();
        assertThat(found.reliability() - found.resolution() + found.uncertainty())
                .isCloseTo(brier(tallies), within(ROUNDING));
        Murphy corrected = Murphy.corrected(Families.eachAlone(tallies)).get();
        assertThat(corrected.reliability() - corrected.resolution() + corrected.uncertainty())
                .isCloseTo(brier(tallies), within(ROUNDING));
        assertThat(corrected.reliability()).isGreaterThanOrEqualTo(-ROUNDING);
        assertThat(corrected.uncertainty()).isLessThanOrEqualTo(0.25 + ROUNDING);
    }

    @Property
    void recalibration_rises_and_keeps_the_mean(@ForAll("any") Tallies tallies) {
        double[] values = PoolAdjacentViolators.fit(tallies).values();

        assertThat(values).hasSize(tallies.distinct()).isSorted();
        double sum = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] * tallies.n(i))
                .sum();
        assertThat(sum).isCloseTo(tallies.happened(), within(1e-9));
    }

    @Property
    void recalibrating_what_is_recalibrated_changes_nothing(@ForAll("any") Tallies tallies) {
        PoolAdjacentViolators once = PoolAdjacentViolators.fit(tallies);
        PoolAdjacentViolators twice = new PoolAdjacentViolators(once.blocks());
        int first = 0;
        for (int block = 0; block < once.blocks(); block++) {
            long happened = 0;
            long n = 0;
            for (int i = first; i <= once.end(block); i++) {
                happened += tallies.happened(i);
                n += tallies.n(i);
            }
            first = once.end(block) + 1;
            assertThat(once.value(block)).isEqualTo(happened / (double) n);
            twice.add(block, happened, n);
        }
        assertThat(twice.blocks()).isEqualTo(once.blocks());
    }

    @Property
    void no_other_rising_values_score_better(@ForAll("any") Tallies tallies, @ForAll long seed) {
        double[] rising = new Random(seed).doubles(tallies.distinct()).sorted().toArray();
        double sum = 0;
        for (int i = 0; i < rising.length; i++) {
            sum += tallies.happened(i) * (1 - rising[i]) * (1 - rising[i])
                    + tallies.didNotHappen(i) * rising[i] * rising[i];
        }
        assertThat(PoolAdjacentViolators.fit(tallies).brierSum()).isLessThanOrEqualTo(sum + 1e-9);
    }

    @Property
    void order_and_splitting_change_nothing(@ForAll("lists") List<Tally> tallies, @ForAll long seed) {
        List<Tally> single = new ArrayList<>();
        for (Tally tally : tallies) {
            for (long i = 0; i < tally.happened(); i++) {
                single.add(Tally.of(tally.probability(), Occurrence.HAPPENED));
            }
            for (long i = 0; i < tally.didNotHappen(); i++) {
                single.add(Tally.of(tally.probability(), Occurrence.DID_NOT_HAPPEN));
            }
        }
        Collections.shuffle(single, new Random(seed));
        Tallies together = Tallies.of(tallies);

        assertThat(Tallies.of(single)).isEqualTo(together);
        int cut = single.size() / 3;
        Tallies merged = Tallies.of(single.subList(0, cut)).plus(Tallies.of(single.subList(cut, single.size())));
        assertThat(merged).isEqualTo(together);
        assertThat(Tallies.merge(List.of(merged, Tallies.NONE))).isEqualTo(together);
        assertThat(Tallies.count(
                        single.stream()
                                .mapToInt(one -> one.probability().millionths())
                                .toArray(),
                        outcomes(single)))
                .isEqualTo(together);
    }

    private static boolean[] outcomes(List<Tally> single) {
        boolean[] outcomes = new boolean[single.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = single.get(i).happened() == 1;
        }
        return outcomes;
    }

    @Example
    void every_probability_lands_in_exactly_one_bin() {
        int[] edges = IntStream.rangeClosed(0, 10).map(i -> i * 100_000).toArray();
        for (int p = 0; p <= WHOLE; p++) {
            int bin = ReliabilityTable.binOf(p);
            assertThat(p <= edges[bin + 1] && (p > edges[bin] || p == 0 && bin == 0))
                    .isTrue();
        }
    }

    @Property
    void the_table_loses_no_forecast(@ForAll("any") Tallies tallies) {
        List<ReliabilityTable.Bin> bins = ReliabilityTable.of(Families.eachAlone(tallies));
        assertThat(bins.stream().mapToLong(ReliabilityTable.Bin::n).sum()).isEqualTo(tallies.n());
        assertThat(bins.stream().mapToLong(ReliabilityTable.Bin::happened).sum())
                .isEqualTo(tallies.happened());
    }

    @Property
    void a_question_and_its_opposite_are_worth_the_same(@ForAll("mixed") Tallies tallies) {
        Tallies opposite = tallies.opposite();

        assertThat(Brier.mean(opposite)).isEqualTo(Brier.mean(tallies));
        assertThat(log(opposite)).isCloseTo(log(tallies), within(ROUNDING));
        assertThat(Auc.value(opposite)).isCloseTo(Auc.value(tallies), within(ROUNDING));
        assertThat(Yates.of(opposite).get().slope())
                .isCloseTo(Yates.of(tallies).get().slope(), within(ROUNDING));
        assertThat(Sharpness.of(opposite).get().extremity())
                .isEqualTo(Sharpness.of(tallies).get().extremity());
        assertThat(Corp.of(opposite).get().miscalibration())
                .isCloseTo(Corp.of(tallies).get().miscalibration(), within(ROUNDING));
        assertThat(InTheLarge.of(Families.eachAlone(opposite)).get().difference())
                .isCloseTo(-InTheLarge.of(Families.eachAlone(tallies)).get().difference(), within(ROUNDING));
    }

    @Property
    void intervals_contain_their_figure(@ForAll("mixed") Tallies tallies) {
        Families families = Families.eachAlone(tallies);
        Auc auc = Auc.of(families, 1).get();
        auc.interval()
                .map(interval -> assertThat(interval.contains(auc.value())).isTrue());
        InTheLarge inTheLarge = InTheLarge.of(families).get();
        inTheLarge
                .interval()
                .map(interval ->
                        assertThat(interval.contains(inTheLarge.difference())).isTrue());
        Wilson.of(families)
                .map(interval -> assertThat(interval.contains(tallies.happened() / (double) tallies.n()))
                        .isTrue());
        Recalibration.of(families)
                .map(fit -> assertThat(
                                fit.slope().interval().contains(fit.slope().value())
                                        && fit.intercept()
                                                .interval()
                                                .contains(fit.intercept().value()))
                        .isTrue());
    }

    @Property(tries = 50)
    void the_band_contains_the_diagonal_and_lies_within_0_and_1(@ForAll("any") Tallies tallies) {
        for (ReliabilityDiagram.Point point :
                ReliabilityDiagram.of(Families.eachAlone(tallies), 50, 1).get()) {
            Interval band = point.band().get();
            assertThat(band.contains(point.probability().millionths() / 1e6)).isTrue();
            assertThat(band.low()).isNotNegative();
            assertThat(band.high()).isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 100)
    void four_times_the_area_under_the_murphy_diagram_is_the_score(@ForAll("any") Tallies tallies) {
        List<MurphyDiagram.Point> points = MurphyDiagram.of(tallies, 10_000).get();
        double sum = points.stream().mapToDouble(MurphyDiagram.Point::score).sum();
        double ends = (points.get(0).score() + points.get(10_000).score()) / 2;
        assertThat(4 * (sum - ends) / 10_000).isCloseTo(brier(tallies), within(1e-3));
    }

    /** Of probabilities that differ in the last digit only, the information nearly vanishes. */
    @Property(tries = 500)
    void the_logistic_fit_ends_for_neighbours(
            @ForAll @IntRange(min = 1, max = WHOLE - 2) int lower,
            @ForAll @IntRange(min = 1, max = 1000) int happened,
            @ForAll @IntRange(min = 1, max = 1000) int not) {
        Tallies tallies = Tallies.of(
                new Tally(new Probability(lower), happened, 1), new Tally(new Probability(lower + 1), 1, not));
        Recalibration fit = Recalibration.of(Families.eachAlone(tallies)).get();
        assertThat(fit.slope().value()).isFinite();
        assertThat(fit.slope().interval().contains(fit.slope().value())).isTrue();
    }

    @Property(tries = 200)
    void the_logistic_fit_is_where_the_likelihood_is_flat(@ForAll("mixed") Tallies tallies) {
        Recalibration.of(Families.eachAlone(tallies)).map(fit -> {
            double residuals = 0;
            for (int i = 0; i < tallies.distinct(); i++) {
                int p = Math.min(
                        Math.max(tallies.millionths(i), fit.clipped() > 0 ? 10_000 : 0),
                        fit.clipped() > 0 ? 990_000 : WHOLE);
                double x = Math.log(p / (double) (WHOLE - p));
                double fitted =
                        1 / (1 + Math.exp(-fit.intercept().value() - fit.slope().value() * x));
                residuals += tallies.happened(i) - tallies.n(i) * fitted;
            }
            // The intercept has no prior, so what is fitted and what happened have the same sum.
            return assertThat(residuals).isCloseTo(0, within(1e-6));
        });
    }

    private static double brier(Tallies tallies) {
        return Brier.mean(tallies).get();
    }

    private static double log(Tallies tallies) {
        return LogScore.of(tallies).get().value();
    }

    @Provide
    Arbitrary<List<Tally>> lists() {
        Arbitrary<Probability> coarse =
                Arbitraries.integers().between(0, 20).map(twentieths -> new Probability(twentieths * 50_000));
        Arbitrary<Probability> fine = Arbitraries.integers().between(0, WHOLE).map(Probability::new);
        Arbitrary<Long> count = Arbitraries.longs().between(0, 6);
        return Combinators.combine(Arbitraries.oneOf(coarse, fine), count, count)
                .as(Tally::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Tallies> any() {
        return lists().map(Tallies::of).filter(tallies -> !tallies.isEmpty());
    }

    /** With both outcomes. */
    @Provide
    Arbitrary<Tallies> mixed() {
        return any().filter(tallies -> !tallies.isOneOutcomeOnly());
    }
}

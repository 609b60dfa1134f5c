package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for intervals, comparisons and pools whatever the forecasts. */
class LawsOfUncertaintyTest {
    private static final int TRIES = 200;

    @Provide
    static Arbitrary<Tally> tally() {
        Arbitrary<Probability> probability =
                Arbitraries.integers().between(0, 1_000_000).map(Probability::new);
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 4);
        return Combinators.combine(probability, count, count).as(Tally::new);
    }

    @Provide
    static Arbitrary<Tallies> tallies() {
        return tally().list().ofMaxSize(8).map(Tallies::of);
    }

    @Provide
    static Arbitrary<Families> families() {
        return Combinators.combine(tallies(), tallies().list().ofMaxSize(8)).as(Families::of);
    }

    @Provide
    static Arbitrary<PairedTally> pair() {
        Arbitrary<Probability> probability =
                Arbitraries.integers().between(0, 20).map(twentieth -> new Probability(50_000 * twentieth));
        return Combinators.combine(probability, probability, Arbitraries.of(Occurrence.values()))
                .as(PairedTally::of);
    }

    @Property(tries = TRIES)
    void the_interval_of_a_score_contains_it_and_stays_within_0_and_1(@ForAll("families") Families forecasts) {
        Figure<MeanBrier> brier = MeanBrier.of(forecasts);
        if (brier.isKnown() && brier.get().interval().isKnown()) {
            Interval interval = brier.get().interval().get();
            assertThat(interval.contains(brier.get().value())).isTrue();
            assertThat(interval.low()).isBetween(0.0, 1.0);
            assertThat(interval.high()).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = TRIES)
    void a_score_is_that_of_all_forecasts_whatever_their_families(@ForAll("families") Families forecasts) {
        Figure<MeanBrier> brier = MeanBrier.of(forecasts);
        assertThat(brier.isKnown()).isEqualTo(forecasts.count() >= 5);
        if (brier.isKnown()) {
            assertThat(brier.get().value())
                    .isCloseTo(Brier.mean(forecasts.all()).get(), within(1e-15));
            assertThat(brier.get().method())
                    .isEqualTo(
                            forecasts.areCorrelated() ? MeanBrier.Method.LOGIT_T_FAMILIES : MeanBrier.Method.LOGIT_T);
        }
    }

    @Property(tries = TRIES)
    void order_and_the_opposite_claim_change_nothing(
            @ForAll("tallies") Tallies alone, @ForAll("familyLists") List<Tallies> together, @ForAll Random random) {
        List<Tallies> shuffled = new ArrayList<>(together);
        Collections.shuffle(shuffled, random);
        same(MeanBrier.of(Families.of(alone, together)), MeanBrier.of(Families.of(alone, shuffled)));
        same(
                MeanBrier.of(Families.of(alone, together)),
                MeanBrier.of(Families.of(
                        alone.opposite(),
                        together.stream().map(Tallies::opposite).toList())));
    }

    @Provide
    static Arbitrary<List<Tallies>> familyLists() {
        return tallies().list().ofMaxSize(8);
    }

    private static void same(Figure<MeanBrier> one, Figure<MeanBrier> other) {
        assertThat(one.note()).isEqualTo(other.note());
        if (one.isKnown()) {
            Figure<Interval> interval = one.get().interval();
            assertThat(one.get().value()).isCloseTo(other.get().value(), within(1e-14));
            assertThat(interval.note()).isEqualTo(other.get().interval().note());
            if (interval.isKnown()) {
                assertThat(interval.get().low())
                        .isCloseTo(other.get().interval().get().low(), within(1e-12));
                assertThat(interval.get().high())
                        .isCloseTo(other.get().interval().get().high(), within(1e-12));
            }
        }
    }

    @Property(tries = TRIES)
    void jeffreys_interval_contains_the_share_that_was_seen(
            @ForAll @IntRange(max = 200) int happened, @ForAll @IntRange(min = 1, max = 200) int didNot) {
        assertThat(BetaBinomial.jeffreys(happened, didNot).get().contains(happened / (double) (happened + didNot)))
                .isTrue();
        assertThat(BetaBinomial.JEFFREYS.after(happened, didNot))
                .isEqualTo(BetaBinomial.JEFFREYS.after(0, didNot).after(happened, 0));
    }

    @Property(tries = TRIES)
    void a_shrunken_difference_lies_between_its_own_and_the_mean(
            @ForAll @Size(min = 5, max = 12) List<@DoubleRange(min = -0.3, max = 0.3) Double> means,
            @ForAll @DoubleRange(min = 0.01, max = 0.2) double error) {
        Map<Integer, ClusteredMean> differences = new TreeMap<>();
        for (int j = 0; j < means.size(); j++) {
            differences.put(j, new ClusteredMean(9L + j, 9L + j, means.get(j), error * (1 + j % 3)));
        }
        Pool<Integer> pool = new Pool<>(differences);
        double least = Collections.min(means);
        double most = Collections.max(means);
        for (int j = 0; j < means.size(); j++) {
            Pool.Shrunken shrunken = pool.shrunken(j).get();
            assertThat(shrunken.value()).isBetween(least - 1e-12, most + 1e-12);
            assertThat(shrunken.interval().contains(shrunken.value())).isTrue();
        }
    }

    @Property(tries = TRIES)
    void holm_never_lowers_a_p_value_and_keeps_their_order(
            @ForAll @Size(max = 12) List<@DoubleRange(min = 0, max = 1) Double> pValues) {
        double[] raw = pValues.stream().mapToDouble(p -> p).toArray();
        double[] adjusted = Holm.adjust(raw);
        for (int i = 0; i < raw.length; i++) {
            assertThat(adjusted[i]).isBetween(raw[i], 1.0);
            for (int k = 0; k < raw.length; k++) {
                assertThat(raw[i] < raw[k] && adjusted[i] > adjusted[k]).isFalse();
            }
        }
        assertThat(raw).isEqualTo(pValues.stream().mapToDouble(p -> p).toArray());
    }

    @Property(tries = TRIES)
    void the_exact_test_is_the_share_of_all_sign_patterns(
            @ForAll("pairs") List<PairedTally> pairs, @ForAll Random random) {
        PairedDifferences differences = PairedDifferences.eachAlone(pairs);
        long[] sums =
                IntStream.range(0, pairs.size()).mapToLong(differences::sum).toArray();
        long observed = Math.abs(Arrays.stream(sums).sum());
        int asFar = 0;
        for (int way = 0; way < 1 << sums.length; way++) {
            long sum = 0;
            for (int i = 0; i < sums.length; i++) {
                sum += (way >> i & 1) == 0 ? sums[i] : -sums[i];
            }
            asFar += Math.abs(sum) >= observed ? 1 : 0;
        }
        assertThat(SignFlip.of(differences, 1).pValue()).isEqualTo(asFar / (double) (1 << sums.length));

        List<PairedTally> shuffled = new ArrayList<>(pairs);
        Collections.shuffle(shuffled, random);
        assertThat(SignFlip.of(PairedDifferences.eachAlone(shuffled), 1)).isEqualTo(SignFlip.of(differences, 1));
        assertThat(SignFlip.of(differences.opposite(), 1)).isEqualTo(SignFlip.of(differences, 1));
    }

    @Provide
    static Arbitrary<List<PairedTally>> pairs() {
        return pair().list().ofMaxSize(9);
    }

    @Property(tries = TRIES)
    void the_mean_difference_is_the_difference_of_the_mean_scores(@ForAll("pairs") List<PairedTally> pairs) {
        Tallies own = Tallies.of(pairs.stream().map(PairedTally::ownTally).toList());
        Tallies other = Tallies.of(pairs.stream().map(PairedTally::otherTally).toList());
        Figure<Comparison> comparison = Comparison.of(PairedDifferences.eachAlone(pairs), 1);

        assertThat(comparison.isKnown()).isEqualTo(pairs.size() >= 5);
        if (comparison.isKnown()) {
            Comparison known = comparison.get();
            assertThat(known.difference())
                    .isCloseTo(Brier.mean(own).get() - Brier.mean(other).get(), within(1e-14));
            assertThat(known.interval().map(interval -> interval.contains(known.difference())))
                    .isIn(Figure.of(true), Figure.absent(Note.ZERO_SPREAD));
            assertThat(known.signFlip().pValue()).isBetween(2.0 / (1 << pairs.size()), 1.0);
        }
    }
}

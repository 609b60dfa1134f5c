package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonBinomialTest {

    @Test
    void the_tails_of_a_small_set_agree_with_numpy() {
        // Python 3.11.2, numpy 1.24.2: dynamic programming, checked by Fourier transform; edge_small.csv
        Tallies tallies = ReferenceSets.own("edge_small");
        PoissonBinomial distribution = PoissonBinomial.of(tallies);
        assertThat(distribution.atMost(8)).isCloseTo(0.8823165144749999, within(1e-12));
        assertThat(distribution.atLeast(8)).isCloseTo(0.337255806325, within(1e-12));
        assertThat(InTheLarge.of(Families.eachAlone(tallies)).get().pValue().get())
                .isCloseTo(0.67451161265, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Logistic", "EMOS", "ENS", "EPC"})
    void the_tails_of_other_sets_agree_with_numpy(String forecaster) {
        Path file = ReferenceSets.OTHERS.resolve("expected_poisson_binomial.json");
        Assumptions.assumeTrue(Files.exists(file));
        JsonNode expected = ReferenceSets.json(file).path("niamey2016/" + forecaster);
        Tallies tallies = ReferenceSets.other("niamey2016.csv", forecaster, "obs");
        PoissonBinomial distribution = PoissonBinomial.of(tallies);
        assertThat(distribution.atMost(tallies.happened()))
                .isCloseTo(expected.path("p_le").asDouble(), within(1e-12));
        assertThat(distribution.atLeast(tallies.happened()))
                .isCloseTo(expected.path("p_ge").asDouble(), within(1e-12));
        assertThat(InTheLarge.of(Families.eachAlone(tallies)).get().pValue().get())
                .isCloseTo(expected.path("p_two_sided").asDouble(), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 100, 20_000})
    void of_one_probability_it_is_the_binomial_distribution(int n) {
        for (String p : List.of("0.003", "0.3", "0.5", "0.97")) {
            PoissonBinomial ours = PoissonBinomial.of(Tallies.of(new Tally(Probability.of(p), n, 0)));
            BinomialDistribution theory = BinomialDistribution.of(n, Double.parseDouble(p));
            for (double share : new double[] {0.01, 0.3, 0.9}) {
                int k = theory.inverseCumulativeProbability(share);
                assertThat(ours.atMost(k)).isCloseTo(theory.cumulativeProbability(k), within(1e-11));
                assertThat(ours.atLeast(k)).isCloseTo(theory.survivalProbability(k - 1), within(1e-11));
            }
        }
    }

    @Test
    void three_events_by_hand() {
        // 0.1, 0.5, 0.8: none 0.9 x 0.5 x 0.2 = 0.09; one 0.01 + 0.09 + 0.36 = 0.46; all 0.04
        PoissonBinomial distribution = PoissonBinomial.of(Tallies.of(
                new Tally(Probability.of("0.1"), 1, 0),
                new Tally(Probability.of("0.5"), 0, 1),
                new Tally(Probability.of("0.8"), 1, 0)));
        assertThat(distribution.atMost(0)).isCloseTo(0.09, within(1e-15));
        assertThat(distribution.atMost(1)).isCloseTo(0.55, within(1e-15));
        assertThat(distribution.atLeast(3)).isCloseTo(0.04, within(1e-15));
        assertThat(distribution.atMost(-1)).isZero();
        assertThat(distribution.atMost(3)).isCloseTo(1, within(1e-15));
        assertThat(distribution.atLeast(4)).isZero();
    }

    @Test
    void certain_events_shift_it() {
        PoissonBinomial distribution = PoissonBinomial.of(Tallies.of(
                new Tally(Probability.ZERO, 0, 7),
                new Tally(Probability.HALF, 1, 0),
                new Tally(Probability.ONE, 5, 0)));
        assertThat(distribution.atMost(4)).isZero();
        assertThat(distribution.atMost(5)).isEqualTo(0.5);
        assertThat(distribution.atLeast(6)).isEqualTo(0.5);
        assertThat(distribution.atLeast(7)).isZero();
    }

    @Test
    void a_million_forecasts_of_twenty_probabilities_are_still_exact() {
        List<Tally> tallies = java.util.stream.IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new Tally(new Probability(i * 47_000), i * 2_350, 50_000 - i * 2_350))
                .toList();
        assertThat(PoissonBinomial.work(Tallies.of(tallies))).isBetween(1e8, 5e8);
        InTheLarge exact =
                InTheLarge.of(Families.eachAlone(Tallies.of(tallies))).get();
        assertThat(exact.method()).isEqualTo(InTheLarge.Method.POISSON_BINOMIAL);
        assertThat(exact.pValue().get()).isCloseTo(1, within(0.01));
    }

    @Test
    void the_approximation_is_near_and_is_named() {
        Tallies tallies = ReferenceSets.own("synthetic_decimals");
        double exact = InTheLarge.pValue(tallies, InTheLarge.Method.POISSON_BINOMIAL);
        assertThat(InTheLarge.pValue(tallies, InTheLarge.Method.NORMAL_APPROXIMATION))
                .isCloseTo(exact, within(0.001));

        int[] millionths =
                java.util.stream.IntStream.range(0, 200_000).map(i -> 5 * i + 1).toArray();
        Tallies many = Tallies.count(millionths, new boolean[200_000]);
        assertThat(InTheLarge.of(Families.eachAlone(many)).get().method())
                .isEqualTo(InTheLarge.Method.NORMAL_APPROXIMATION);
        assertThat(InTheLarge.of(Families.eachAlone(many)).get().pValue().get()).isZero();
    }
}

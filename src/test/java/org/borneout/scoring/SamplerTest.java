package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplerTest {
    private static final int DRAWS = 200_000;

    @ParameterizedTest
    @CsvSource({
        "1, 0.5",
        "5, 0.3",
        "12, 0.675",
        "40, 0.2",
        "40, 0.26",
        "40, 0.5",
        "25, 0.45",
        "100, 0.1",
        "100, 0.9",
        "1000, 0.5",
        "1000, 0.011",
        "50000, 0.875",
        "1000000, 0.00001",
        "1000000, 0.0001",
        "1000000, 0.5"
    })
    void binomial_counts_follow_the_binomial_distribution(int n, double p) {
        BinomialDistribution theory = BinomialDistribution.of(n, p);
        int low = theory.inverseCumulativeProbability(1e-3);
        int high = theory.inverseSurvivalProbability(1e-3);
        int width = Math.max(1, (high - low + 1) / 60);
        int cells = (high - low) / width + 3;
        long[] seen = new long[cells];
        Sampler sampler = new Sampler(7);
        for (int i = 0; i < DRAWS; i++) {
            long k = sampler.binomial(n, p);
            seen[k < low ? 0 : (int) Math.min(cells - 1, (k - low) / width + 1)]++;
        }
        double chiSquare = 0;
        int degrees = -1;
        for (int cell = 0; cell < cells; cell++) {
            int from = low + (cell - 1) * width - 1;
            double upTo = cell == cells - 1 ? 1 : theory.cumulativeProbability(cell == 0 ? low - 1 : from + width);
            double expected = DRAWS * (upTo - (cell == 0 ? 0 : theory.cumulativeProbability(from)));
            if (expected > 0.5) {
                chiSquare += (seen[cell] - expected) * (seen[cell] - expected) / expected;
                degrees++;
            } else {
                assertThat(seen[cell]).isLessThan(10);
            }
        }
        if (degrees > 0) {
            assertThat(ChiSquaredDistribution.of(degrees).survivalProbability(chiSquare))
                    .isGreaterThan(1e-4);
        }
    }

    @Test
    void what_is_certain_is_not_drawn() {
        Sampler sampler = new Sampler(1);
        assertThat(sampler.binomial(1000, 0)).isZero();
        assertThat(sampler.binomial(1000, 1)).isEqualTo(1000);
        assertThat(sampler.binomial(0, 0.5)).isZero();
    }

    @Test
    void a_multinomial_spreads_all_in_proportion_to_the_weights() {
        Sampler sampler = new Sampler(3);
        long[] weights = {1, 0, 5, 14};
        long[] counts = new long[4];
        long[] sums = new long[4];
        double products = 0;
        for (int i = 0; i < 20_000; i++) {
            sampler.multinomial(40, weights, counts);
            assertThat(counts[0] + counts[1] + counts[2] + counts[3]).isEqualTo(40);
            for (int k = 0; k < 4; k++) {
                sums[k] += counts[k];
            }
            products += (counts[2] - 10) * (counts[3] - 28);
        }
        assertThat(sums[0] / 20_000.0).isCloseTo(2, within(0.05));
        assertThat(sums[1]).isZero();
        assertThat(sums[2] / 20_000.0).isCloseTo(10, within(0.1));
        assertThat(sums[3] / 20_000.0).isCloseTo(28, within(0.1));
        // covariance -n p q
        assertThat(products / 20_000).isCloseTo(-40 * 0.25 * 0.7, within(0.3));
    }

    @Test
    void the_same_seed_draws_the_same() {
        Sampler one = new Sampler(42);
        Sampler other = new Sampler(42);
        Sampler another = new Sampler(43);
        assertThat(one.binomial(1_000_000, 0.3)).isEqualTo(other.binomial(1_000_000, 0.3));
        assertThat(one.uniform()).isEqualTo(other.uniform());
        assertThat(one.below(1_000_000)).isEqualTo(other.below(1_000_000));
        assertThat(another.uniform()).isNotEqualTo(new Sampler(42).uniform());
    }

    @Test
    void the_draws_of_a_published_figure_stay_the_same() {
        // Made by this class when it was written; another value means that published figures would change.
        Sampler sampler = new Sampler(1);
        assertThat(new long[] {
                    sampler.binomial(1000, 0.4),
                    sampler.binomial(12, 0.2),
                    sampler.below(1000),
                    sampler.binomial(1000, 0.9)
                })
                .containsExactly(382, 1, 110, 889);
    }
}

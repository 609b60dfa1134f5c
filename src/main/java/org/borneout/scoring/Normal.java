package org.borneout.scoring;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles and tails of the standard normal and of Student's t distribution, as two-sided intervals and tests need them. */
final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** The z for which the interval from -z to z holds this share of the distribution: 1.959964 for 0.95. */
    static double quantile(Probability level) {
        return STANDARD.inverseSurvivalProbability(tail(level));
    }

    /** The same of Student's t with these degrees of freedom. */
    static double studentQuantile(Probability level, double degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(tail(level));
    }

    /** How probable a value at least as far from 0 is. */
    static double twoSided(double z) {
        return 2 * STANDARD.survivalProbability(Math.abs(z));
    }

    /** How probable a value of at most z is. */
    static double atMost(double z) {
        return STANDARD.cumulativeProbability(z);
    }

    private static double tail(Probability level) {
        return level.complement().millionths() / 2e6;
    }
}

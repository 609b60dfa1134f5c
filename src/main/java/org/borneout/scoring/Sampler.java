package org.borneout.scoring;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Random draws that a seed repeats to the last bit: XO_RO_SHI_RO_128_PP of commons-rng, begun by the seed that is printed
 * beside every figure that was drawn.
 *
 * <p>Binomial counts above a mean of ten are drawn by transformed rejection with squeeze (BTRS), which takes the same time
 * for any count: Hoermann (1993), The generation of binomial random variates, Journal of Statistical Computation and
 * Simulation 46:101-110, doi:10.1080/00949659308811496. Below ten by inversion.
 */
final class Sampler {
    private static final double INVERSION_BELOW = 10;

    /** {@link #stirlingTail} of 0 to 9, where its series is too coarse. */
    private static final double[] SMALL_TAILS = smallTails();

    private final UniformRandomProvider random;

    Sampler(long seed) {
        random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    }

    /** From 0 to below 1. */
    double uniform() {
        return random.nextDouble();
    }

    /** Sixty-four bits, each 0 or 1 with the same probability. */
    long bits() {
        return random.nextLong();
    }

    /** A whole number from 0 to below the limit. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** How many of n independent events of probability p happen. */
    long binomial(long n, double p) {
        if (n == 0 || p <= 0) {
            return 0;
        }
        if (p >= 1) {
            return n;
        }
        if (p > 0.5) {
            return n - binomial(n, 1 - p);
        }
        return n * p < INVERSION_BELOW ? inverted(n, p) : rejected(n, p);
    }

    /**
     * Spreads n over places in proportion to whole weights: place after place a binomial of what is left.
     *
     * @param counts is filled; as long as the weights
     */
    void multinomial(long n, long[] weights, long[] counts) {
        long weightLeft = 0;
        for (long weight : weights) {
            weightLeft += weight;
        }
        long left = n;
        for (int i = 0; i < weights.length; i++) {
            counts[i] = weights[i] == weightLeft ? left : binomial(left, weights[i] / (double) weightLeft);
            left -= counts[i];
            weightLeft -= weights[i];
        }
    }

    private long inverted(long n, double p) {
        double odds = p / (1 - p);
        double probability = Math.exp(n * Math.log1p(-p));
        double u = random.nextDouble();
        long k = 0;
        while (u > probability && k < n) {
            u -= probability;
            probability *= (n - k) / (k + 1.0) * odds;
            k++;
        }
        return k;
    }

    private long rejected(long n, double p) {
        double sd = Math.sqrt(n * p * (1 - p));
        double b = 1.15 + 2.53 * sd;
        double a = -0.0873 + 0.0248 * b + 0.01 * p;
        double centre = n * p + 0.5;
        double squeeze = 0.92 - 4.2 / b;
        while (true) {
            double u = random.nextDouble() - 0.5;
            double v = random.nextDouble();
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + centre);
            if (us >= 0.07 && v <= squeeze) {
                return (long) k;
            }
            if (k >= 0 && k <= n) {
                double height = v * (2.83 + 5.1 / b) * sd / (a / (us * us) + b);
                if (Math.log(height) <= logRatioToMode(n, p, k)) {
                    return (long) k;
                }
            }
        }
    }

    /** The logarithm of the probability of k over that of the likeliest count. */
    private static double logRatioToMode(double n, double p, double k) {
        double odds = p / (1 - p);
        double mode = Math.floor((n + 1) * p);
        return (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1)))
                + (n + 1) * Math.log((n - mode + 1) / (n - k + 1))
                + (k + 0.5) * Math.log(odds * (n - k + 1) / (k + 1))
                + stirlingTail(mode)
                + stirlingTail(n - mode)
                - stirlingTail(k)
                - stirlingTail(n - k);
    }

    /** What Stirling's formula lacks of ln k!, beyond {@code (k + 1/2) ln(k + 1) - (k + 1) + ln sqrt(2 pi)}. */
    private static double stirlingTail(double k) {
        if (k <= 9) {
            return SMALL_TAILS[(int) k];
        }
        double next = k + 1;
        double square = next * next;
        return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / next;
    }

    private static double[] smallTails() {
        double[] tails = new double[10];
        double logFactorial = 0;
        for (int k = 0; k < tails.length; k++) {
            logFactorial += k == 0 ? 0 : Math.log(k);
            tails[k] = logFactorial - (k + 0.5) * Math.log(k + 1.0) + (k + 1) - Math.log(2 * Math.PI) / 2;
        }
        return tails;
    }
}

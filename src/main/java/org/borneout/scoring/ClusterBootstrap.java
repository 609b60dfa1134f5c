package org.borneout.scoring;

import java.util.Arrays;

/**
 * The mean paired difference in records that might as well have been: families are drawn anew, with replacement, as many as
 * there are.
 *
 * <p><b>Definition.</b> The interval is from the 50th to the 1950th of {@value #DRAWS} drawn means in ascending order (the
 * percentile interval at 95 %); the share is that of draws in which the own mean score was lower, a tie counting half.
 *
 * <p><b>Range.</b> The interval in units of the Brier score, the share 0 to 1. With few families it is too short (see
 * {@code docs/scoring.md}), so that it stands beside the t interval and not in its place.
 *
 * <p><b>Source.</b> Davison and Hinkley 1997, Bootstrap Methods and their Application, doi:10.1017/CBO9780511802843, sections
 * 3.8 and 5.3.
 *
 * @param interval the percentile interval of the mean difference
 * @param shareBetter in how many of the draws the own forecasts were better
 * @param draws how many draws
 * @param seed the seed of the draws
 */
public record ClusterBootstrap(Interval interval, double shareBetter, int draws, long seed) {
    private static final int DRAWS = 1999;
    private static final double UNITS = 1e12;

    static ClusterBootstrap of(PairedDifferences differences, long seed) {
        Sampler sampler = new Sampler(seed);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            means[draw] = drawnMean(differences, sampler);
        }
        Arrays.sort(means);
        int tail = Math.toIntExact((DRAWS + 1L) * Interval.LEVEL.complement().millionths() / 2_000_000);
        return new ClusterBootstrap(
                new Interval(means[tail - 1], means[DRAWS - tail]), shareBelowZero(means), DRAWS, seed);
    }

    private static double drawnMean(PairedDifferences differences, Sampler sampler) {
        long sum = 0;
        long n = 0;
        for (int i = 0; i < differences.families(); i++) {
            int family = sampler.below(differences.families());
            sum += differences.sum(family);
            n += differences.size(family);
        }
        return sum / UNITS / n;
    }

    private static double shareBelowZero(double[] means) {
        double below = 0;
        for (double mean : means) {
            if (mean < 0) {
                below++;
            } else if (mean == 0) {
                below += 0.5;
            }
        }
        return below / means.length;
    }
}

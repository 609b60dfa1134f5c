package org.borneout.scoring;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Two sources on the questions they share: how far apart their Brier scores are, and whether that may be chance. Scores on
 * different questions are never compared.
 *
 * <p><b>Definition.</b> d = own score &minus; other score per question; the mean d, its t interval with G&minus;1 degrees of
 * freedom ({@link ClusteredMean}), the {@link SignFlip} test, and the {@link ClusterBootstrap} beside them.
 *
 * <p><b>Range.</b> Differences &minus;1 to 1; below 0 the own forecasts were better.
 *
 * <p><b>Edge cases.</b> Absent below five families of shared questions. Where all differences are equal they have no spread,
 * and the interval, the probability and the number of questions needed are absent with {@link Note#ZERO_SPREAD}; the test
 * still stands.
 *
 * @param n how many questions are shared
 * @param families how many families they come from
 * @param difference the mean d
 * @param interval where the difference may lie at 95 %
 * @param signFlip whether it may be chance
 * @param bootstrap the same from families drawn anew
 * @param probabilityBetter how probable it is that the own forecasts are better in the long run; 0 to 1
 * @param questionsNeeded how many shared questions of this kind it takes to find a difference of 0.02 in four of five cases
 */
public record Comparison(
        long n,
        long families,
        double difference,
        Figure<Interval> interval,
        SignFlip signFlip,
        ClusterBootstrap bootstrap,
        Figure<Double> probabilityBetter,
        Figure<Long> questionsNeeded) {

    /** The difference of mean Brier scores that is worth finding. */
    public static final double WORTH_FINDING = 0.02;

    private static final double POWER = 0.8;

    /**
     * The comparison.
     *
     * @param seed for the draws, stated with the result
     */
    public static Figure<Comparison> of(PairedDifferences differences, long seed) {
        return Threshold.AGGREGATE.guard(
                differences.families(), () -> differences.mean().map(mean -> of(differences, mean, seed)));
    }

    private static Comparison of(PairedDifferences differences, ClusteredMean mean, long seed) {
        Figure<ClusteredMean> spread = mean.standardError() == 0 ? Figure.absent(Note.ZERO_SPREAD) : Figure.of(mean);
        return new Comparison(
                mean.n(),
                mean.families(),
                mean.mean(),
                spread.map(ClusteredMean::tInterval),
                SignFlip.of(differences, seed),
                ClusterBootstrap.of(differences, seed),
                spread.map(Comparison::probabilityBelowZero),
                spread.map(Comparison::questionsNeeded));
    }

    /**
     * The probability that the true mean difference lies below 0: with no preference beforehand it is distributed around
     * the one seen as Student's t with G&minus;1 degrees of freedom times the standard error.
     */
    private static double probabilityBelowZero(ClusteredMean mean) {
        return TDistribution.of(mean.families() - 1.0).cumulativeProbability(-mean.mean() / mean.standardError());
    }

    /**
     * (z<sub>0.975</sub> + z<sub>0.8</sub>)&sup2; s&sup2; / 0.02&sup2;, with s&sup2; = n SE&sup2; the variance of one question's difference, families
     * taken into account: for s = 0.15 that is 442.
     */
    static long questionsNeeded(ClusteredMean mean) {
        double variance = mean.n() * mean.standardError() * mean.standardError();
        double z = Normal.quantile(Interval.LEVEL) + NormalDistribution.of(0, 1).inverseCumulativeProbability(POWER);
        return (long) Math.ceil(z * z * variance / (WORTH_FINDING * WORTH_FINDING));
    }
}

package org.borneout.scoring;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What counts say about the share behind them, when the share is thought of as Beta(a, b): after h that happened and d that
 * did not it is Beta(a + h, b + d).
 *
 * <p><b>Range.</b> Mean and interval lie within 0 and 1. The mean is also the probability that the next one happens; it lies
 * between that of the prior and h/(h+d). Neither way is good by itself: a share is to be near what was said.
 *
 * <p><b>Source.</b> Brown, Cai and DasGupta 2001, Statistical Science 16:101-133, doi:10.1214/ss/1009213286.
 *
 * @param alpha what stands for things that happened, above 0
 * @param beta what stands for things that did not, above 0
 */
public record BetaBinomial(double alpha, double beta) {
    /** Jeffreys' prior, which prefers no share to another and weighs as much as one forecast. */
    public static final BetaBinomial JEFFREYS = new BetaBinomial(0.5, 0.5);

    public BetaBinomial {
        if (!(alpha > 0 && beta > 0)) {
            throw new IllegalArgumentException("not a beta distribution: " + alpha + ", " + beta);
        }
    }

    /** The distribution after these have been seen as well. */
    public BetaBinomial after(long happened, long didNotHappen) {
        return new BetaBinomial(alpha + happened, beta + didNotHappen);
    }

    /** The expected share. */
    public double mean() {
        return alpha / (alpha + beta);
    }

    /** The equal-tailed interval at 95 %. */
    public Interval interval() {
        BetaDistribution share = BetaDistribution.of(alpha, beta);
        double tail = Interval.LEVEL.complement().millionths() / 2e6;
        return new Interval(share.inverseCumulativeProbability(tail), share.inverseSurvivalProbability(tail));
    }

    /**
     * Jeffreys' interval of a share at 95 %: that of the distribution after {@link #JEFFREYS}, except that it begins at 0
     * where nothing happened and ends at 1 where everything did, because the tails there leave out the share that was seen.
     * Absent of none.
     */
    public static Figure<Interval> jeffreys(long happened, long didNotHappen) {
        if (happened + didNotHappen == 0) {
            return Figure.absent(Note.NONE_SCORED);
        }
        Interval equalTailed = JEFFREYS.after(happened, didNotHappen).interval();
        return Figure.of(
                new Interval(happened == 0 ? 0 : equalTailed.low(), didNotHappen == 0 ? 1 : equalTailed.high()));
    }
}

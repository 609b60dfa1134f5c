package org.borneout.scoring;

import java.util.function.Function;

/**
 * The lowest and the highest mean Brier score that the ranges of the phrases allow, when each phrase means one probability
 * throughout: what the choice of a point within the ranges can do to the score, and no more.
 *
 * <p><b>Definition.</b> A phrase said of h things that happened and d that did not scores
 * f(p) = h(1&minus;p)&sup2; + d p&sup2; in sum. Over its range from l to u, f is least at h/(h+d), or at the end nearest
 * to it, and greatest at one of the ends. Lowest and highest are these, added over the phrases, over n.
 *
 * <p><b>Range.</b> 0 to 1, lower is better; {@link MeanBrier} at the points lies between the two. It is narrower than the
 * envelope in which each forecast may mean another probability.
 *
 * <p><b>Edge cases.</b> Stated probabilities have no range: with those alone lowest and highest are the score.
 *
 * <p><b>Source.</b> Our derivation; f is a parabola.
 *
 * @param lowest the least the score can be
 * @param highest the most it can be
 */
public record BrierOverRange(double lowest, double highest) {

    /**
     * The bounds for these sayings; absent as {@link Threshold#AGGREGATE} says.
     *
     * @param meaning gives a meaning for every phrase here
     */
    public static <K extends Comparable<K>> Figure<BrierOverRange> of(
            Sayings<K> sayings, Function<? super K, Meaning> meaning) {
        long families = sayings.at(meaning.andThen(Meaning::point)).count();
        return Threshold.AGGREGATE.guard(families, () -> Figure.of(bounds(sayings, meaning)));
    }

    private static <K extends Comparable<K>> BrierOverRange bounds(
            Sayings<K> sayings, Function<? super K, Meaning> meaning) {
        double lowest = 0;
        double highest = 0;
        for (Saying<K> saying : sayings.byPhrase()) {
            if (saying.n() > 0) {
                Meaning range = meaning.apply(saying.phrase());
                double low = range.low().millionths() / 1e6;
                double high = range.high().millionths() / 1e6;
                double best = saying.happened() / (double) saying.n();
                lowest += sum(saying, Math.max(low, Math.min(best, high)));
                highest += Math.max(sum(saying, low), sum(saying, high));
            }
        }
        return new BrierOverRange(lowest / sayings.n(), highest / sayings.n());
    }

    private static double sum(Saying<?> saying, double p) {
        return saying.happened() * (1 - p) * (1 - p) + saying.didNotHappen() * p * p;
    }
}

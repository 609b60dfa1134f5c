package org.borneout.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far a figure would move if other families had come along: as many families as there are, drawn with replacement, a
 * forecast that stands alone being one; the figure of each draw; the middle 95 % of them.
 *
 * <p><b>Edge cases.</b> Absent of fewer than {@value #FEWEST_FAMILIES} families, or if more than one draw in twenty has no such
 * figure ({@link Note#TOO_FEW}), and if all draws have the same ({@link Note#ZERO_SPREAD}). The ends are moved as far as needed
 * to contain the figure itself.
 *
 * <p><b>Source.</b> Field and Welsh (2007), Bootstrapping clustered data, Journal of the Royal Statistical Society B 69:369-390,
 * doi:10.1111/j.1467-9868.2007.00593.x.
 */
final class FamilyBootstrap {
    private static final int FEWEST_FAMILIES = 10;
    private static final int FEWEST_OF_TWENTY = 19;

    private final Families families;
    private final int draws;
    private final Sampler sampler;
    private final int[][] familyIndex;
    private final int[] aloneIndex;
    private final long[] weights;
    private final long[] counts;

    FamilyBootstrap(Families families, int draws, long seed) {
        this.families = families;
        this.draws = draws;
        sampler = new Sampler(seed);
        Tallies all = families.all();
        Tallies alone = families.alone();
        aloneIndex = all.indicesOf(alone);
        familyIndex = families.together().stream().map(all::indicesOf).toArray(int[][]::new);
        weights = new long[2 * alone.distinct()];
        counts = new long[weights.length];
        for (int i = 0; i < alone.distinct(); i++) {
            weights[2 * i] = alone.happened(i);
            weights[2 * i + 1] = alone.didNotHappen(i);
        }
    }

    /**
     * The interval of a figure at 95 %.
     *
     * @param statistic the figure of a draw; NaN if a draw has none
     * @param value the figure of the forecasts themselves
     */
    Figure<Interval> interval(ToDoubleFunction<Tallies> statistic, double value) {
        if (families.count() < FEWEST_FAMILIES) {
            return Figure.absent(Note.TOO_FEW);
        }
        double[] drawn = new double[draws];
        Arrays.setAll(drawn, draw -> statistic.applyAsDouble(next()));
        Arrays.sort(drawn);
        int n = (int) Arrays.stream(drawn).filter(one -> !Double.isNaN(one)).count();
        if (n * 20L < draws * (long) FEWEST_OF_TWENTY) {
            return Figure.absent(Note.TOO_FEW);
        }
        if (drawn[0] == drawn[n - 1]) {
            return Figure.absent(Note.ZERO_SPREAD);
        }
        double tail = Interval.LEVEL.complement().millionths() / 2e6;
        return Figure.of(new Interval(
                Math.min(value, Quantile.of(drawn, n, tail)), Math.max(value, Quantile.of(drawn, n, 1 - tail))));
    }

    private Tallies next() {
        Tallies all = families.all();
        long[] happened = new long[all.distinct()];
        long[] didNotHappen = new long[all.distinct()];
        List<Tallies> together = families.together();
        long ofTogether = sampler.binomial(families.count(), together.size() / (double) families.count());
        sampler.multinomial(families.count() - ofTogether, weights, counts);
        for (int i = 0; i < aloneIndex.length; i++) {
            happened[aloneIndex[i]] += counts[2 * i];
            didNotHappen[aloneIndex[i]] += counts[2 * i + 1];
        }
        for (long i = 0; i < ofTogether; i++) {
            int which = sampler.below(together.size());
            Tallies family = together.get(which);
            for (int k = 0; k < family.distinct(); k++) {
                happened[familyIndex[which][k]] += family.happened(k);
                didNotHappen[familyIndex[which][k]] += family.didNotHappen(k);
            }
        }
        return all.withCounts(happened, didNotHappen);
    }
}

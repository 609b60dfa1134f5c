package org.borneout.scoring;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Keeps many comparisons from finding a difference by chance: Holm's step-down p-values.
 *
 * <p><b>Definition.</b> The k-th smallest of m p-values is multiplied by m&minus;k+1, is never below the one before it and never
 * above 1. Calling those below 5 % different is wrong anywhere with a probability of at most 5 %, however the comparisons
 * depend on each other.
 *
 * <p><b>Range.</b> 0 to 1, none below what it was; small values speak for a difference.
 *
 * <p><b>Source.</b> Holm 1979, Scandinavian Journal of Statistics 6:65-70.
 */
public final class Holm {
    private Holm() {}

    /**
     * The adjusted p-values, in the order given.
     *
     * @throws IllegalArgumentException for what is no p-value
     */
    public static double[] adjust(double... pValues) {
        for (double p : pValues) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("not a p-value: " + p);
            }
        }
        int[] ascending = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[pValues.length];
        double least = 0;
        for (int k = 0; k < ascending.length; k++) {
            least = Math.max(least, Math.min(1, (pValues.length - k) * pValues[ascending[k]]));
            adjusted[ascending[k]] = least;
        }
        return adjusted;
    }
}

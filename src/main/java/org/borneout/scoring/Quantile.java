package org.borneout.scoring;

/**
 * A quantile of sorted values: on the straight line between the two nearest, the first value being the quantile at 0 and
 * the last at 1 (type 7 of Hyndman and Fan, as in R and NumPy).
 *
 * <p><b>Source.</b> Hyndman and Fan (1996), Sample quantiles in statistical packages, American Statistician 50:361-365,
 * doi:10.1080/00031305.1996.10473566.
 */
final class Quantile {
    private Quantile() {}

    /**
     * @param sorted ascending
     * @param n how many of them count, at least 1
     * @param share 0 to 1
     */
    static double of(double[] sorted, int n, double share) {
        double position = (n - 1) * share;
        int below = (int) position;
        double rest = position - below;
        return rest == 0 ? sorted[below] : sorted[below] + rest * (sorted[below + 1] - sorted[below]);
    }
}

package org.borneout.scoring;

/**
 * Wilson's score interval for a share, such as how many of the things called likely happened:
 * {@code (k + z^2/2 +- z sqrt(k (n - k) / n + z^2 / 4)) / (n + z^2)}, z the normal quantile of the level.
 *
 * <p><b>Range.</b> 0 to 1; contains k / n; 0 of n reaches down to exactly 0, n of n up to exactly 1. It holds for
 * independent outcomes, see {@link #of(Families)}.
 *
 * <p><b>Source.</b> Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22:209-212, doi:10.1080/01621459.1927.10502953; recommended for small n by Brown, Cai
 * and DasGupta (2001), Statistical Science 16:101-133, doi:10.1214/ss/1009213286.
 */
public final class Wilson {
    private static final double Z = Normal.quantile(Interval.LEVEL);

    private Wilson() {}

    /**
     * The interval at 95 %; absent of none.
     *
     * @throws IllegalArgumentException if k is not within 0 and n
     */
    public static Figure<Interval> of(long k, long n) {
        if (k < 0 || k > n) {
            throw new IllegalArgumentException(k + " of " + n);
        }
        if (n == 0) {
            return Figure.absent(Note.NONE_SCORED);
        }
        double centre = k + Z * Z / 2;
        double reach = Z * Math.sqrt(k * (double) (n - k) / n + Z * Z / 4);
        double low = k == 0 ? 0 : (centre - reach) / (n + Z * Z);
        double high = k == n ? 1 : (centre + reach) / (n + Z * Z);
        return Figure.of(new Interval(low, high));
    }

    /** The interval for the share that happened; absent where forecasts of one family are among them, {@link Note#CORRELATED}. */
    public static Figure<Interval> of(Families families) {
        return families.areCorrelated()
                ? Figure.absent(Note.CORRELATED)
                : of(families.all().happened(), families.n());
    }
}

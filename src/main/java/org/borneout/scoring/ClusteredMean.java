package org.borneout.scoring;

import java.util.List;

/**
 * The mean of something that was measured once per forecast, and how far it may lie from the truth when forecasts of
 * one family come true or fail together.
 *
 * <p><b>Definition.</b> With n values in G families, S<sub>f</sub> the sum and n<sub>f</sub> the number of values in
 * family f: mean m = &Sigma;S<sub>f</sub> / n; standard error
 * SE = &radic;( G/(G&minus;1) &middot; &Sigma;(S<sub>f</sub> &minus; n<sub>f</sub>m)&sup2; ) / n, which is the
 * cluster-robust (CR1) error of a mean. Where each family has one value it is the usual sd/&radic;n.
 *
 * <p><b>Unit.</b> That of the values, for both.
 *
 * <p><b>Edge cases.</b> Needs two families: with one nothing tells how far another would lie. Where all families have
 * the same mean the error is exactly 0; rounding in the last digits counts as none.
 *
 * <p><b>Source.</b> Liang and Zeger 1986, Biometrika 73:13-22, doi:10.1093/biomet/73.1.13; t with G&minus;1 degrees of
 * freedom as in Cameron and Miller 2015, Journal of Human Resources 50:317-372, doi:10.3368/jhr.50.2.317.
 *
 * @param n how many values
 * @param families how many families, 2 or more: G
 * @param mean their mean
 * @param standardError its standard error, 0 or more
 */
public record ClusteredMean(long n, long families, double mean, double standardError) {
    private static final double ROUNDING = 1e-12;

    /**
     * Families of the same size and sum.
     *
     * @param times how many such families
     * @param size how many values each of them has
     * @param sum what these values come to in each of them
     */
    public record Family(long times, long size, double sum) {
        /** A value that is a family of its own. */
        public static Family ofOne(double value) {
            return new Family(1, 1, value);
        }
    }

    /** The mean over all families; absent without values ({@link Note#NONE_SCORED}) and with one family ({@link Note#TOO_FEW}). */
    public static Figure<ClusteredMean> of(List<Family> families) {
        long n = 0;
        long count = 0;
        double sum = 0;
        for (Family family : families) {
            n += family.times() * family.size();
            count += family.times();
            sum += family.times() * family.sum();
        }
        if (count < 2) {
            return Figure.absent(count == 0 ? Note.NONE_SCORED : Note.TOO_FEW);
        }
        double mean = sum / n;
        double squares = 0;
        for (Family family : families) {
            double residual = residual(family, mean);
            squares += family.times() * residual * residual;
        }
        return Figure.of(new ClusteredMean(n, count, mean, Math.sqrt(squares * count / (count - 1.0)) / n));
    }

    private static double residual(Family family, double mean) {
        double expected = family.size() * mean;
        double residual = family.sum() - expected;
        return Math.abs(residual) <= ROUNDING * Math.abs(expected) ? 0 : residual;
    }

    /** The t interval: mean &plusmn; t<sub>G&minus;1</sub> &middot; SE. It is a point where the error is 0. */
    public Interval tInterval() {
        double reach = t(Interval.LEVEL) * standardError;
        return new Interval(mean - reach, mean + reach);
    }

    /** How many standard errors an interval of this level reaches to each side. */
    double t(Probability level) {
        return Normal.studentQuantile(level, families - 1.0);
    }
}

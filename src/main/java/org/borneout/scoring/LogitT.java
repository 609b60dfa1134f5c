package org.borneout.scoring;

/**
 * The interval of a mean that lies between 0 and 1, such as a mean Brier score, from few and skewed values.
 *
 * <p><b>Definition.</b> With mean m and its standard error SE, the error of logit m = ln(m/(1&minus;m)) is
 * g = SE / (m(1&minus;m)) by the delta method; the interval is expit(logit m &plusmn; t<sub>G&minus;1</sub> g), G the
 * number of families.
 *
 * <p><b>Range.</b> Within 0 and 1, around m, longer towards the middle. Nominal 95 %; what it covers in truth at small n
 * is measured in {@code docs/scoring.md}. The plain t interval and the bootstraps cover less, and t leaves 0..1.
 *
 * <p><b>Edge cases.</b> {@link Note#ZERO_SPREAD} where the error is 0 (and so where m is 0 or 1): scores that do not
 * differ tell nothing about how far others would.
 *
 * <p><b>Source.</b> Our combination of the delta method and Student's t; the standard error is that of
 * {@link ClusteredMean}.
 */
final class LogitT {
    private LogitT() {}

    static Figure<Interval> of(ClusteredMean mean) {
        double m = mean.mean();
        if (mean.standardError() == 0) {
            return Figure.absent(Note.ZERO_SPREAD);
        }
        double logit = Math.log(m) - Math.log1p(-m);
        double reach = mean.t(Interval.LEVEL) * mean.standardError() / (m * (1 - m));
        return Figure.of(new Interval(expit(logit - reach), expit(logit + reach)));
    }

    private static double expit(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}

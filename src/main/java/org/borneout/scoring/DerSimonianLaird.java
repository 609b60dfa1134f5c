package org.borneout.scoring;

/**
 * How much estimates of different sources differ beyond their errors, and where each of them is to be expected given the
 * others: random effects by DerSimonian and Laird.
 *
 * <p><b>Definition.</b> With estimates d<sub>j</sub> of variance v<sub>j</sub>, w = 1/v, &mu;<sub>0</sub> = &Sigma;wd/&Sigma;w and
 * Q = &Sigma;w(d&minus;&mu;<sub>0</sub>)&sup2;: &tau;&sup2; = max(0, (Q&minus;(J&minus;1)) / (&Sigma;w &minus; &Sigma;w&sup2;/&Sigma;w)). With w* =
 * 1/(v+&tau;&sup2;): &mu; = &Sigma;w*d/&Sigma;w*, its standard error 1/&radic;&Sigma;w*. Shrunken (empirical Bayes, BLUP):
 * &mu; + &lambda;(d&minus;&mu;), &lambda; = &tau;&sup2;/(&tau;&sup2;+v), of variance &lambda;v + (1&minus;&lambda;)&sup2; se(&mu;)&sup2;.
 *
 * <p><b>Unit.</b> That of the estimates, squared for &tau;&sup2;.
 *
 * <p><b>Edge cases.</b> &tau;&sup2; = 0 where the estimates differ no more than their errors explain; all are then shrunken to
 * &mu;. Needs two estimates, each with a variance above 0.
 *
 * <p><b>Source.</b> DerSimonian and Laird 1986, Controlled Clinical Trials 7:177-188, doi:10.1016/0197-2456(86)90046-2.
 *
 * @param mean &mu;
 * @param standardError of the mean
 * @param betweenVariance &tau;&sup2;, 0 or more
 * @param heterogeneity Q, 0 or more; about J&minus;1 where the estimates differ only by their errors
 */
record DerSimonianLaird(double mean, double standardError, double betweenVariance, double heterogeneity) {

    static DerSimonianLaird of(double[] estimates, double[] variances) {
        if (estimates.length < 2 || estimates.length != variances.length) {
            throw new IllegalArgumentException(estimates.length + " estimates, " + variances.length + " variances");
        }
        double sum = 0;
        double squares = 0;
        for (double variance : variances) {
            if (!(variance > 0)) {
                throw new IllegalArgumentException("not a variance: " + variance);
            }
            sum += 1 / variance;
            squares += 1 / (variance * variance);
        }
        double fixed = weightedMean(estimates, variances, 0);
        double heterogeneity = 0;
        for (int j = 0; j < estimates.length; j++) {
            heterogeneity += (estimates[j] - fixed) * (estimates[j] - fixed) / variances[j];
        }
        double between = Math.max(0, (heterogeneity - (estimates.length - 1)) / (sum - squares / sum));
        return new DerSimonianLaird(
                weightedMean(estimates, variances, between),
                Math.sqrt(1 / weight(variances, between)),
                between,
                heterogeneity);
    }

    /** Where an estimate of this variance is to be expected. */
    double shrunken(double estimate, double variance) {
        return mean + kept(variance) * (estimate - mean);
    }

    /** The standard error of that. */
    double shrunkenError(double variance) {
        double kept = kept(variance);
        return Math.sqrt(kept * variance + (1 - kept) * (1 - kept) * standardError * standardError);
    }

    private double kept(double variance) {
        return betweenVariance / (betweenVariance + variance);
    }

    private static double weightedMean(double[] estimates, double[] variances, double between) {
        double sum = 0;
        for (int j = 0; j < estimates.length; j++) {
            sum += estimates[j] / (variances[j] + between);
        }
        return sum / weight(variances, between);
    }

    private static double weight(double[] variances, double between) {
        double sum = 0;
        for (double variance : variances) {
            sum += 1 / (variance + between);
        }
        return sum;
    }
}

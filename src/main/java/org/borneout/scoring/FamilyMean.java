package org.borneout.scoring;

/**
 * The mean of a quantity over forecasts, and how uncertain it is when forecasts of one family go together: families, not
 * forecasts, are the independent pieces. {@code se = sqrt(G / (G - 1) * sum over families of u^2) / n}, where u is the
 * sum of the family's distances from the mean and G the number of families; with families of one it is the usual
 * {@code sd / sqrt(n)}. Intervals take Student's t with G - 1 degrees of freedom.
 *
 * <p><b>Source.</b> Liang and Zeger (1986), Longitudinal data analysis using generalized linear models, Biometrika
 * 73:13-22, doi:10.1093/biomet/73.1.13, for a mean.
 *
 * @param mean the mean over forecasts
 * @param standardError 0 if the quantity is the same for every family; NaN of one family only
 * @param families G
 */
record FamilyMean(double mean, double standardError, long families) {

    /** What is averaged. */
    interface Quantity {
        double of(double probability, boolean happened);
    }

    /** The mean over at least one forecast. */
    static FamilyMean of(Families families, Quantity quantity) {
        double mean = sum(families.all(), quantity, 0) / families.n();
        double squares = sum(families.alone(), (p, happened) -> square(quantity.of(p, happened) - mean), 0);
        for (Tallies family : families.together()) {
            squares += square(sum(family, quantity, mean));
        }
        double g = families.count();
        return new FamilyMean(mean, Math.sqrt(g / (g - 1) * squares) / families.n(), families.count());
    }

    /** The t interval around the mean at 95 %. */
    Figure<Interval> interval() {
        if (families < 2) {
            return Figure.absent(Note.TOO_FEW);
        }
        if (standardError == 0) {
            return Figure.absent(Note.ZERO_SPREAD);
        }
        double reach = Normal.studentQuantile(Interval.LEVEL, families - 1) * standardError;
        return Figure.of(new Interval(mean - reach, mean + reach));
    }

    private static double sum(Tallies tallies, Quantity quantity, double less) {
        double sum = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            if (tallies.happened(i) > 0) {
                sum += tallies.happened(i) * (quantity.of(tallies.p(i), true) - less);
            }
            if (tallies.didNotHappen(i) > 0) {
                sum += tallies.didNotHappen(i) * (quantity.of(tallies.p(i), false) - less);
            }
        }
        return sum;
    }

    private static double square(double x) {
        return x * x;
    }
}

package org.borneout.scoring;

/**
 * Fits {@code logit P = a + b x} to tallies, x the logit of their probability, by Newton's method: the log-likelihood is
 * concave, and a step that would lower it is halved. The covariance is the inverse of the information; with families the
 * sandwich {@code A^-1 (B + prior) A^-1 G / (G - 1)}, B the sum over families of the squares of their scores.
 */
final class LogisticFit {
    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 100;
    private static final double SMALL = 1e-12;

    private final Tallies tallies;
    private final double precision;
    private double a;
    private double b;

    /**
     * Gradient and information at a and b, around the mean logit as it is weighted there: logits may differ in their
     * last digits only, and the products of the plain formulas would then cancel to nothing.
     */
    private double mean;

    private double level;
    private double slope;
    private double weight;
    private double spread;

    private LogisticFit(Tallies tallies, double precision) {
        this.tallies = tallies;
        this.precision = precision;
        // From the base rate, as generalised linear models begin: further out the likelihood is so flat that steps
        // overshoot.
        this.a = Math.log(tallies.happened() / (double) tallies.didNotHappen());
    }

    /**
     * Fits what is not separated, or separated with a prior.
     *
     * @param families with two distinct probabilities at least, none of them 0 or 1
     * @param clipped is handed on
     */
    static Recalibration of(Families families, Recalibration.Prior prior, long clipped) {
        LogisticFit fit = new LogisticFit(families.all(), prior.precision);
        if (!fit.climb()) {
            if (prior == Recalibration.Prior.NONE) {
                // The top lies so far out that no number holds it: separated for all that can be computed.
                return of(families, Recalibration.Prior.SLOPE_NEAR_ONE, clipped);
            }
            throw new IllegalStateException("the likelihood has no top");
        }
        double ofSlope = 1 / fit.spread;
        double[] covariance = {1 / fit.weight + fit.mean * fit.mean * ofSlope, -fit.mean * ofSlope, ofSlope};
        double quantile = Normal.quantile(Interval.LEVEL);
        if (families.areCorrelated()) {
            covariance = fit.sandwich(families, covariance);
            quantile = Normal.studentQuantile(Interval.LEVEL, families.count() - 1);
        }
        return new Recalibration(
                estimate(fit.a, quantile * Math.sqrt(covariance[0])),
                estimate(fit.b, quantile * Math.sqrt(covariance[2])),
                prior,
                clipped);
    }

    private static Estimate estimate(double value, double reach) {
        return new Estimate(value, new Interval(value - reach, value + reach));
    }

    /** Whether the top was reached. */
    private boolean climb() {
        double reached = logLikelihood(a, b);
        for (int step = 0; step < MOST_STEPS; step++) {
            differentiate();
            double stepB = slope / spread;
            double stepA = level / weight - mean * stepB;
            if (!Double.isFinite(stepA) || !Double.isFinite(stepB)) {
                return false;
            }
            if (Math.abs(stepA) < SMALL * (1 + Math.abs(a)) && Math.abs(stepB) < SMALL * (1 + Math.abs(b))) {
                return true;
            }
            double next = logLikelihood(a + stepA, b + stepB);
            for (int halved = 0; !(next >= reached - SMALL * Math.abs(reached)); halved++) {
                if (halved == MOST_HALVINGS) {
                    return isFlat(reached);
                }
                stepA /= 2;
                stepB /= 2;
                next = logLikelihood(a + stepA, b + stepB);
            }
            a += stepA;
            b += stepB;
            reached = next;
        }
        differentiate();
        return isFlat(reached);
    }

    /** Whether what Newton's step would still gain is lost in rounding. */
    private boolean isFlat(double reached) {
        return (level * level / weight + slope * slope / spread) / 2 < SMALL * (1 + Math.abs(reached));
    }

    private void differentiate() {
        weight = 0;
        mean = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            double x = logit(tallies, i);
            weight += weight(i, x);
            mean += weight(i, x) * x;
        }
        mean /= weight;
        level = 0;
        slope = -precision * (b - 1);
        spread = precision;
        for (int i = 0; i < tallies.distinct(); i++) {
            double x = logit(tallies, i);
            double residual = tallies.happened(i) - tallies.n(i) * fitted(x);
            level += residual;
            slope += residual * (x - mean);
            spread += weight(i, x) * (x - mean) * (x - mean);
        }
    }

    private double weight(int i, double x) {
        double fitted = fitted(x);
        return tallies.n(i) * fitted * (1 - fitted);
    }

    private double logLikelihood(double a, double b) {
        double sum = -precision * (b - 1) * (b - 1) / 2;
        for (int i = 0; i < tallies.distinct(); i++) {
            double eta = a + b * logit(tallies, i);
            // ln(1 + e^eta) without overflow
            double log = Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta)));
            sum += tallies.happened(i) * eta - tallies.n(i) * log;
        }
        return sum;
    }

    private double[] sandwich(Families families, double[] inverse) {
        double[] squares = {0, 0, precision};
        Tallies alone = families.alone();
        for (int i = 0; i < alone.distinct(); i++) {
            double x = logit(alone, i);
            double fitted = fitted(x);
            double square = alone.happened(i) * (1 - fitted) * (1 - fitted) + alone.didNotHappen(i) * fitted * fitted;
            add(squares, square, square * x, square * x * x);
        }
        for (Tallies family : families.together()) {
            double scoreA = 0;
            double scoreB = 0;
            for (int i = 0; i < family.distinct(); i++) {
                double x = logit(family, i);
                double residual = family.happened(i) - family.n(i) * fitted(x);
                scoreA += residual;
                scoreB += residual * x;
            }
            add(squares, scoreA * scoreA, scoreA * scoreB, scoreB * scoreB);
        }
        double g = families.count() / (families.count() - 1.0);
        return new double[] {
            g * quadratic(inverse[0], inverse[1], squares), 0, g * quadratic(inverse[1], inverse[2], squares)
        };
    }

    private static void add(double[] sums, double first, double second, double third) {
        sums[0] += first;
        sums[1] += second;
        sums[2] += third;
    }

    private static double quadratic(double u, double v, double[] m) {
        return u * u * m[0] + 2 * u * v * m[1] + v * v * m[2];
    }

    private double fitted(double x) {
        return 1 / (1 + Math.exp(-a - b * x));
    }

    private static double logit(Tallies those, int index) {
        int p = those.millionths(index);
        return Math.log(p / (double) (Clip.WHOLE - p));
    }
}

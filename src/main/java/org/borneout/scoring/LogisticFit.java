package org.borneout.scoring;

/**
 * Fits {@code logit P = a + b x} to tallies, x the logit of their probability, by Newton's method: the log-likelihood is
 * concave, and a step that would lower it is halved. The covariance is the inverse of the information; with families the
 * sandwich {@code A^-1 (B + prior) A^-1 G / (G - 1)}, B the sum over families of the squares of their scores.
 */
final class LogisticFit {
    private static final int MOST_STEPS = 100;
    private static final double SMALL = 1e-12;

    private final Tallies tallies;
    private final double precision;
    private double a;
    private double b = 1;

    /** Gradient, and the information: second derivatives with the sign turned. */
    private double da;

    private double db;
    private double aa;
    private double ab;
    private double bb;

    private LogisticFit(Tallies tallies, double precision) {
        this.tallies = tallies;
        this.precision = precision;
    }

    /**
     * Fits what is not separated, or separated with a prior.
     *
     * @param families with two distinct probabilities at least, none of them 0 or 1
     * @param clipped is handed on
     */
    static Recalibration of(Families families, Recalibration.Prior prior, long clipped) {
        LogisticFit fit = new LogisticFit(families.all(), prior.precision);
        fit.climb();
        double determinant = fit.aa * fit.bb - fit.ab * fit.ab;
        double[] covariance = {fit.bb / determinant, -fit.ab / determinant, fit.aa / determinant};
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

    private void climb() {
        double reached = logLikelihood(a, b);
        for (int step = 0; step < MOST_STEPS; step++) {
            differentiate();
            double determinant = aa * bb - ab * ab;
            double stepA = (bb * da - ab * db) / determinant;
            double stepB = (aa * db - ab * da) / determinant;
            if (Math.abs(stepA) + Math.abs(stepB) < SMALL) {
                return;
            }
            double next = logLikelihood(a + stepA, b + stepB);
            while (!(next >= reached - SMALL * Math.abs(reached))) {
                stepA /= 2;
                stepB /= 2;
                next = logLikelihood(a + stepA, b + stepB);
            }
            a += stepA;
            b += stepB;
            reached = next;
        }
    }

    private void differentiate() {
        da = 0;
        db = -precision * (b - 1);
        aa = 0;
        ab = 0;
        bb = precision;
        for (int i = 0; i < tallies.distinct(); i++) {
            double x = logit(tallies, i);
            double fitted = fitted(x);
            double residual = tallies.happened(i) - tallies.n(i) * fitted;
            double weight = tallies.n(i) * fitted * (1 - fitted);
            da += residual;
            db += residual * x;
            aa += weight;
            ab += weight * x;
            bb += weight * x * x;
        }
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

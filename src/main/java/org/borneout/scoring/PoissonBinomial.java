package org.borneout.scoring;

/**
 * How many of independent events happen when each has its own probability: the distribution that a perfectly
 * calibrated forecaster's number of hits follows.
 *
 * <p>Worked out exactly by dynamic programming: one distinct probability after another, the binomial distribution of its
 * events is folded into the distribution so far. What lies more than ten standard deviations and ten events from the
 * mean is left out; its probability is below 10^-18.
 *
 * <p><b>Source.</b> Hong (2013), On computing the distribution function for the Poisson binomial distribution, Computational
 * Statistics and Data Analysis 59:41-51, doi:10.1016/j.csda.2012.10.006.
 */
final class PoissonBinomial {
    private double[] probabilities = {1};
    private int first;
    private double mean;
    private double variance;

    private PoissonBinomial() {}

    /** The distribution of the number that happens, of what the tallies' probabilities say. */
    static PoissonBinomial of(Tallies tallies) {
        PoissonBinomial distribution = new PoissonBinomial();
        for (int i = 0; i < tallies.distinct(); i++) {
            distribution.fold(tallies.n(i), tallies.p(i));
        }
        return distribution;
    }

    /** How many multiplications {@link #of} would take, about. */
    static double work(Tallies tallies) {
        double work = 0;
        double variance = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            double own = tallies.n(i) * tallies.p(i) * (1 - tallies.p(i));
            variance += own;
            work += Math.min(width(own), tallies.n(i) + 1) * Math.min(width(variance), tallies.n());
        }
        return work;
    }

    /** The probability of at most so many. */
    double atMost(long count) {
        double sum = 0;
        for (int i = 0; i < probabilities.length && first + i <= count; i++) {
            sum += probabilities[i];
        }
        return Math.min(1, sum);
    }

    /** The probability of at least so many. */
    double atLeast(long count) {
        double sum = 0;
        for (int i = probabilities.length - 1; i >= 0 && first + i >= count; i--) {
            sum += probabilities[i];
        }
        return Math.min(1, sum);
    }

    private void fold(long n, double p) {
        mean += n * p;
        variance += n * p * (1 - p);
        int from = (int) Math.max(0, Math.floor(n * p - width(n * p * (1 - p)) / 2));
        double[] binomial = binomial(n, p, from);
        int low = (int) Math.max(first + from, Math.floor(mean - width(variance) / 2));
        int high = (int) Math.min(
                first + from + (long) probabilities.length + binomial.length - 2,
                Math.ceil(mean + width(variance) / 2));
        double[] folded = new double[high - low + 1];
        for (int j = 0; j < binomial.length; j++) {
            int offset = first + from + j - low;
            int start = Math.max(0, -offset);
            int stop = Math.min(probabilities.length, folded.length - offset);
            for (int i = start; i < stop; i++) {
                folded[offset + i] += probabilities[i] * binomial[j];
            }
        }
        probabilities = folded;
        first = low;
    }

    /** Binomial probabilities from a count on, by the ratio of neighbours, outwards from the likeliest. */
    private static double[] binomial(long n, double p, int from) {
        int to = (int) Math.min(n, Math.ceil(n * p + width(n * p * (1 - p)) / 2));
        double[] binomial = new double[to - from + 1];
        int mode = (int) Math.min(n, Math.floor((n + 1) * p));
        binomial[mode - from] = 1;
        double sum = 1;
        for (int k = mode; k < to; k++) {
            binomial[k + 1 - from] = binomial[k - from] * ((n - k) / (k + 1.0)) * (p / (1 - p));
            sum += binomial[k + 1 - from];
        }
        for (int k = mode; k > from; k--) {
            binomial[k - 1 - from] = binomial[k - from] * (k / (n - k + 1.0)) * ((1 - p) / p);
            sum += binomial[k - 1 - from];
        }
        for (int i = 0; i < binomial.length; i++) {
            binomial[i] /= sum;
        }
        return binomial;
    }

    private static double width(double variance) {
        return 2 * (10 * Math.sqrt(variance) + 10);
    }
}

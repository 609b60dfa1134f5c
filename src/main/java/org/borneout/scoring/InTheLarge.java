package org.borneout.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Calibration in the large: the share that happened minus the mean probability. The plainest measure of calibration, and
 * with fewer than 30 forecasts the best.
 *
 * <p><b>Range.</b> -1 to 1; <b>0 is best</b>; above 0 things happen more often than was said, below 0 less often.
 *
 * <p><b>Interval.</b> Student's t for the mean of outcome minus probability, by families ({@link ClusteredMean}). Absent of one
 * family ({@link Note#TOO_FEW}) and if all differences are equal ({@link Note#ZERO_SPREAD}).
 *
 * <p><b>Test.</b> Whether so many, or so few, would happen if every probability were right:
 * {@code min(1, 2 min(P(K <= k), P(K >= k)))} of the {@link PoissonBinomial} distribution, exact at any number of forecasts.
 * Where that would take longer than half a second (some ten thousand distinct probabilities), by the normal distribution
 * with continuity correction, and {@link Method} says so. Absent with families, {@link Note#CORRELATED}: it takes outcomes
 * to be independent.
 *
 * @param difference share that happened minus mean probability
 * @param interval at 95 %
 * @param pValue two-sided; small values speak against calibration
 * @param method how the p value was got
 */
public record InTheLarge(double difference, Figure<Interval> interval, Figure<Double> pValue, Method method) {
    private static final double AFFORDABLE = 5e8;

    /** How the p value was got. */
    public enum Method {
        POISSON_BINOMIAL,
        NORMAL_APPROXIMATION
    }

    /** Absent of no forecasts. */
    public static Figure<InTheLarge> of(Families families) {
        Tallies all = families.all();
        if (all.isEmpty()) {
            return Figure.absent(Note.NONE_SCORED);
        }
        double difference = (all.happened() - expected(all)) / all.n();
        Method method = PoissonBinomial.work(all) <= AFFORDABLE ? Method.POISSON_BINOMIAL : Method.NORMAL_APPROXIMATION;
        Figure<Double> pValue =
                families.areCorrelated() ? Figure.absent(Note.CORRELATED) : Figure.of(pValue(all, method));
        return Figure.of(new InTheLarge(difference, interval(families), pValue, method));
    }

    private static Figure<Interval> interval(Families families) {
        List<ClusteredMean.Family> differences = new ArrayList<>();
        for (Tally tally : families.alone()) {
            double p = tally.probability().millionths() / 1e6;
            differences.add(new ClusteredMean.Family(tally.happened(), 1, 1 - p));
            differences.add(new ClusteredMean.Family(tally.didNotHappen(), 1, -p));
        }
        for (Tallies family : families.together()) {
            differences.add(new ClusteredMean.Family(1, family.n(), family.happened() - expected(family)));
        }
        return ClusteredMean.of(differences)
                .then(mean ->
                        mean.standardError() == 0 ? Figure.absent(Note.ZERO_SPREAD) : Figure.of(mean.tInterval()));
    }

    /** How many would happen on average if every probability were right. */
    private static double expected(Tallies tallies) {
        double sum = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            sum += tallies.n(i) * tallies.p(i);
        }
        return sum;
    }

    static double pValue(Tallies tallies, Method method) {
        return switch (method) {
            case POISSON_BINOMIAL -> {
                PoissonBinomial distribution = PoissonBinomial.of(tallies);
                yield twice(distribution.atMost(tallies.happened()), distribution.atLeast(tallies.happened()));
            }
            case NORMAL_APPROXIMATION -> normal(tallies);
        };
    }

    private static double normal(Tallies tallies) {
        double mean = expected(tallies);
        double variance = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            variance += tallies.n(i) * tallies.p(i) * (1 - tallies.p(i));
        }
        double sd = Math.sqrt(variance);
        double k = tallies.happened();
        return twice(Normal.atMost((k + 0.5 - mean) / sd), Normal.atMost((mean - k + 0.5) / sd));
    }

    private static double twice(double atMost, double atLeast) {
        return Math.min(1, 2 * Math.min(atMost, atLeast));
    }
}

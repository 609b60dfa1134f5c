package org.borneout.scoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Comparable institutes, each with its mean difference to the stated reference, so that a record of few forecasts can be
 * seen in the light of the others: far-out means of few forecasts are mostly luck, and move towards the mean of all.
 *
 * <p><b>Definition.</b> {@link DerSimonianLaird} over the institutes that have five families or more. The variance of a mean
 * from few families is itself mostly noise; so the variance between families is drawn towards that of all institutes, which
 * weighs as much as {@value #WEIGHT} families: s&#771;&sup2; = (10 s&sup2;<sub>all</sub> + (G&minus;1)s&sup2;)/(10 + G&minus;1), v = s&#771;&sup2;/G.
 *
 * <p><b>Unit and range.</b> That of the differences; of Brier scores &minus;1 to 1. Which way is good is theirs, too.
 *
 * <p><b>Edge cases.</b> {@link Note#POOL_TOO_SMALL} below five such institutes; {@link Note#ZERO_SPREAD} where no institute's
 * differences vary. Whoever builds a pool leaves out invented institutes.
 *
 * <p><b>Source.</b> as {@link DerSimonianLaird}; the weight of the common variance is our choice.
 *
 * @param <K> keys of institutes
 */
public final class Pool<K extends Comparable<K>> {
    private static final int INSTITUTES = 5;
    private static final int WEIGHT = 10;

    private final Map<K, ClusteredMean> differences;
    private final List<ClusteredMean> members;

    /**
     * A difference seen in the light of the pool.
     *
     * @param value the shrunken difference, between its own and the mean of all
     * @param interval where it may lie at 95 %
     */
    public record Shrunken(double value, Interval interval) {}

    /**
     * A pool of these.
     *
     * @param differences the mean difference to the reference of each comparable institute that has references
     */
    public Pool(Map<K, ClusteredMean> differences) {
        this.differences = new TreeMap<>(differences);
        members = this.differences.values().stream()
                .filter(mean -> Threshold.AGGREGATE.isMetBy(mean.families()))
                .toList();
    }

    /** How many institutes have enough to be pooled. */
    public int institutes() {
        return members.size();
    }

    /** The shrunken difference of one institute; {@link Note#NO_REFERENCE} if it is not here, {@link Note#TOO_FEW} below five families. */
    public Figure<Shrunken> shrunken(K institute) {
        ClusteredMean own = differences.get(institute);
        if (own == null) {
            return Figure.absent(Note.NO_REFERENCE);
        }
        if (members.size() < INSTITUTES) {
            return Figure.absent(Note.POOL_TOO_SMALL);
        }
        return Threshold.AGGREGATE.guard(own.families(), () -> shrunken(own));
    }

    private Figure<Shrunken> shrunken(ClusteredMean own) {
        double common = commonVariance();
        if (common == 0) {
            return Figure.absent(Note.ZERO_SPREAD);
        }
        DerSimonianLaird all = DerSimonianLaird.of(
                members.stream().mapToDouble(ClusteredMean::mean).toArray(),
                members.stream().mapToDouble(member -> variance(member, common)).toArray());
        double variance = variance(own, common);
        double value = all.shrunken(own.mean(), variance);
        double reach = Normal.quantile(Interval.LEVEL) * all.shrunkenError(variance);
        return Figure.of(new Shrunken(value, new Interval(value - reach, value + reach)));
    }

    private double commonVariance() {
        double squares = 0;
        long degrees = 0;
        for (ClusteredMean member : members) {
            squares += (member.families() - 1) * betweenFamilies(member);
            degrees += member.families() - 1;
        }
        return squares / degrees;
    }

    private static double variance(ClusteredMean mean, double common) {
        long degrees = mean.families() - 1;
        double variance = (WEIGHT * common + degrees * betweenFamilies(mean)) / (WEIGHT + degrees);
        return variance / mean.families();
    }

    private static double betweenFamilies(ClusteredMean mean) {
        return mean.standardError() * mean.standardError() * mean.families();
    }
}

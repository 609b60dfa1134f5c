package org.borneout.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * The mean Brier score of many forecasts with its interval: the figure at the head of a record.
 *
 * <p><b>Definition.</b> (1/n) &Sigma; (p<sub>i</sub> &minus; y<sub>i</sub>)&sup2;, y<sub>i</sub> = 1 if it happened and 0 if not.
 *
 * <p><b>Range.</b> 0 (each was certain and right) to 1 (each was certain and wrong); always saying 0.5 gives 0.25. Lower is
 * better. Some sites print the form from 0 to 2, which is twice this.
 *
 * <p><b>Edge cases.</b> Absent below five families. The interval alone is absent with {@link Note#ZERO_SPREAD} where all
 * scores are equal.
 *
 * <p><b>Source.</b> Brier 1950, Monthly Weather Review 78:1-3, doi:10.1175/1520-0493(1950)078&lt;0001:VOFEIT&gt;2.0.CO;2;
 * interval: {@link LogitT}.
 *
 * @param value the mean
 * @param interval where it may lie at 95 %
 * @param method how the interval was made
 */
public record MeanBrier(double value, Figure<Interval> interval, Method method) {

    /** How the interval of a mean Brier score is made. Programs read these names. */
    public enum Method {
        /** {@link LogitT} over forecasts that are each a family of their own. */
        LOGIT_T,
        /** {@link LogitT} with the error between families and as many degrees of freedom, less one. */
        LOGIT_T_FAMILIES
    }

    /** The mean score of these forecasts; absent as {@link Threshold#AGGREGATE} says. */
    public static Figure<MeanBrier> of(Families forecasts) {
        return of(byFamily(forecasts));
    }

    /** The mean of Brier scores that were worked out one by one, as those weighted by the time a forecast stood. */
    public static Figure<MeanBrier> of(List<ClusteredMean.Family> scores) {
        long families = scores.stream().mapToLong(ClusteredMean.Family::times).sum();
        return Threshold.AGGREGATE.guard(
                families, () -> ClusteredMean.of(scores).map(MeanBrier::of));
    }

    private static MeanBrier of(ClusteredMean mean) {
        return new MeanBrier(
                mean.mean(), LogitT.of(mean), mean.families() < mean.n() ? Method.LOGIT_T_FAMILIES : Method.LOGIT_T);
    }

    static List<ClusteredMean.Family> byFamily(Families forecasts) {
        List<ClusteredMean.Family> scores = new ArrayList<>();
        for (Tally tally : forecasts.alone()) {
            scores.add(alone(tally.happened(), tally, Occurrence.HAPPENED));
            scores.add(alone(tally.didNotHappen(), tally, Occurrence.DID_NOT_HAPPEN));
        }
        for (Tallies family : forecasts.together()) {
            scores.add(new ClusteredMean.Family(1, family.n(), Brier.sum(family)));
        }
        return scores;
    }

    private static ClusteredMean.Family alone(long times, Tally tally, Occurrence occurrence) {
        return new ClusteredMean.Family(times, 1, Brier.of(tally.probability(), occurrence));
    }
}

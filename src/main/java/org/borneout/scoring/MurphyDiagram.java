package org.borneout.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Murphy diagram: the mean elementary score at each threshold. The elementary score at t charges {@code (1 - t) / 2} when
 * p is at most t and it happened, {@code t / 2} when p is above t and it did not: the regret of somebody who acts when
 * the probability is above t.
 *
 * <p><b>Range.</b> 0 to 0.5; <b>lower is better</b>. If one forecaster's curve lies below another's everywhere, he is better
 * by every proper score. Four times the area under the curve is the Brier score.
 *
 * <p><b>Edge cases.</b> Absent of no forecasts.
 *
 * <p><b>Source.</b> Ehm, Gneiting, Jordan and Krueger (2016), Of quantiles and expectiles, Journal of the Royal Statistical
 * Society B 78:505-562, doi:10.1111/rssb.12154; the factor as in R's murphydiagram (expectile at 0.5).
 */
public final class MurphyDiagram {
    private MurphyDiagram() {}

    /** The mean elementary score at a threshold. */
    public record Point(Probability threshold, double score) {}

    /**
     * The curve at equally spaced thresholds, 0 and 1 included.
     *
     * @param steps how many intervals between them: 100 gives whole percents; a divisor of 1 000 000
     * @throws IllegalArgumentException if it is not
     */
    public static Figure<List<Point>> of(Tallies tallies, int steps) {
        if (steps < 1 || Clip.WHOLE % steps != 0) {
            throw new IllegalArgumentException("does not divide a million: " + steps);
        }
        if (tallies.isEmpty()) {
            return Figure.absent(Note.NONE_SCORED);
        }
        List<Point> points = new ArrayList<>(steps + 1);
        int next = 0;
        long happenedUpTo = 0;
        long notAbove = tallies.didNotHappen();
        for (int step = 0; step <= steps; step++) {
            int threshold = step * (Clip.WHOLE / steps);
            while (next < tallies.distinct() && tallies.millionths(next) <= threshold) {
                happenedUpTo += tallies.happened(next);
                notAbove -= tallies.didNotHappen(next++);
            }
            double t = threshold / (double) Clip.WHOLE;
            double sum = happenedUpTo * (1 - t) / 2 + notAbove * t / 2;
            points.add(new Point(new Probability(threshold), sum / tallies.n()));
        }
        return Figure.of(List.copyOf(points));
    }
}

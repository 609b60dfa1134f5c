package org.borneout.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * The reliability diagram without bins (CORP): for each distinct probability how often it came true, what it would have to
 * be after recalibration, and the {@link ConsistencyBand} in which the recalibrated value lies nine times in ten if every
 * probability is right.
 *
 * <p><b>How to read it.</b> On the diagonal is best. Recalibrated values below it: things happen less often than was said;
 * above it: more often. It depends on how questions are worded: draw it in the questions' orientation.
 *
 * <p><b>Edge cases.</b> Absent of no forecasts. One outcome only gives a flat line at 0 or 1; the band still tells whether
 * that is surprising.
 *
 * <p><b>Source.</b> Dimitriadis, Gneiting and Jordan (2021), PNAS 118(8):e2016191118, doi:10.1073/pnas.2016191118.
 */
public final class ReliabilityDiagram {
    private ReliabilityDiagram() {}

    /**
     * One distinct probability.
     *
     * @param probability what was said
     * @param n how often
     * @param happened of how many it happened
     * @param observed happened / n, 0 to 1
     * @param recalibrated the value by {@link PoolAdjacentViolators}, 0 to 1, rising with the probability
     * @param band where the recalibrated value would lie if calibrated; contains the probability
     */
    public record Point(
            Probability probability,
            long n,
            long happened,
            double observed,
            double recalibrated,
            Figure<Interval> band) {}

    /**
     * The points from the lowest probability to the highest.
     *
     * @param draws how many draws the band is made of, at least 1; see {@link ConsistencyBand#DRAWS}
     * @param seed begins the draws
     */
    public static Figure<List<Point>> of(Families families, int draws, long seed) {
        Tallies all = families.all();
        if (all.isEmpty()) {
            return Figure.absent(Note.NONE_SCORED);
        }
        double[] recalibrated = PoolAdjacentViolators.fit(all).values();
        List<Figure<Interval>> band = ConsistencyBand.of(families, draws, seed);
        List<Point> points = new ArrayList<>(all.distinct());
        for (int i = 0; i < all.distinct(); i++) {
            points.add(new Point(
                    new Probability(all.millionths(i)),
                    all.n(i),
                    all.happened(i),
                    all.happened(i) / (double) all.n(i),
                    recalibrated[i],
                    band.get(i)));
        }
        return Figure.of(List.copyOf(points));
    }
}

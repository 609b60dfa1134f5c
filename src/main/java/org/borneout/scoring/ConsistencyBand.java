package org.borneout.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The consistency band of the {@link ReliabilityDiagram}: at each distinct probability the middle 90 % of the recalibrated
 * values that come out if every probability is right. Pointwise: of many points some lie outside by chance. Each end is
 * moved as far as needed for the band to contain the probability itself.
 *
 * <p>Made of {@link CalibratedDraws}; in a draw without some probability its value is read off the straight line between
 * its neighbours, and outside of all that was drawn there is none. Where more than {@value #MOST_POINTS} distinct
 * probabilities were used, the band is worked out at that many of them, evenly spread over their ranks, and lies on straight
 * lines between.
 *
 * <p><b>Source.</b> Broecker and Smith (2007), Increasing the reliability of reliability diagrams, Weather and Forecasting
 * 22:651-661, doi:10.1175/WAF993.1; for this diagram Dimitriadis, Gneiting and Jordan (2021), doi:10.1073/pnas.2016191118.
 */
public final class ConsistencyBand {
    /** How much of the draws the band holds at each point: 90 %. */
    public static final Probability LEVEL = Probability.of("0.9");

    /** How many draws the published figures take. */
    public static final int DRAWS = 1000;

    static final int MOST_POINTS = 500;

    private final Tallies all;
    private final CalibratedDraws drawn;
    private final PoolAdjacentViolators fit;
    private final double[] values;
    private final int[] points;
    private final double[][] perPoint;

    private ConsistencyBand(Families families, int draws, long seed) {
        all = families.all();
        drawn = new CalibratedDraws(families, seed);
        fit = new PoolAdjacentViolators(all.distinct());
        values = new double[all.distinct()];
        points = points(all.distinct());
        perPoint = new double[points.length][draws];
        for (int draw = 0; draw < draws; draw++) {
            drawn.next();
            recalibrate();
            for (int point = 0; point < points.length; point++) {
                perPoint[point][draw] = values[points[point]];
            }
        }
    }

    /** The band at each distinct probability; absent at one that no draw reaches. */
    static List<Figure<Interval>> of(Families families, int draws, long seed) {
        ConsistencyBand band = new ConsistencyBand(families, draws, seed);
        List<Figure<Interval>> atPoints = new ArrayList<>(band.points.length);
        for (int point = 0; point < band.points.length; point++) {
            atPoints.add(around(band.all.p(band.points[point]), band.perPoint[point]));
        }
        return band.points.length == band.all.distinct() ? atPoints : band.between(atPoints);
    }

    private static int[] points(int distinct) {
        int[] points = new int[Math.min(distinct, MOST_POINTS)];
        for (int i = 0; i < points.length; i++) {
            points[i] = points.length == distinct ? i : (int) (i * (distinct - 1L) / (points.length - 1));
        }
        return points;
    }

    /** Sets each distinct probability's recalibrated value in this draw; NaN outside of what was drawn. */
    private void recalibrate() {
        fit.clear();
        for (int i = 0; i < values.length; i++) {
            if (drawn.n[i] > 0) {
                fit.add(i, drawn.happened[i], drawn.n[i]);
            }
        }
        Arrays.fill(values, Double.NaN);
        int block = 0;
        int before = -1;
        for (int i = 0; i < values.length; i++) {
            if (drawn.n[i] > 0) {
                block += i > fit.end(block) ? 1 : 0;
                values[i] = fit.value(block);
                for (int gap = before + 1; before >= 0 && gap < i; gap++) {
                    values[gap] = onLine(all.p(gap), all.p(before), values[before], all.p(i), values[i]);
                }
                before = i;
            }
        }
    }

    private static Figure<Interval> around(double p, double[] draws) {
        Arrays.sort(draws);
        int n = draws.length;
        while (n > 0 && Double.isNaN(draws[n - 1])) {
            n--;
        }
        if (n == 0) {
            return Figure.absent(Note.TOO_FEW);
        }
        double tail = LEVEL.complement().millionths() / 2e6;
        return Figure.of(
                new Interval(Math.min(p, Quantile.of(draws, n, tail)), Math.max(p, Quantile.of(draws, n, 1 - tail))));
    }

    private List<Figure<Interval>> between(List<Figure<Interval>> atPoints) {
        List<Figure<Interval>> everywhere = new ArrayList<>(all.distinct());
        int right = 0;
        for (int i = 0; i < all.distinct(); i++) {
            right += i > points[right] ? 1 : 0;
            int left = i == points[right] ? right : right - 1;
            everywhere.add(onLine(i, points[left], atPoints.get(left), points[right], atPoints.get(right)));
        }
        return everywhere;
    }

    private Figure<Interval> onLine(int i, int left, Figure<Interval> low, int right, Figure<Interval> high) {
        if (left == right) {
            return low;
        }
        double p = all.p(i);
        return low.then(atLeft -> high.map(atRight -> new Interval(
                onLine(p, all.p(left), atLeft.low(), all.p(right), atRight.low()),
                onLine(p, all.p(left), atLeft.high(), all.p(right), atRight.high()))));
    }

    private static double onLine(double x, double x0, double y0, double x1, double y1) {
        return y0 == y1 ? y0 : y0 + (y1 - y0) * (x - x0) / (x1 - x0);
    }
}

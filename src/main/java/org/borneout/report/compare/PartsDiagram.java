package org.borneout.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.borneout.scoring.Corp;

/**
 * Miscalibration against discrimination, drawn: the further to the left and the higher, the better. On a slanted line all
 * Brier scores are equal. Both axes have the same scale, so that these lines rise by 45 degrees.
 *
 * @param ticks along both axes
 * @param equals lines of equal Brier score
 */
public record PartsDiagram(List<Tick> ticks, List<Line> equals, List<Point> points, String uncertainty) {
    static final double LEFT = 58;
    static final double BOTTOM = 406;
    static final double SIZE = 372;

    private static final double[] STEPS = {0.005, 0.01, 0.02, 0.05, 0.1};
    private static final double FEW_ENOUGH = 6;
    private static final double ROOM = 1.1;

    /** @param at in the unit of the drawing, from the left; @param up the same from below */
    public record Tick(String label, String at, String up) {}

    public record Line(String label, String x1, String y1, String x2, String y2) {}

    public record Point(
            String name, int number, String x, String y, String miscalibration, String discrimination, String score) {}

    /** @param names of the institutes, in the order of their parts */
    static PartsDiagram of(
            List<String> names, List<Corp> parts, DoubleFunction<String> axis, DoubleFunction<String> figure) {
        double most = ROOM
                * parts.stream()
                        .mapToDouble(part -> Math.max(part.miscalibration(), part.discrimination()))
                        .max()
                        .orElseThrow();
        double step = step(most);
        double end = step * Math.max(1, Math.ceil(most / step));
        double uncertainty = parts.get(0).uncertainty();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Corp part = parts.get(i);
            points.add(new Point(
                    names.get(i),
                    i + 1,
                    x(part.miscalibration(), end),
                    y(part.discrimination(), end),
                    figure.apply(part.miscalibration()),
                    figure.apply(part.discrimination()),
                    figure.apply(part.miscalibration() - part.discrimination() + uncertainty)));
        }
        return new PartsDiagram(
                ticks(step, end, axis), equals(2 * step, end, uncertainty, axis), points, figure.apply(uncertainty));
    }

    private static double step(double most) {
        for (double step : STEPS) {
            if (most <= step * FEW_ENOUGH) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    private static List<Tick> ticks(double step, double end, DoubleFunction<String> axis) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= Math.round(end / step); i++) {
            ticks.add(new Tick(axis.apply(i * step), x(i * step, end), y(i * step, end)));
        }
        return ticks;
    }

    /** Round scores whose line crosses the square: discrimination = miscalibration + uncertainty - score. */
    private static List<Line> equals(double step, double end, double uncertainty, DoubleFunction<String> axis) {
        List<Line> lines = new ArrayList<>();
        for (long i = (long) Math.ceil((uncertainty - end) / step); i * step < uncertainty + end; i++) {
            double rise = uncertainty - i * step;
            double from = Math.max(0, -rise);
            double to = Math.min(end, end - rise);
            if (i >= 0 && to > from) {
                lines.add(new Line(
                        axis.apply(i * step), x(from, end), y(from + rise, end), x(to, end), y(to + rise, end)));
            }
        }
        return lines;
    }

    private static String x(double value, double end) {
        return Drawing.place(LEFT + SIZE * value / end);
    }

    private static String y(double value, double end) {
        return Drawing.place(BOTTOM - SIZE * value / end);
    }
}

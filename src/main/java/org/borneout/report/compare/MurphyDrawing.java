package org.borneout.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.borneout.scoring.MurphyDiagram;

/**
 * Murphy diagrams laid over each other: whose curve is lower everywhere is better for everybody, whatever the probability
 * from which he acts.
 *
 * @param ticks of the scores
 * @param table the scores at every tenth percent, a row per threshold
 */
public record MurphyDrawing(List<PartsDiagram.Tick> ticks, List<Curve> curves, List<Row> table) {
    private static final double LEFT = PartsDiagram.LEFT;
    private static final double BOTTOM = PartsDiagram.BOTTOM;
    private static final double SIZE = PartsDiagram.SIZE;
    private static final double[] STEPS = {0.02, 0.05, 0.1};
    private static final int FEW_ENOUGH = 5;
    private static final int TENTH = 10;

    public record Curve(String name, int number, String points) {}

    public record Row(String percent, List<String> scores) {}

    static MurphyDrawing of(
            List<String> names,
            List<List<MurphyDiagram.Point>> curves,
            DoubleFunction<String> axis,
            DoubleFunction<String> figure) {
        double most = curves.stream()
                .flatMap(List::stream)
                .mapToDouble(MurphyDiagram.Point::score)
                .max()
                .orElseThrow();
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = most <= STEPS[i] * FEW_ENOUGH ? STEPS[i] : step;
        }
        double end = step * Math.max(1, Math.ceil(most / step));
        List<PartsDiagram.Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= Math.round(end / step); i++) {
            ticks.add(new PartsDiagram.Tick(axis.apply(i * step), "", y(i * step, end)));
        }
        List<Curve> drawn = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            drawn.add(new Curve(
                    names.get(i),
                    i + 1,
                    curves.get(i).stream()
                            .map(point -> Drawing.place(
                                            LEFT + SIZE * point.threshold().millionths() / 1e6)
                                    + "," + y(point.score(), end))
                            .collect(Collectors.joining(" "))));
        }
        List<Row> table = IntStream.rangeClosed(0, (curves.get(0).size() - 1) / TENTH)
                .mapToObj(tenth -> new Row(
                        String.valueOf(tenth * TENTH),
                        curves.stream()
                                .map(curve ->
                                        figure.apply(curve.get(tenth * TENTH).score()))
                                .toList()))
                .toList();
        return new MurphyDrawing(ticks, drawn, table);
    }

    private static String y(double score, double end) {
        return Drawing.place(BOTTOM - SIZE * score / end);
    }
}

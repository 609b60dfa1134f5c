package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.borneout.report.Calibration.Dot;
import org.borneout.report.Calibration.Row;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.scoring.Figure;
import org.borneout.scoring.Interval;
import org.borneout.scoring.ReliabilityDiagram.Point;
import org.borneout.scoring.ReliabilityTable;
import org.borneout.scoring.Threshold;
import org.borneout.scoring.Wilson;
import org.borneout.web.Messages;
import org.borneout.web.WebMessages;
import org.jspecify.annotations.Nullable;

/** Draws how often things happened of which a probability was given. */
@ApplicationScoped
class Calibrations {
    private static final double LEFT = 58;
    private static final double BOTTOM = 406;
    private static final double SIDE = 372;
    private static final int LABELLED = 5;
    private static final int MOST_ROWS = 20;
    private static final int MOST_DOTS = 60;
    private static final double LARGEST = 16;
    private static final double LABEL_WIDTH = 64;
    private static final double LABEL_HEIGHT = 15;

    private final CalibrationWords words;
    private final Figurings figurings;
    private final Messages messages;

    Calibrations(CalibrationWords words, Figurings figurings, Messages messages) {
        this.words = words;
        this.figurings = figurings;
        this.messages = messages;
    }

    /** Null where there is nothing to draw. */
    @Nullable
    Calibration of(InstituteRecord record) {
        List<Point> points = record.figures().curve().orNull();
        if (points == null || !record.isEnough()) {
            return null;
        }
        RecordMessages say = messages.of(RecordMessages.class);
        boolean full = record.isFull();
        boolean tenths = points.size() > MOST_ROWS;
        return new Calibration(
                words.finding(record),
                say.diagramTitle(),
                full ? band(points) : "",
                full
                        ? places(points.stream()
                                .map(point -> at(point, point.recalibrated()))
                                .toList())
                        : "",
                dots(points, say),
                tenths ? tenths(record) : rows(record, points),
                full
                        ? (hasBand(points) ? "" : say.bandWithheld())
                        : say.pointsOnly(record.families(), Threshold.FULL.families()),
                words.chance(record));
    }

    private static boolean hasBand(List<Point> points) {
        return points.stream().anyMatch(point -> point.band().isKnown());
    }

    private static String x(double share) {
        return number(LEFT + SIDE * share);
    }

    private static String y(double share) {
        return number(BOTTOM - SIDE * share);
    }

    private static String number(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private static String at(Point point, double share) {
        return x(said(point)) + "," + y(share);
    }

    private static double said(Point point) {
        return point.probability().millionths() / 1e6;
    }

    private static String places(List<String> all) {
        return String.join(" ", all);
    }

    private static String band(List<Point> points) {
        List<String> corners = new ArrayList<>();
        for (Point point : points) {
            Interval band = point.band().orNull();
            if (band != null) {
                corners.add(at(point, band.high()));
            }
        }
        for (int i = points.size() - 1; i >= 0; i--) {
            Interval band = points.get(i).band().orNull();
            if (band != null) {
                corners.add(at(points.get(i), band.low()));
            }
        }
        return places(corners);
    }

    private static List<Dot> dots(List<Point> points, RecordMessages say) {
        long most = points.stream().mapToLong(Point::n).max().orElse(1);
        List<Dot> dots = new ArrayList<>();
        points.stream()
                .sorted(Comparator.comparing(Point::n).reversed())
                .limit(MOST_DOTS)
                .map(point -> dot(point, most, points.size() <= MOST_ROWS, say))
                .forEach(dot -> dots.add(isFree(dot, dots) ? dot : dot.unlabelled()));
        return dots;
    }

    /** Whether the label of a dot would not lie upon one that is there. */
    private static boolean isFree(Dot dot, List<Dot> before) {
        return before.stream()
                .filter(other -> !other.label().isEmpty())
                .noneMatch(other -> distance(dot.labelX(), other.labelX()) < LABEL_WIDTH
                        && distance(dot.labelY(), other.labelY()) < LABEL_HEIGHT);
    }

    private static double distance(String one, String other) {
        return Math.abs(Double.parseDouble(one) - Double.parseDouble(other));
    }

    private static Dot dot(Point point, long most, boolean labelled, RecordMessages say) {
        double scale = Math.min(2.55, (LARGEST - 1.2) / Math.sqrt(most));
        double r = Math.max(2.5, 1.2 + scale * Math.sqrt(point.n()));
        double cx = LEFT + SIDE * said(point);
        double cy = BOTTOM - SIDE * point.observed();
        boolean low = cy > BOTTOM - 30;
        return new Dot(
                number(cx),
                number(cy),
                number(r),
                labelled && point.n() >= LABELLED ? say.ofNumber(point.happened(), point.n()) : "",
                number(Math.min(cx + 10, LEFT + SIDE - 10)),
                number(low ? cy - r - 6 : cy + r + 16));
    }

    private List<Row> rows(InstituteRecord record, List<Point> points) {
        boolean correlated = record.forecasts().areCorrelated();
        return points.stream()
                .map(point -> row(
                        figurings.plainPercent(point.probability()),
                        point.happened(),
                        point.n(),
                        correlated ? null : Wilson.of(point.happened(), point.n())))
                .toList();
    }

    private List<Row> tenths(InstituteRecord record) {
        WebMessages web = messages.of(WebMessages.class);
        return ReliabilityTable.of(record.forecasts()).stream()
                .filter(bin -> bin.n() > 0)
                .map(bin -> row(
                        web.range(figurings.plainNumber(bin.above()), figurings.plainNumber(bin.upTo())),
                        bin.happened(),
                        bin.n(),
                        bin.interval()))
                .toList();
    }

    private Row row(String said, long happened, long n, @Nullable Figure<Interval> interval) {
        Interval known = interval == null ? null : interval.orNull();
        return new Row(
                said,
                messages.of(RecordMessages.class).ofNumber(happened, n),
                figurings.percentSigned(happened / (double) n),
                known == null
                        ? ""
                        : messages.of(WebMessages.class)
                                .range(figurings.percent(known.low()), figurings.percent(known.high())));
    }
}

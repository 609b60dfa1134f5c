package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.borneout.report.scored.NumberFigures;
import org.borneout.report.scored.NumberRow;
import org.borneout.scoring.Interval;
import org.borneout.scoring.NumberForecast;
import org.borneout.scoring.RangeCoverage;
import org.borneout.scoring.RelativeError;
import org.borneout.web.Fmt;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Shows what forecasts of numbers were worth. */
@ApplicationScoped
class NumberViews {
    private static final double MARGIN = 0.08;
    private static final double NARROWEST = 1.2;

    private final Figurings figurings;
    private final Languages languages;
    private final Messages messages;

    NumberViews(Figurings figurings, Languages languages, Messages messages) {
        this.figurings = figurings;
        this.languages = languages;
        this.messages = messages;
    }

    /** @param was last known value before, as a dotted line; empty where none is recorded */
    public record Line(
            ClaimRow claim,
            String said,
            String value,
            String off,
            String x,
            String width,
            String dot,
            String was,
            String drawn) {}

    public record UnitLine(String unit, long n, String error, String bias, String score) {}

    /** @param finding the coverage of its ranges, or how far it was off, in a sentence */
    public record View(String finding, List<Line> newest, List<UnitLine> units, List<String> notes, boolean assumed) {}

    /** Null where there are none. */
    @Nullable
    View of(NumberFigures figures, Map<Long, ClaimRow> claims) {
        if (figures.n() == 0) {
            return null;
        }
        RecordMessages say = messages.of(RecordMessages.class);
        List<String> notes = new ArrayList<>();
        figures.coverage().forEach(coverage -> notes.add(covered(coverage, say)));
        String finding = notes.isEmpty() ? say.numbersOnly(figures.n()) : notes.remove(0);
        RelativeError relative = figures.relativeError().orNull();
        if (relative != null) {
            notes.add(relative(relative, say));
        }
        return new View(
                finding,
                lines(figures.newest(), claims, say),
                figures.units().stream().map(unit -> unit(unit, say)).toList(),
                notes,
                figures.coverage().stream()
                        .anyMatch(coverage -> coverage.level().assumed()));
    }

    private String covered(RangeCoverage coverage, RecordMessages say) {
        double level = coverage.level().level().millionths() / 1e6;
        String percent = figurings.percentSigned(level);
        long expected = Math.round(level * coverage.n());
        return coverage.level().assumed()
                ? say.coveredAssumed(coverage.covered(), coverage.n(), percent, expected)
                : say.covered(coverage.covered(), coverage.n(), percent, expected);
    }

    private String relative(RelativeError error, RecordMessages say) {
        Interval interval = error.interval().orNull();
        return interval == null
                ? say.besideNoChange(figurings.two(error.value()), error.n())
                : say.besideNoChangeInterval(
                        figurings.two(error.value()),
                        error.n(),
                        figurings.two(interval.low()),
                        figurings.two(interval.high()));
    }

    private UnitLine unit(NumberFigures.OfUnit unit, RecordMessages say) {
        Double score = unit.errors().intervalScore().orNull();
        return new UnitLine(
                unit.unit().isEmpty() ? say.noUnit() : unit.unit(),
                unit.errors().n(),
                figurings.two(unit.errors().meanAbsoluteError()),
                signed(unit.errors().bias()),
                score == null ? "" : figurings.two(score));
    }

    private String signed(double value) {
        return (value > 0 ? "+" : "") + figurings.two(value).replace('-', '\u2212');
    }

    private List<Line> lines(List<NumberRow> rows, Map<Long, ClaimRow> claims, RecordMessages say) {
        List<Line> lines = new ArrayList<>();
        for (NumberRow row : rows) {
            ClaimRow claim = claims.get(row.prediction());
            if (claim != null) {
                List<NumberRow> same = rows.stream()
                        .filter(other -> other.unit().equals(row.unit()))
                        .toList();
                lines.add(line(row, claim, new Scale(same), say));
            }
        }
        return lines;
    }

    private Line line(NumberRow row, ClaimRow claim, Scale scale, RecordMessages say) {
        NumberForecast forecast = row.forecast();
        boolean range = forecast.level() != null;
        String low = plain(forecast.low());
        String said = range ? say.valueRange(low, plain(forecast.high())) : low;
        String value = plain(forecast.value());
        double left = scale.place(forecast.low());
        double width = scale.place(forecast.high()) - left;
        double drawn = Math.max(NARROWEST, width);
        BigDecimal known = forecast.lastKnown();
        return new Line(
                claim,
                said,
                value,
                signed(forecast.error().doubleValue()),
                Figurings.place((left - (drawn - width) / 2) / 100),
                Figurings.place(drawn / 100),
                Figurings.place(scale.place(forecast.value()) / 100),
                known == null ? "" : Figurings.place(scale.place(known) / 100),
                say.numberDrawn(said, value));
    }

    private String plain(BigDecimal number) {
        return Fmt.plain(number, languages.current());
    }

    /** One line for all of a unit, so that they can be compared. */
    private static final class Scale {
        private final double from;
        private final double span;

        Scale(List<NumberRow> rows) {
            double least = Double.MAX_VALUE;
            double most = -Double.MAX_VALUE;
            for (NumberRow row : rows) {
                NumberForecast forecast = row.forecast();
                least = Math.min(least, forecast.low().min(forecast.value()).doubleValue());
                most = Math.max(most, forecast.high().max(forecast.value()).doubleValue());
                BigDecimal known = forecast.lastKnown();
                if (known != null) {
                    least = Math.min(least, known.doubleValue());
                    most = Math.max(most, known.doubleValue());
                }
            }
            double width = most - least;
            double margin = width == 0 ? 1 : width * MARGIN;
            from = least - margin;
            span = width + 2 * margin;
        }

        /** In percent. */
        double place(BigDecimal number) {
            return (number.doubleValue() - from) / span * 100;
        }
    }
}

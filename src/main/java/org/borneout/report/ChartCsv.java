package org.borneout.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.borneout.prediction.Topic;
import org.borneout.report.scored.Detail;
import org.borneout.report.scored.Horizon;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.Part;
import org.borneout.report.scored.Parts;
import org.borneout.report.scored.PhraseLine;
import org.borneout.scoring.Interval;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.ReliabilityDiagram.Point;
import org.borneout.web.CsvGuard;
import org.jspecify.annotations.Nullable;

/** The numbers behind the charts of a record. */
@ApplicationScoped
class ChartCsv {
    private static final int DECIMALS = 6;

    String words(InstituteRecord record) {
        Table table = new Table(
                "phrase",
                "also_said",
                "lexicon",
                "nominal_low",
                "nominal_point",
                "nominal_high",
                "n",
                "came_about",
                "observed",
                "low",
                "high");
        if (record.isEnough()) {
            for (PhraseLine line : record.phrases()) {
                Interval interval = line.interval().orNull();
                table.row(
                        line.phrase(),
                        String.join("; ", line.alsoSaid()),
                        line.scale().code(),
                        line.band().low().toDecimal(),
                        line.band().point().toDecimal(),
                        line.band().high().toDecimal(),
                        line.n(),
                        line.happened(),
                        rounded(line.observed()),
                        low(interval),
                        high(interval));
            }
        }
        return table.text();
    }

    String calibration(InstituteRecord record) {
        Table table = new Table("probability", "n", "happened", "observed", "recalibrated", "band_low", "band_high");
        List<Point> points = record.figures().curve().orNull();
        if (points != null && record.isEnough()) {
            for (Point point : points) {
                Interval band = point.band().orNull();
                table.row(
                        point.probability().toDecimal(),
                        point.n(),
                        point.happened(),
                        rounded(point.observed()),
                        rounded(point.recalibrated()),
                        low(band),
                        high(band));
            }
        }
        return table.text();
    }

    String scores(InstituteRecord record) {
        Table table = new Table("lexicon", "version", "n", "brier", "low", "high", "brier_of_chosen_on_same");
        MeanBrier brier = record.brier().orNull();
        if (brier != null) {
            Interval interval = brier.interval().orNull();
            table.row(
                    record.switches().lexicon().code(),
                    record.switches().lexicon().version(),
                    record.n(),
                    rounded(brier.value()),
                    low(interval),
                    high(interval),
                    rounded(brier.value()));
            for (Detail.Otherwise other : record.detail().others()) {
                table.row(
                        other.lexicon().code(),
                        other.lexicon().version(),
                        other.score().n(),
                        rounded(other.score().brier()),
                        null,
                        null,
                        rounded(other.score().brierOfChosen()));
            }
        }
        return table.text();
    }

    String parts(InstituteRecord record) {
        Table table = new Table("by", "key", "n", "families", "happened", "brier", "low", "high");
        Parts parts = record.detail().parts();
        parts(table, "topic", parts.topics(), Topic::slug);
        parts(table, "horizon", parts.horizons(), Horizon::key);
        parts(table, "year", parts.years(), String::valueOf);
        parts(table, "logging", parts.loggings(), Enum::name);
        return table.text();
    }

    private static <K> void parts(Table table, String by, List<Part<K>> parts, Function<K, String> key) {
        for (Part<K> part : parts) {
            MeanBrier brier = part.brier().orNull();
            Interval interval = brier == null ? null : brier.interval().orNull();
            table.row(
                    by,
                    key.apply(part.key()),
                    part.n(),
                    part.families(),
                    part.happened(),
                    brier == null ? null : rounded(brier.value()),
                    low(interval),
                    high(interval));
        }
    }

    private static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static @Nullable BigDecimal low(@Nullable Interval interval) {
        return interval == null ? null : rounded(interval.low());
    }

    private static @Nullable BigDecimal high(@Nullable Interval interval) {
        return interval == null ? null : rounded(interval.high());
    }

    private static final class Table {
        private final StringWriter text = new StringWriter();
        private final CsvWriter csv = CsvWriter.builder().build(text);

        Table(String... headers) {
            csv.writeRecord(headers);
        }

        void row(@Nullable Object... cells) {
            csv.writeRecord(Arrays.stream(cells).map(CsvGuard::cell).toList());
        }

        String text() {
            try {
                csv.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text.toString();
        }
    }
}

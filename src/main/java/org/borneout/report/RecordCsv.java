package org.borneout.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.borneout.prediction.Questions;
import org.borneout.report.scored.Score;
import org.borneout.report.scored.ScoredRow;
import org.borneout.report.scored.Scores;
import org.borneout.report.scored.Switches;
import org.borneout.scoring.Probability;
import org.borneout.web.CsvGuard;
import org.jspecify.annotations.Nullable;

/** Writes every row of a record with where it ends up, so that all its figures can be worked out again elsewhere. */
@ApplicationScoped
class RecordCsv {
    private static final int BATCH = 500;
    private static final List<String> HEADERS = List.of(
            "prediction",
            "question",
            "family",
            "statement",
            "side",
            "words",
            "stated_probability",
            "probability",
            "leaf",
            "happened",
            "brier",
            "made_on",
            "due_on",
            "event_on",
            "horizon_days",
            "logging",
            "imported",
            "attribution",
            "reference");

    private final Scores scores;
    private final Questions questions;

    RecordCsv(Scores scores, Questions questions) {
        this.scores = scores;
        this.questions = questions;
    }

    void write(long institute, Switches by, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(HEADERS);
        long after = 0;
        boolean more = true;
        while (more) {
            long from = after;
            List<Scores.Line> batch =
                    QuarkusTransaction.requiringNew().call(() -> scores.all(institute, by, from, BATCH));
            Map<Long, String> statements = batch.isEmpty()
                    ? Map.of()
                    : QuarkusTransaction.requiringNew()
                            .call(() -> questions.statements(batch.stream()
                                    .map(line -> line.row().question())
                                    .toList()));
            for (Scores.Line line : batch) {
                csv.writeRecord(cells(line, statements.get(line.row().question())));
                after = line.row().prediction();
            }
            more = batch.size() == BATCH;
            csv.flush();
        }
    }

    private static List<String> cells(Scores.Line line, @Nullable String statement) {
        ScoredRow row = line.row();
        Score score = line.score();
        @Nullable
        Object[] cells = {
            row.prediction(),
            row.question(),
            row.family() < 0 ? null : row.family(),
            statement,
            row.side(),
            row.words(),
            decimal(row.probability()),
            line.probability() == null ? null : line.probability().toDecimal(),
            line.leaf(),
            row.happened(),
            score == null ? null : plain(score.brier()),
            row.madeOn(),
            row.dueOn(),
            row.eventOn(),
            row.horizonDays(),
            row.logging(),
            row.imported(),
            row.attribution(),
            decimal(row.reference())
        };
        return Arrays.stream(cells).map(CsvGuard::cell).toList();
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer millionths) {
        return millionths == null ? null : new Probability(millionths).toDecimal();
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}

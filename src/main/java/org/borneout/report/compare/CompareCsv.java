package org.borneout.report.compare;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.borneout.prediction.Questions;
import org.borneout.report.scored.SharedQuestion;
import org.borneout.scoring.Brier;
import org.borneout.source.Institute;
import org.borneout.web.CsvGuard;

/** Writes what institutes said of the same questions, a line per claim, so that every difference can be worked out again. */
@ApplicationScoped
class CompareCsv {
    private static final int BATCH = 500;
    private static final List<String> HEADERS = List.of(
            "question",
            "family",
            "statement",
            "happened",
            "institute",
            "prediction",
            "side",
            "words",
            "probability",
            "probability_of_question",
            "brier");

    private final Questions questions;

    CompareCsv(Questions questions) {
        this.questions = questions;
    }

    void write(List<Institute> institutes, List<SharedQuestion> shared, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(HEADERS);
        for (int from = 0; from < shared.size(); from += BATCH) {
            List<SharedQuestion> batch = shared.subList(from, Math.min(shared.size(), from + BATCH));
            Map<Long, String> statements = QuarkusTransaction.requiringNew()
                    .call(() -> questions.statements(
                            batch.stream().map(SharedQuestion::id).toList()));
            for (SharedQuestion question : batch) {
                for (Institute institute : institutes) {
                    SharedQuestion.Claim claim = question.claims().get(institute.id());
                    if (claim != null) {
                        csv.writeRecord(
                                cells(question, statements.getOrDefault(question.id(), ""), institute.slug(), claim));
                    }
                }
            }
            csv.flush();
        }
        csv.flush();
    }

    private static List<String> cells(
            SharedQuestion question, String statement, String institute, SharedQuestion.Claim claim) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(question.id()));
        cells.add(question.family() < 0 ? "" : String.valueOf(question.family()));
        cells.add(CsvGuard.cell(statement));
        cells.add(String.valueOf(question.happened()));
        cells.add(CsvGuard.cell(institute));
        cells.add(String.valueOf(claim.prediction()));
        cells.add(claim.side().name());
        cells.add(CsvGuard.cell(claim.words()));
        cells.add(claim.meaning().point().toDecimal().toPlainString());
        cells.add(claim.ofQuestion().toDecimal().toPlainString());
        cells.add(BigDecimal.valueOf(Brier.of(claim.ofQuestion(), question.occurrence()))
                .toPlainString());
        return cells;
    }
}

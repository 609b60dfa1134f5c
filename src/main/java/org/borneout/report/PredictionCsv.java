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
import java.util.List;
import java.util.stream.Collectors;
import org.borneout.prediction.Family;
import org.borneout.prediction.Forecast;
import org.borneout.prediction.Frame;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Question;
import org.borneout.prediction.Topic;
import org.borneout.resolution.Verdict;
import org.borneout.scoring.Probability;
import org.borneout.source.Person;
import org.borneout.source.Publication;
import org.borneout.web.CsvGuard;
import org.borneout.web.Slice;
import org.jspecify.annotations.Nullable;

/** Writes every row of a list under the headers that an import reads. It is read on by key, so length does not matter. */
@ApplicationScoped
class PredictionCsv {
    private static final int BATCH = 200;
    private static final List<String> HEADERS = List.of(
            "id",
            "institute",
            "institute_kind",
            "invented",
            "person",
            "attribution",
            "statement",
            "question",
            "kind",
            "unit",
            "side",
            "likelihood",
            "low",
            "high",
            "made_on",
            "language",
            "quote",
            "publication",
            "outlet",
            "agency",
            "url",
            "published_on",
            "window",
            "opens_on",
            "due_on",
            "criteria",
            "fine_print",
            "condition",
            "reference",
            "topics",
            "family",
            "frame",
            "logging",
            "logged_at",
            "status",
            "outcome",
            "value",
            "event_on",
            "decided_on",
            "external_id");

    private final PredictionList list;
    private final ClaimRows rows;

    PredictionCsv(PredictionList list, ClaimRows rows) {
        this.list = list;
        this.rows = rows;
    }

    void write(PredictionFilter filter, PredictionOrder order, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(HEADERS);
        @Nullable String after = null;
        do {
            String from = after;
            Slice<ClaimRow> batch = QuarkusTransaction.requiringNew().call(() -> {
                Slice<Long> ids = list.page(filter, order, PredictionList.cursor(from, order), BATCH);
                return new Slice<>(rows.of(ids.items()), ids.next());
            });
            batch.items().forEach(row -> csv.writeRecord(cells(row)));
            after = batch.next();
            csv.flush();
        } while (after != null);
    }

    private static List<String> cells(ClaimRow row) {
        Prediction prediction = row.prediction();
        Question question = prediction.question();
        Question.Wording wording = question.wording();
        Question.Window window = question.window();
        Forecast first = prediction.first();
        Person person = prediction.person();
        Publication publication = row.printedIn();
        Verdict verdict = row.standing().verdict();
        Family family = question.family();
        Frame frame = prediction.frame();
        Cells cells = new Cells();
        cells.add(
                prediction.id(),
                prediction.institute().name(),
                prediction.institute().kind());
        cells.add(prediction.institute().invented(), person == null ? null : person.name());
        cells.add(prediction.attribution(), wording.statement(), question.id(), question.kind(), question.unit());
        cells.add(
                prediction.side(),
                first.stated(),
                decimal(row.read().low()),
                decimal(row.read().high()));
        cells.add(first.madeOn(), first.language(), row.quote());
        cells.add(publication == null ? null : publication.title());
        cells.add(publication == null ? null : publication.outlet());
        cells.add(publication == null ? null : publication.agency());
        cells.add(publication == null ? null : publication.url());
        cells.add(publication == null ? null : publication.publishedOn());
        cells.add(window.stated(), window.opens(), window.due());
        cells.add(wording.criteria(), wording.finePrint(), wording.condition(), reference(question));
        cells.add(question.topics().stream().map(Topic::label).collect(Collectors.joining(", ")));
        cells.add(family == null ? null : family.label(), frame == null ? null : frame.text());
        cells.add(row.logging().how(), prediction.loggedAt(), row.status().code(), outcome(verdict));
        cells.add(verdict == null ? null : plain(verdict.value()), verdict == null ? null : verdict.eventOn());
        cells.add(decidedOn(verdict), prediction.externalId());
        return cells.list;
    }

    private static final class Cells {
        private final List<String> list = new java.util.ArrayList<>();

        void add(@Nullable Object... values) {
            for (Object value : values) {
                list.add(CsvGuard.cell(value));
            }
        }
    }

    /** Written as the import reads it back. */
    private static @Nullable String outcome(@Nullable Verdict verdict) {
        if (verdict == null || verdict.outcome() == null) {
            return null;
        }
        return switch (verdict.outcome()) {
            case HAPPENED -> "happened";
            case DID_NOT_HAPPEN -> "did not happen";
            case PARTLY -> "partly:" + decimal(verdict.share());
            case VALUE -> "value";
            case VOID -> "void";
            case CANNOT_RESOLVE -> "cannot resolve";
        };
    }

    private static @Nullable String decidedOn(@Nullable Verdict verdict) {
        return verdict == null || verdict.decidedAt() == null
                ? null
                : verdict.decidedAt().toString().substring(0, 10);
    }

    private static @Nullable String reference(Question question) {
        Question.Reference reference = question.reference();
        return reference.probability() == null ? plain(reference.value()) : decimal(reference.probability());
    }

    private static @Nullable String decimal(@Nullable Integer millionths) {
        return millionths == null ? null : plain(new Probability(millionths).toDecimal());
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}

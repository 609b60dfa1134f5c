package org.borneout.exchange.export;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Match;
import org.borneout.resolution.Logging;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Status;
import org.borneout.resolution.Verdict;
import org.borneout.scoring.Probability;
import org.borneout.web.CsvGuard;
import org.jspecify.annotations.Nullable;

/** A forecast with what follows from the records: what its words mean, where its prediction stands, how it was logged. */
final class PredictionCells {
    private static final List<String> ADDED =
            List.of("phrase", "lexicon", "lexicon_version", "nearest", "status", "logging", "after_knowable");

    /** Words are few; should they not be, none are remembered for long. */
    private static final int REMEMBERED = 10_000;

    private final Lexicons lexicons;
    private final Instant now;
    private final Map<String, Optional<Match>> meanings = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();

    PredictionCells(Lexicons lexicons, Instant now) {
        this.lexicons = lexicons;
        this.now = now;
    }

    List<String> names(Cells row) {
        List<String> names = new ArrayList<>(row.names());
        names.addAll(ADDED);
        return names;
    }

    List<String> of(Cells row) throws SQLException {
        Match match = meaning(row.text("words"));
        Band band = match == null ? null : match.term().band();
        List<String> cells = new ArrayList<>();
        for (String name : row.names()) {
            cells.add(
                    switch (name) {
                        case "question" -> "Q" + row.cell(name);
                        case "reference" -> reference(row);
                        case "outcome" -> outcome(row);
                        case "decided_on" -> decidedOn(row);
                        case "low" -> band == null ? stated(row, name) : decimal(band.low());
                        case "probability" -> band == null ? row.cell(name) : decimal(band.point());
                        case "high" -> band == null ? stated(row, name) : decimal(band.high());
                        default -> row.cell(name);
                    });
        }
        cells.add(match == null ? "" : CsvGuard.cell(match.term().label()));
        cells.add(match == null ? "" : match.scale().code());
        cells.add(match == null ? "" : String.valueOf(match.scale().version()));
        cells.add(match == null ? "" : String.valueOf(match.nearest()));
        cells.add(status(row).code());
        Logging logging = logging(row);
        cells.add(logging.how().name());
        cells.add(String.valueOf(logging.afterKnowable()));
        return cells;
    }

    /** One probability is a range of one. */
    private static String stated(Cells row, String end) throws SQLException {
        return row.whole(end) == null ? row.cell("probability") : row.cell(end);
    }

    private static String decimal(Probability probability) {
        return Cells.millionths(probability.millionths());
    }

    private @Nullable Match meaning(@Nullable String words) {
        if (words == null) {
            return null;
        }
        if (meanings.size() > REMEMBERED) {
            meanings.clear();
        }
        return meanings.computeIfAbsent(words, lexicons::read).orElse(null);
    }

    private Status status(Cells row) throws SQLException {
        if (row.text("not_checkable") != null) {
            return Status.NOT_CHECKABLE;
        }
        String outcome = row.text("outcome");
        String pending = row.text("_pending");
        return Status.of(
                outcome == null ? null : Outcome.valueOf(outcome),
                pending == null ? null : Verdict.State.valueOf(pending),
                instant(row.time("_due_end")),
                instant(row.time("_grace_end")),
                now);
    }

    private Logging logging(Cells row) throws SQLException {
        LocalDate eventOn = row.day("event_on");
        return Logging.of(
                Objects.requireNonNull(row.time("logged_at")).toInstant(),
                row.text("frame") != null,
                instant(row.time("_due_end")),
                eventOn,
                zones.computeIfAbsent(Objects.requireNonNull(row.text("_zone")), ZoneId::of));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static String reference(Cells row) throws SQLException {
        BigDecimal value = row.decimal("_reference_value");
        return value == null ? row.cell("reference") : String.valueOf(Cells.plain(value));
    }

    /** In the words that an import reads. */
    private static String outcome(Cells row) throws SQLException {
        String outcome = row.text("outcome");
        if (outcome == null) {
            return "";
        }
        Integer share = row.whole("_share");
        return switch (Outcome.valueOf(outcome)) {
            case HAPPENED -> "happened";
            case DID_NOT_HAPPEN -> "did not happen";
            case PARTLY -> "partly:" + Cells.millionths(share == null ? 0 : share);
            case VALUE -> "value";
            case VOID -> "void";
            case CANNOT_RESOLVE -> "cannot resolve";
        };
    }

    private static String decidedOn(Cells row) throws SQLException {
        OffsetDateTime at = row.time("decided_on");
        return at == null ? "" : at.toInstant().toString().substring(0, 10);
    }
}

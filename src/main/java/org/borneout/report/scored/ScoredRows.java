package org.borneout.report.scored;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.Side;
import org.borneout.resolution.Logging;
import org.jspecify.annotations.Nullable;

/** The rows as they are kept: opened at a ledger position, closed at another, and never changed in between. */
@ApplicationScoped
class ScoredRows {
    /** Where a row ends that still holds. */
    static final long OPEN = Long.MAX_VALUE;

    /** How long the topics may be that stand in the index, too. */
    private static final int SHORT = 300;

    /** A row and where it was opened. */
    record Kept(ScoredRow row, long from) {}

    private static final List<String> COLUMNS = List.of(
            "prediction_id",
            "edition",
            "from_position",
            "to_position",
            "institute_id",
            "question_id",
            "family_id",
            "state",
            "happened",
            "side",
            "probability",
            "words",
            "logging",
            "imported",
            "agreed",
            "due_end",
            "made_on",
            "due_on",
            "horizon_days",
            "event_on",
            "reference",
            "attribution",
            "topics",
            "short_topics",
            "statements",
            "said_value",
            "said_low",
            "said_high",
            "said_level",
            "level_assumed",
            "found_value",
            "reference_value",
            "unit");
    private static final String INSERT = "insert into scored_row (" + String.join(", ", COLUMNS) + ") values ("
            + "?, ".repeat(COLUMNS.size() - 1) + "?)";
    private static final String WHICH = " where prediction_id = ? and edition = ? and to_position = " + OPEN;

    /** The rows of these predictions that hold. */
    Map<Long, List<Kept>> open(Connection database, Collection<Long> predictions) throws SQLException {
        Map<Long, List<Kept>> open = new HashMap<>();
        String sql = "select * from scored_row where prediction_id in %s and to_position = " + OPEN;
        try (PreparedStatement select = Ids.of(predictions).prepare(database, sql);
                ResultSet row = select.executeQuery()) {
            Columns read = new Columns(row);
            while (row.next()) {
                open.computeIfAbsent(read.number("prediction_id"), id -> new ArrayList<>())
                        .add(new Kept(row(read), read.number("from_position")));
            }
        }
        return open;
    }

    /**
     * Ends the rows of these institutes whose predictions are another institute's by now, and begins the same ones there: a
     * hundred thousand in two statements. To be called before anything else is written at this position.
     */
    void move(Connection database, Collection<Long> institutes, long position) throws SQLException {
        String moved = " exists (select 1 from prediction p where p.id = scored_row.prediction_id"
                + " and p.institute_id <> scored_row.institute_id)";
        for (List<Long> some : Ids.portions(institutes)) {
            try (PreparedStatement end = Ids.of(some)
                            .prepare(
                                    database,
                                    "update scored_row set to_position = " + position + " where institute_id in %s"
                                            + " and to_position = " + OPEN + " and" + moved);
                    PreparedStatement begin = Ids.of(some).prepare(database, begin(position))) {
                end.executeUpdate();
                begin.executeUpdate();
            }
        }
    }

    private static String begin(long position) {
        String columns = COLUMNS.stream()
                .map(column -> switch (column) {
                    case "institute_id" -> "p.institute_id";
                    case "from_position" -> String.valueOf(position);
                    case "to_position" -> String.valueOf(OPEN);
                    default -> "r." + column;
                })
                .collect(Collectors.joining(", "));
        return "insert into scored_row (" + String.join(", ", COLUMNS) + ") select " + columns
                + " from scored_row r join prediction p on p.id = r.prediction_id where r.institute_id in %s"
                + " and r.to_position = " + position + " and p.institute_id <> r.institute_id";
    }

    /** Ends and begins rows, each prediction's at its position; a row that was begun there never held and is removed. */
    void write(Connection database, List<Drift> drifts, ToLongFunction<Drift> position) throws SQLException {
        try (PreparedStatement update = database.prepareStatement("update scored_row set to_position = ?" + WHICH);
                PreparedStatement delete = database.prepareStatement("delete from scored_row" + WHICH);
                PreparedStatement insert = database.prepareStatement(INSERT)) {
            for (Drift drift : drifts) {
                long at = position.applyAsLong(drift);
                for (Kept kept : drift.ended()) {
                    boolean held = kept.from() < at;
                    PreparedStatement either = held ? update : delete;
                    int place = 0;
                    if (held) {
                        either.setLong(++place, at);
                    }
                    either.setLong(++place, kept.row().prediction());
                    either.setString(++place, kept.row().edition().name());
                    either.addBatch();
                }
                for (ScoredRow row : drift.begun()) {
                    bind(insert, row, at);
                    insert.addBatch();
                }
            }
            update.executeBatch();
            delete.executeBatch();
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, ScoredRow row, long from) throws SQLException {
        ScoredRow.Numbers numbers = row.numbers();
        insert.setLong(1, row.prediction());
        insert.setString(2, row.edition().name());
        insert.setLong(3, from);
        insert.setLong(4, OPEN);
        insert.setLong(5, row.institute());
        insert.setLong(6, row.question());
        insert.setLong(7, row.family());
        insert.setString(8, row.state().name());
        insert.setObject(9, row.happened(), Types.BOOLEAN);
        insert.setString(10, row.side().name());
        insert.setObject(11, row.probability(), Types.INTEGER);
        insert.setString(12, row.words());
        insert.setString(13, row.logging().name());
        insert.setBoolean(14, row.imported());
        insert.setObject(15, row.agreed(), Types.BOOLEAN);
        Instant dueEnd = row.dueEnd();
        insert.setObject(16, dueEnd == null ? null : dueEnd.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setObject(17, row.madeOn());
        day(insert, 18, row.dueOn());
        insert.setObject(19, row.horizonDays(), Types.INTEGER);
        day(insert, 20, row.eventOn());
        insert.setObject(21, row.reference(), Types.INTEGER);
        insert.setString(22, row.attribution().name());
        insert.setString(23, row.topics());
        insert.setString(24, row.topics().length() > SHORT ? null : row.topics());
        insert.setString(25, row.statements());
        insert.setBigDecimal(26, numbers == null ? null : numbers.value());
        insert.setBigDecimal(27, numbers == null ? null : numbers.low());
        insert.setBigDecimal(28, numbers == null ? null : numbers.high());
        insert.setObject(29, numbers == null ? null : numbers.level(), Types.INTEGER);
        insert.setObject(30, numbers == null ? null : numbers.levelAssumed(), Types.BOOLEAN);
        insert.setBigDecimal(31, numbers == null ? null : numbers.found());
        insert.setBigDecimal(32, numbers == null ? null : numbers.reference());
        insert.setString(33, numbers == null ? null : numbers.unit());
    }

    private static void day(PreparedStatement insert, int place, @Nullable LocalDate day) throws SQLException {
        insert.setObject(place, day, Types.DATE);
    }

    static ScoredRow row(Columns read) throws SQLException {
        ScoredRow.Numbers numbers = new ScoredRow.Numbers(
                read.decimal("said_value"),
                read.decimal("said_low"),
                read.decimal("said_high"),
                read.intOrNull("said_level"),
                read.yesOrNull("level_assumed"),
                read.decimal("found_value"),
                read.decimal("reference_value"),
                read.text("unit"));
        return new ScoredRow(
                read.number("prediction_id"),
                Edition.valueOf(read.required("edition")),
                read.number("institute_id"),
                read.number("question_id"),
                read.number("family_id"),
                State.valueOf(read.required("state")),
                read.yesOrNull("happened"),
                Side.valueOf(read.required("side")),
                read.intOrNull("probability"),
                read.text("words"),
                Logging.How.valueOf(read.required("logging")),
                read.yes("imported"),
                read.yesOrNull("agreed"),
                read.instant("due_end"),
                read.requiredDay("made_on"),
                read.day("due_on"),
                read.intOrNull("horizon_days"),
                read.day("event_on"),
                read.intOrNull("reference"),
                Attribution.valueOf(read.required("attribution")),
                read.required("topics"),
                read.text("statements"),
                numbers.equals(ScoredRow.Numbers.NONE) ? null : numbers);
    }
}

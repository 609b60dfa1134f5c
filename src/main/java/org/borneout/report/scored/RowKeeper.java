package org.borneout.report.scored;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.borneout.ledger.Written;

/**
 * Keeps the rows in the transaction that changes what they follow from. Every change goes into the ledger, so the ledger
 * tells what may have changed; whether a row really differs is found by computing it again from the records.
 */
@ApplicationScoped
class RowKeeper {
    /** What is written about an institute and moves no prediction. */
    private static final Set<String> MOVES_NOTHING = Set.of("ENTERED", "DESCRIBED");

    private final DataSource source;
    private final Records records;
    private final ScoredRows rows;

    RowKeeper(DataSource source, Records records, ScoredRows rows) {
        this.source = source;
        this.records = records;
        this.rows = rows;
    }

    void keep(@Observes Written written) throws SQLException {
        try (Connection database = source.getConnection()) {
            // What moves with an institute and changes in another way, too, is computed again below.
            rows.move(database, movedFrom(written), written.position());
            keep(database, affected(database, written), written.position());
        }
    }

    /** Institutes that were merged or are themselves again. */
    private static Set<Long> movedFrom(Written written) {
        Set<Long> institutes = new HashSet<>();
        for (Written.Entry entry : written.entries()) {
            if (entry.subjectType().equals("institute") && !MOVES_NOTHING.contains(entry.action())) {
                institutes.add(entry.subjectId());
            }
        }
        return institutes;
    }

    private static Set<Long> affected(Connection database, Written written) throws SQLException {
        Set<Long> predictions = new TreeSet<>();
        Set<Long> questions = new HashSet<>();
        Set<Long> verdicts = new HashSet<>();
        for (Written.Entry entry : written.entries()) {
            switch (entry.subjectType()) {
                case "prediction" -> predictions.add(entry.subjectId());
                case "question" -> questions.add(entry.subjectId());
                case "verdict" -> verdicts.add(entry.subjectId());
                default -> {
                    // Nothing else has a part in a row, save institutes, with which rows move.
                }
            }
            predictions.addAll(entry.named("prediction"));
            questions.addAll(entry.named("question"));
            verdicts.addAll(entry.named("verdict"));
        }
        questions.addAll(ids(database, "select question_id from verdict where id in %s", verdicts));
        predictions.addAll(ids(database, "select id from prediction where question_id in %s", questions));
        // What was moved to another question, or taken back, is known by its row only.
        String open = " in %s and to_position = " + ScoredRows.OPEN;
        predictions.addAll(ids(database, "select prediction_id from scored_row where question_id" + open, questions));
        return predictions;
    }

    private static Set<Long> ids(Connection database, String sql, Collection<Long> of) throws SQLException {
        Set<Long> found = new HashSet<>();
        for (List<Long> portion : Ids.portions(of)) {
            try (PreparedStatement select = Ids.of(portion).prepare(database, sql);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
        }
        return found;
    }

    private void keep(Connection database, Set<Long> predictions, long position) throws SQLException {
        for (List<Long> portion : Ids.portions(predictions)) {
            rows.write(database, drifts(database, portion), drift -> position);
        }
    }

    /** Where rows differ from the records; those that agree are left out. */
    List<Drift> drifts(Connection database, List<Long> portion) throws SQLException {
        Map<Long, Facts> facts = records.of(database, portion);
        Map<Long, List<ScoredRows.Kept>> kept = rows.open(database, portion);
        return portion.stream()
                .map(prediction -> {
                    Facts fact = facts.get(prediction);
                    return Drift.of(
                            prediction,
                            kept.getOrDefault(prediction, List.of()),
                            fact == null ? List.of() : fact.rows());
                })
                .filter(drift -> !drift.isNone())
                .toList();
    }
}

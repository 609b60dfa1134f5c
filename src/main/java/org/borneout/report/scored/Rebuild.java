package org.borneout.report.scored;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.borneout.ledger.Ledger;
import org.jboss.logging.Logger;

/**
 * Computes all rows that hold from the records again. Rows that agree keep the position at which they were opened, and
 * closed rows are never touched: they are the history, and the records no longer hold it. A row that differs is mended
 * from the newest entry of the ledger that speaks of the prediction, its question or a verdict on it: since then the
 * records are as they are now.
 */
@ApplicationScoped
public class Rebuild {
    /**
     * What came of it.
     *
     * @param mended predictions whose rows differed or were missing
     * @param overlaps pairs of rows that hold at the same position; there should be none
     */
    public record Result(long predictions, long mended, long overlaps) {}

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final String MISSING = "scoredRows";

    /** How often rows were mended: what was computed from them before is then worth nothing. */
    static final String MENDED = "scoredRowsMended";

    private static final String NEXT_PREDICTIONS =
            "select id from prediction where id > ? order by id fetch first " + Ids.MOST + " rows only";
    private static final String NEXT_ROWS = "select distinct prediction_id from scored_row where prediction_id > ?"
            + " order by prediction_id fetch first " + Ids.MOST + " rows only";
    private static final List<String> LAST_CHANGES = List.of(
            "select subject_id, max(position) from ledger_entry where subject_type = 'prediction' and subject_id in %s"
                    + " group by subject_id",
            "select p.id, max(r.position) from prediction p join ledger_range r on"
                    + " (r.subject_type = 'prediction' and r.last_id >= p.id and r.first_id <= p.id)"
                    + " or (r.subject_type = 'question' and r.last_id >= p.question_id and r.first_id <= p.question_id)"
                    + " where p.id in %s group by p.id",
            "select p.id, max(e.position) from prediction p join ledger_entry e on e.subject_type = 'question'"
                    + " and e.subject_id = p.question_id where p.id in %s group by p.id",
            "select p.id, max(e.position) from prediction p join verdict v on v.question_id = p.question_id"
                    + " join ledger_entry e on e.subject_type = 'verdict' and e.subject_id = v.id"
                    + " where p.id in %s group by p.id",
            "select p.id, max(e.position) from prediction p join ledger_entry e on e.subject_type = 'institute'"
                    + " and e.subject_id = p.institute_id and e.action not in ('ENTERED', 'DESCRIBED')"
                    + " where p.id in %s group by p.id",
            "select prediction_id, max(case when to_position = " + ScoredRows.OPEN + " then from_position"
                    + " else to_position end) from scored_row where prediction_id in %s group by prediction_id");
    private static final String OVERLAPS = "select count(*) from scored_row a join scored_row b"
            + " on b.prediction_id = a.prediction_id and b.from_position >= a.from_position"
            + " and b.from_position < a.to_position and (b.from_position > a.from_position or b.edition > a.edition)"
            + " where not (a.edition = 'FIRST' and b.edition = 'LAST')"
            + " and not (a.edition = 'LAST' and b.edition = 'FIRST')";

    private final DataSource source;
    private final Ledger ledger;
    private final RowKeeper keeper;
    private final ScoredRows rows;

    Rebuild(DataSource source, Ledger ledger, RowKeeper keeper, ScoredRows rows) {
        this.source = source;
        this.ledger = ledger;
        this.keeper = keeper;
        this.rows = rows;
    }

    /** Predictions that are older than the table have no rows yet. */
    void atStart(@Observes StartupEvent start) throws SQLException {
        try (Connection database = source.getConnection();
                PreparedStatement marked = database.prepareStatement("select 1 from setting where name = ?")) {
            marked.setString(1, MISSING);
            try (ResultSet row = marked.executeQuery()) {
                if (!row.next()) {
                    return;
                }
            }
        }
        LOG.infof("rows were computed for %d predictions that had none", run().mended());
    }

    /** Runs in portions, each of which is whole, so that it can be ended and begun again at any time. */
    public Result run() {
        long mended = 0;
        long predictions = 0;
        for (String next : List.of(NEXT_PREDICTIONS, NEXT_ROWS)) {
            long after = 0;
            for (List<Long> portion = portion(next, after); !portion.isEmpty(); portion = portion(next, after)) {
                List<Long> some = portion;
                mended += QuarkusTransaction.requiringNew().call(() -> mend(some));
                predictions += next.equals(NEXT_PREDICTIONS) ? some.size() : 0;
                after = some.get(some.size() - 1);
            }
        }
        boolean changed = mended > 0;
        return new Result(predictions, mended, QuarkusTransaction.requiringNew().call(() -> finish(changed)));
    }

    private List<Long> portion(String sql, long after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Long> ids = new ArrayList<>();
            try (Connection database = source.getConnection();
                    PreparedStatement select = database.prepareStatement(sql)) {
                select.setLong(1, after);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        ids.add(row.getLong(1));
                    }
                }
            }
            return ids;
        });
    }

    private long mend(List<Long> portion) throws SQLException {
        ledger.awaitTurn();
        try (Connection database = source.getConnection()) {
            List<Drift> drifts = keeper.drifts(database, portion);
            if (!drifts.isEmpty()) {
                Map<Long, Long> since =
                        since(database, drifts.stream().map(Drift::prediction).toList());
                rows.write(database, drifts, drift -> since.getOrDefault(drift.prediction(), 0L));
            }
            return drifts.size();
        }
    }

    private static Map<Long, Long> since(Connection database, List<Long> predictions) throws SQLException {
        Map<Long, Long> since = new HashMap<>();
        for (String sql : LAST_CHANGES) {
            try (PreparedStatement select = Ids.of(predictions).prepare(database, sql);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    since.merge(row.getLong(1), row.getLong(2), Math::max);
                }
            }
        }
        return since;
    }

    private long finish(boolean changed) throws SQLException {
        try (Connection database = source.getConnection();
                PreparedStatement delete = database.prepareStatement("delete from setting where name = ?");
                PreparedStatement count = database.prepareStatement(OVERLAPS)) {
            delete.setString(1, MISSING);
            delete.executeUpdate();
            if (changed) {
                countMended(database);
            }
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void countMended(Connection database) throws SQLException {
        try (PreparedStatement update = database.prepareStatement(
                        "update setting set content = cast(cast(content as bigint) + 1 as varchar(20)) where name = ?");
                PreparedStatement insert =
                        database.prepareStatement("insert into setting (name, content) values (?, '1')")) {
            update.setString(1, MENDED);
            if (update.executeUpdate() == 0) {
                insert.setString(1, MENDED);
                insert.executeUpdate();
            }
        }
    }
}

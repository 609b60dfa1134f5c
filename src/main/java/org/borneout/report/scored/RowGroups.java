package org.borneout.report.scored;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.borneout.prediction.Side;
import org.borneout.resolution.Logging;

/**
 * Groups the rows of institutes: a handful of groups however many rows there are. Families of two or more are fetched
 * beside them, because they have to be told apart.
 */
@ApplicationScoped
class RowGroups {
    /** Groups with how many rows each has: all rows, and under each family of two or more those of it that may count. */
    record Grouped(Map<RowGroup, Long> all, Map<Long, Map<RowGroup, Long>> families) {
        static final Grouped NONE = new Grouped(Map.of(), Map.of());
    }

    /** What was said matters only where it may count. */
    private static final String KEYS = "r.institute_id, r.state, r.happened, r.side, r.logging, r.imported, %s as due,"
            + " case when %s and r.happened is not null then r.probability end as number,"
            + " case when %s and r.happened is not null then r.words end as words,"
            + " case when %s and r.happened is not null then r.reference end as reference";

    private static final String DUE = "(r.due_end is not null and r.due_end <= ?)";
    private static final String NAMES =
            "institute_id, state, happened, side, logging, imported, due, number, words, reference";
    private static final String MAY_COUNT = DUE + " and r.state in ('DECIDED', 'HINDSIGHT')";

    private final DataSource source;

    RowGroups(DataSource source) {
        this.source = source;
    }

    /** Under each of the institutes that has rows. */
    Map<Long, Grouped> of(List<Long> institutes, Switches by) {
        try (Connection database = source.getConnection()) {
            Map<Long, Map<RowGroup, Long>> all = all(database, institutes, by);
            Map<Long, Map<Long, Map<RowGroup, Long>>> families = families(database, institutes, by);
            Map<Long, Grouped> grouped = new HashMap<>();
            all.forEach((institute, groups) ->
                    grouped.put(institute, new Grouped(groups, families.getOrDefault(institute, Map.of()))));
            return grouped;
        } catch (SQLException e) {
            throw new IllegalStateException("the rows of a record could not be read", e);
        }
    }

    long lastChange(long institute, long upTo) {
        String sql = "select max(position) from (select max(from_position) as position from scored_row"
                + " where institute_id = ? and from_position <= ? union all select max(to_position) from scored_row"
                + " where institute_id = ? and to_position <= ?) changes";
        try (Connection database = source.getConnection();
                PreparedStatement select = database.prepareStatement(sql)) {
            select.setLong(1, institute);
            select.setLong(2, upTo);
            select.setLong(3, institute);
            select.setLong(4, upTo);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rows of a record could not be read", e);
        }
    }

    private static String keys() {
        return KEYS.replace("%s", DUE);
    }

    private static Map<Long, Map<RowGroup, Long>> all(Connection database, List<Long> institutes, Switches by)
            throws SQLException {
        RowSql rows = new RowSql(institutes, by);
        String sql = "select " + NAMES + ", count(*) as many from (select " + keys() + " from scored_row r"
                + rows.where() + ") t group by " + NAMES;
        Map<Long, Map<RowGroup, Long>> all = new HashMap<>();
        try (PreparedStatement select = database.prepareStatement(sql)) {
            rows.bind(select, days(select, 1, 4, by));
            try (ResultSet row = select.executeQuery()) {
                Columns read = new Columns(row);
                while (row.next()) {
                    all.computeIfAbsent(read.number("institute_id"), id -> new HashMap<>())
                            .merge(group(read), read.number("many"), Long::sum);
                }
            }
        }
        return all;
    }

    private static Map<Long, Map<Long, Map<RowGroup, Long>>> families(
            Connection database, List<Long> institutes, Switches by) throws SQLException {
        RowSql rows = new RowSql(institutes, by).and(MAY_COUNT, by.asOf().dayBegins());
        String sql = "select " + NAMES + ", family_id, count(*) as many from (select " + keys()
                + ", r.family_id from scored_row r join (select r.institute_id, r.family_id from scored_row r"
                + rows.where() + " group by r.institute_id, r.family_id having count(*) > 1) f"
                + " on f.institute_id = r.institute_id and f.family_id = r.family_id" + rows.where()
                + ") t group by " + NAMES + ", family_id";
        Map<Long, Map<Long, Map<RowGroup, Long>>> families = new HashMap<>();
        try (PreparedStatement select = database.prepareStatement(sql)) {
            int place = rows.bind(select, days(select, 1, 4, by));
            rows.bind(select, place);
            try (ResultSet row = select.executeQuery()) {
                Columns read = new Columns(row);
                while (row.next()) {
                    families.computeIfAbsent(read.number("institute_id"), id -> new HashMap<>())
                            .computeIfAbsent(read.number("family_id"), id -> new HashMap<>())
                            .merge(group(read), read.number("many"), Long::sum);
                }
            }
        }
        return families;
    }

    private static int days(PreparedStatement select, int place, int times, Switches by) throws SQLException {
        OffsetDateTime begins = by.asOf().dayBegins().atOffset(ZoneOffset.UTC);
        for (int time = 0; time < times; time++) {
            select.setObject(place++, begins);
        }
        return place;
    }

    private static RowGroup group(Columns read) throws SQLException {
        return new RowGroup(
                State.valueOf(read.required("state")),
                read.yes("due"),
                read.yesOrNull("happened"),
                Side.valueOf(read.required("side")),
                read.intOrNull("number"),
                read.text("words"),
                Logging.How.valueOf(read.required("logging")),
                read.yes("imported"),
                read.intOrNull("reference"));
    }
}

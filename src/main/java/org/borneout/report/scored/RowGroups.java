package org.borneout.report.scored;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.borneout.prediction.Side;
import org.borneout.report.scored.Grouped.Member;
import org.borneout.report.scored.Grouped.Slot;
import org.borneout.resolution.Logging;

/**
 * Groups the rows of institutes: a handful of groups however many rows there are. Families of two or more are fetched
 * beside them, because they have to be told apart.
 */
@ApplicationScoped
class RowGroups {
    /** What was said matters only where it counts or, undecided or come about in part, could. */
    private static final String TELLS = "due and state in ('DECIDED', 'HINDSIGHT', 'PARTLY', 'UNDECIDED')";

    private static final String MAY_COUNT = "due and state in ('DECIDED', 'HINDSIGHT')";
    private static final String KEYS = "institute_id, state, due, happened, side, logging, imported, agreed,"
            + " case when " + TELLS + " then probability end as number,"
            + " case when " + TELLS + " then words end as said,"
            + " case when " + TELLS + " then statements end as chain,"
            + " case when " + TELLS + " then reference end as base,"
            + " (due and happened = false and event_on > due_on) as late,"
            + " (state in ('PARTLY', 'UNDECIDED') and (made_on > due_on or made_on >= event_on)) as afterwards";
    private static final String NAMES = "institute_id, state, due, happened, side, logging, imported, agreed, number,"
            + " said, chain, base, late, afterwards";
    private static final String SLOT =
            ", cast(extract(year from made_on) as integer) as said_in, " + Horizon.sql("horizon_days") + " as horizon";
    private static final String CLAIM = "state, happened, side, probability, words, statements";

    private final DataSource source;

    RowGroups(DataSource source) {
        this.source = source;
    }

    /** Under each of the institutes that has rows; not broken down. */
    Map<Long, Grouped> of(List<Long> institutes, Switches by) {
        try (Connection database = source.getConnection()) {
            Map<Long, Map<RowGroup, Long>> all = all(database, institutes, by);
            Map<Long, Map<Long, List<Member>>> families = families(database, institutes, by);
            Map<Long, Grouped> grouped = new HashMap<>();
            all.forEach((institute, groups) -> grouped.put(
                    institute, new Grouped(groups, families.getOrDefault(institute, Map.of()), Map.of(), Map.of())));
            return grouped;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Those of one institute, broken down. */
    Grouped of(long institute, Switches by) {
        List<Long> one = List.of(institute);
        try (Connection database = source.getConnection()) {
            return new Grouped(
                    all(database, one, by).getOrDefault(institute, Map.of()),
                    families(database, one, by).getOrDefault(institute, Map.of()),
                    bySlot(database, one, by),
                    byTopics(database, one, by));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the rows of a record could not be read", e);
    }

    /** The rows with whether they are due; its first parameter is the beginning of the day. */
    private static String rows(RowSql rows, Switches by, String more) {
        return "(select r.institute_id, r.state, r.happened, r.side, r.logging, r.imported, r.agreed, r.probability,"
                + " r.words, r.reference, r.made_on, r.due_on, r.event_on, "
                + (by.edition() == Edition.WEIGHTED ? "r.statements" : "cast(null as varchar(1))") + " as statements,"
                + " (r.due_end is not null and r.due_end <= ?) as due" + more + " from scored_row r" + rows.where()
                + ") s";
    }

    private static PreparedStatement prepared(Connection database, String sql, RowSql rows, Switches by)
            throws SQLException {
        PreparedStatement select = database.prepareStatement(sql);
        select.setObject(1, by.asOf().dayBegins().atOffset(ZoneOffset.UTC));
        rows.bind(select, 2);
        return select;
    }

    private static Map<Long, Map<RowGroup, Long>> all(Connection database, List<Long> institutes, Switches by)
            throws SQLException {
        RowSql rows = new RowSql(institutes, by);
        String sql = "select " + NAMES + ", count(*) as many from (select " + KEYS + " from " + rows(rows, by, "")
                + ") t group by " + NAMES;
        Map<Long, Map<RowGroup, Long>> all = new HashMap<>();
        try (PreparedStatement select = prepared(database, sql, rows, by);
                ResultSet row = select.executeQuery()) {
            Columns read = new Columns(row);
            while (row.next()) {
                all.computeIfAbsent(read.number("institute_id"), id -> new HashMap<>())
                        .merge(group(read), read.number("many"), Long::sum);
            }
        }
        return all;
    }

    /** Most records have no families, and then asking whether there are any is all. */
    private static Map<Long, Map<Long, List<Member>>> families(Connection database, List<Long> institutes, Switches by)
            throws SQLException {
        Map<Long, Map<Long, List<Member>>> families = new HashMap<>();
        List<Long> of = new ArrayList<>(severals(database, institutes, by));
        for (int from = 0; from < of.size(); from += Ids.MOST) {
            List<Long> some = of.subList(from, Math.min(of.size(), from + Ids.MOST));
            RowSql rows = new RowSql(institutes, by)
                    .and("r.family_id in (" + some.stream().map(String::valueOf).collect(Collectors.joining(", "))
                            + ")");
            String names = NAMES + ", family_id, said_in, horizon, topics";
            String sql = "select " + names + ", count(*) as many from (select " + KEYS + ", family_id, topics" + SLOT
                    + " from " + rows(rows, by, ", r.family_id, r.topics, r.horizon_days") + " where " + MAY_COUNT
                    + ") t group by " + names;
            try (PreparedStatement select = prepared(database, sql, rows, by);
                    ResultSet row = select.executeQuery()) {
                Columns read = new Columns(row);
                while (row.next()) {
                    families.computeIfAbsent(read.number("institute_id"), id -> new HashMap<>())
                            .computeIfAbsent(read.number("family_id"), id -> new ArrayList<>())
                            .add(new Member(group(read), slot(read), read.required("topics"), read.number("many")));
                }
            }
        }
        return families;
    }

    private static Set<Long> severals(Connection database, List<Long> institutes, Switches by) throws SQLException {
        RowSql rows = new RowSql(institutes, by);
        String sql = "select family_id from " + rows(rows, by, ", r.family_id") + " where " + MAY_COUNT
                + " group by institute_id, family_id having count(*) > 1";
        Set<Long> severals = new HashSet<>();
        try (PreparedStatement select = prepared(database, sql, rows, by);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                severals.add(row.getLong(1));
            }
        }
        return severals;
    }

    private static Map<Slot, Map<Claim, Long>> bySlot(Connection database, List<Long> institute, Switches by)
            throws SQLException {
        RowSql rows = new RowSql(institute, by);
        String names = CLAIM + ", said_in, horizon";
        String sql = "select " + names + ", count(*) as many from (select " + CLAIM + SLOT + " from "
                + rows(rows, by, ", r.horizon_days") + " where " + MAY_COUNT + ") t group by " + names;
        Map<Slot, Map<Claim, Long>> bySlot = new HashMap<>();
        try (PreparedStatement select = prepared(database, sql, rows, by);
                ResultSet row = select.executeQuery()) {
            Columns read = new Columns(row);
            while (row.next()) {
                Said said = Said.of(read.intOrNull("probability"), read.text("words"));
                if (said != null) {
                    bySlot.computeIfAbsent(slot(read), slot -> new HashMap<>())
                            .merge(claim(read, said), read.number("many"), Long::sum);
                }
            }
        }
        return bySlot;
    }

    /** Where there are so many topics that they are not in the index, they are read from the table. */
    private static Map<String, Map<Claim, Long>> byTopics(Connection database, List<Long> institute, Switches by)
            throws SQLException {
        Map<String, Map<Claim, Long>> byTopics = new HashMap<>();
        byTopics(database, new RowSql(institute, by).and("r.short_topics is not null"), "r.short_topics", by, byTopics);
        byTopics(database, new RowSql(institute, by).and("r.short_topics is null"), "r.topics", by, byTopics);
        return byTopics;
    }

    private static void byTopics(
            Connection database, RowSql rows, String topics, Switches by, Map<String, Map<Claim, Long>> byTopics)
            throws SQLException {
        String sql = "select " + CLAIM + ", told, count(*) as many from " + rows(rows, by, ", " + topics + " as told")
                + " where " + MAY_COUNT + " group by " + CLAIM + ", told";
        try (PreparedStatement select = prepared(database, sql, rows, by);
                ResultSet row = select.executeQuery()) {
            Columns read = new Columns(row);
            while (row.next()) {
                Said said = Said.of(read.intOrNull("probability"), read.text("words"));
                if (said != null) {
                    byTopics.computeIfAbsent(read.required("told"), told -> new HashMap<>())
                            .merge(claim(read, said), read.number("many"), Long::sum);
                }
            }
        }
    }

    private static Claim claim(Columns read, Said said) throws SQLException {
        return new Claim(
                State.valueOf(read.required("state")),
                Objects.requireNonNull(read.yesOrNull("happened")),
                Side.valueOf(read.required("side")),
                said,
                read.text("statements"));
    }

    private static Slot slot(Columns read) throws SQLException {
        return new Slot((int) read.number("said_in"), Horizon.numbered((int) read.number("horizon")));
    }

    private static RowGroup group(Columns read) throws SQLException {
        return new RowGroup(
                State.valueOf(read.required("state")),
                read.yes("due"),
                read.yesOrNull("happened"),
                Side.valueOf(read.required("side")),
                Said.of(read.intOrNull("number"), read.text("said")),
                read.text("chain"),
                Logging.How.valueOf(read.required("logging")),
                read.yes("imported"),
                read.yesOrNull("agreed"),
                read.yes("late"),
                read.yes("afterwards"),
                read.intOrNull("base"));
    }
}

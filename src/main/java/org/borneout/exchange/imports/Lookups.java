package org.borneout.exchange.imports;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.QuestionText;
import org.borneout.prediction.Side;
import org.borneout.resolution.Outcome;
import org.borneout.time.WindowRule;
import org.jspecify.annotations.Nullable;

/** Asks the database about all rows of a batch at once: each question is one statement, however many rows there are. */
final class Lookups {
    private static final String QUESTION_COLUMNS =
            "q.id, q.statement, q.statement_key, q.criteria, q.fine_print, q.resolution_source, q.data_vintage, q.kind,"
                    + " q.unit, q.stated_window, q.anchor_on, q.window_rule, q.opens_on, q.due_on, q.grace_days, q.zone,"
                    + " q.due_end, q.condition_text, q.reference_probability, q.reference_value, q.reference_reason,"
                    + " q.merged_into_id";

    private final Connection database;
    private final boolean postgresql;

    Lookups(Connection database, boolean postgresql) {
        this.database = database;
        this.postgresql = postgresql;
    }

    private interface Each {
        void row(ResultSet row) throws SQLException;
    }

    private void ask(String sql, Each each, String type, Collection<?>... parameters) {
        for (Collection<?> parameter : parameters) {
            if (parameter.isEmpty()) {
                return;
            }
        }
        try (PreparedStatement select = database.prepareStatement(sql)) {
            int place = 0;
            for (Collection<?> parameter : parameters) {
                Array array = database.createArrayOf(type, parameter.toArray());
                select.setArray(++place, array);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    each.row(row);
                }
            }
        } catch (SQLException e) {
            throw new LookupFailed(e);
        }
    }

    /** A database that did not answer; whether trying again helps shows in its cause. */
    static final class LookupFailed extends RuntimeException {
        LookupFailed(SQLException e) {
            super(e);
        }
    }

    /** Institutes by the form in which names are compared; of merged ones, those that they became. */
    Map<String, List<Long>> institutes(Set<String> keys) {
        Map<String, List<Long>> found = new HashMap<>();
        ask(
                "select n.name_key, coalesce(c.merged_into_id, b.merged_into_id, a.merged_into_id, a.id)"
                        + " from institute_name n join institute a on a.id = n.institute_id"
                        + " left join institute b on b.id = a.merged_into_id"
                        + " left join institute c on c.id = b.merged_into_id where n.name_key = any(?)",
                row -> add(found, row.getString(1), row.getLong(2)),
                "varchar",
                keys);
        List<String> others =
                keys.stream().filter(key -> !found.containsKey(key)).toList();
        ask(
                "select a.slug, coalesce(b.merged_into_id, a.merged_into_id, a.id) from institute a"
                        + " left join institute b on b.id = a.merged_into_id where a.slug = any(?)",
                row -> add(found, row.getString(1), row.getLong(2)),
                "varchar",
                others);
        List<Long> ids = others.stream()
                .filter(key -> !found.containsKey(key) && key.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        ask(
                "select a.id, coalesce(b.merged_into_id, a.merged_into_id, a.id) from institute a"
                        + " left join institute b on b.id = a.merged_into_id where a.id = any(?)",
                row -> add(found, String.valueOf(row.getLong(1)), row.getLong(2)),
                "bigint",
                ids);
        return found;
    }

    private static void add(Map<String, List<Long>> found, String key, long id) {
        List<Long> ids = found.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    /** Nobody else logs for these institutes, merges or moves them until the transaction ends. */
    void lockInstitutes(Collection<Long> ids) {
        ask("select id from institute where id = any(?) order by id for update", row -> {}, "bigint", ids);
    }

    Set<String> takenSlugs(Collection<String> slugs) {
        Set<String> taken = new java.util.HashSet<>();
        ask("select slug from institute where slug = any(?)", row -> taken.add(row.getString(1)), "varchar", slugs);
        return taken;
    }

    record PersonKey(long institute, String nameKey) {}

    Map<PersonKey, Long> persons(Set<PersonKey> wanted) {
        Map<PersonKey, Long> found = new HashMap<>();
        List<Long> institutes =
                wanted.stream().map(PersonKey::institute).distinct().toList();
        List<String> names = wanted.stream().map(PersonKey::nameKey).distinct().toList();
        if (wanted.isEmpty()) {
            return found;
        }
        try (PreparedStatement select = database.prepareStatement(
                "select a.institute_id, p.name_key, min(p.id) from person p join affiliation a on a.person_id = p.id"
                        + " where p.name_key = any(?) and a.institute_id = any(?) group by a.institute_id, p.name_key")) {
            select.setArray(1, database.createArrayOf("varchar", names.toArray()));
            select.setArray(2, database.createArrayOf("bigint", institutes.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.put(new PersonKey(row.getLong(1), row.getString(2)), row.getLong(3));
                }
            }
        } catch (SQLException e) {
            throw new LookupFailed(e);
        }
        return found;
    }

    /** Publications by address. */
    Map<String, Long> publicationsAt(Set<String> urls) {
        Map<String, Long> found = new HashMap<>();
        ask(
                "select url, id from publication where url = any(?)",
                row -> found.put(row.getString(1), row.getLong(2)),
                "varchar",
                urls);
        return found;
    }

    record Titled(String title, String outlet, @Nullable LocalDate publishedOn) {}

    Map<Titled, Long> publicationsTitled(Set<String> titles) {
        Map<Titled, Long> found = new HashMap<>();
        ask(
                "select title, coalesce(outlet, ''), published_on, id from publication"
                        + " where url is null and title = any(?) order by id desc",
                row -> found.put(
                        new Titled(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
                        row.getLong(4)),
                "varchar",
                titles);
        return found;
    }

    Map<String, Long> topics(Collection<String> slugs) {
        return named("select slug, id from topic where slug = any(?)", slugs);
    }

    Map<String, Long> families(Collection<String> labels) {
        return named("select label, id from family where label = any(?)", labels);
    }

    Map<String, Long> frames(Collection<String> texts) {
        return named("select text, id from frame where text = any(?)", texts);
    }

    private Map<String, Long> named(String sql, Collection<String> names) {
        Map<String, Long> found = new HashMap<>();
        ask(sql, row -> found.put(row.getString(1), row.getLong(2)), "varchar", names);
        return found;
    }

    /** Questions by the ids under which they are asked for; of merged ones, those that they became. */
    Map<Long, Known.Asked> questions(Set<Long> ids) {
        Map<Long, Long> standing = new HashMap<>();
        ask(
                "select a.id, coalesce(c.merged_into_id, b.merged_into_id, a.merged_into_id, a.id) from question a"
                        + " left join question b on b.id = a.merged_into_id"
                        + " left join question c on c.id = b.merged_into_id where a.id = any(?)",
                row -> standing.put(row.getLong(1), row.getLong(2)),
                "bigint",
                ids);
        Map<Long, Known.Asked> found = new HashMap<>();
        ask(
                "select " + QUESTION_COLUMNS + " from question q where q.id = any(?)",
                row -> {
                    Known.Asked asked = asked(row);
                    found.put(asked.id(), asked);
                },
                "bigint",
                Set.copyOf(standing.values()));
        Map<Long, Known.Asked> asked = new HashMap<>();
        standing.forEach((id, stands) -> {
            Known.Asked question = found.get(stands);
            if (question != null) {
                asked.put(id, question);
            }
        });
        return asked;
    }

    /** Questions by the form in which statements are compared, the oldest first. */
    Map<String, List<Known.Asked>> questionsSaying(Set<String> statementKeys) {
        // PostgreSQL looks one value after the other up in a hash index, and only in a join.
        String sql = postgresql
                ? "select " + QUESTION_COLUMNS + " from unnest(?) as k(statement) join question q"
                        + " on q.statement_key = k.statement where q.merged_into_id is null order by q.id"
                : "select " + QUESTION_COLUMNS
                        + " from question q where q.statement_key = any(?) and q.merged_into_id is null order by q.id";
        Map<String, List<Known.Asked>> found = new HashMap<>();
        ask(
                sql,
                row -> {
                    Known.Asked asked = asked(row);
                    found.computeIfAbsent(asked.statementKey(), any -> new ArrayList<>(1))
                            .add(asked);
                },
                "varchar",
                statementKeys);
        return found;
    }

    private static Known.Asked asked(ResultSet row) throws SQLException {
        String condition = row.getString("condition_text");
        Question.Wording wording = new Question.Wording(
                row.getString("statement"),
                row.getString("criteria"),
                row.getString("fine_print"),
                condition,
                row.getString("resolution_source"),
                row.getString("data_vintage"));
        Question.Window window = new Question.Window(
                row.getString("stated_window"),
                row.getObject("anchor_on", LocalDate.class),
                WindowRule.valueOf(row.getString("window_rule")),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                ZoneId.of(row.getString("zone")),
                row.getInt("grace_days"));
        Question.Reference reference = new Question.Reference(
                number(row, "reference_probability"),
                stripped(row, "reference_value"),
                row.getString("reference_reason"));
        return new Known.Asked(
                row.getLong("id"),
                new QuestionText(
                        QuestionKind.valueOf(row.getString("kind")), row.getString("unit"), wording, window, reference),
                row.getString("statement_key"),
                instant(row, "due_end"),
                condition == null ? "" : condition);
    }

    private static final String CLAIM_COLUMNS =
            "select p.id, p.question_id, p.institute_id, p.person_key, p.side, p.attribution, p.external_id,"
                    + " p.withdrawn_at, p.draft from prediction p where ";

    Map<String, Known.Claimed> claimsByExternalId(Set<String> ids) {
        Map<String, Known.Claimed> found = new HashMap<>();
        ask(
                CLAIM_COLUMNS + "p.external_id = any(?)",
                row -> {
                    Known.Claimed claimed = claimed(row);
                    found.put(String.valueOf(claimed.externalId()), claimed);
                },
                "varchar",
                ids);
        return found;
    }

    /** What stands on these questions by these institutes. */
    List<Known.Claimed> claims(Set<Long> questions, Set<Long> institutes) {
        List<Known.Claimed> found = new ArrayList<>();
        ask(
                CLAIM_COLUMNS + "p.question_id = any(?) and p.institute_id = any(?) and p.live_mark = 1",
                row -> found.add(claimed(row)),
                "bigint",
                questions,
                institutes);
        return found;
    }

    private static Known.Claimed claimed(ResultSet row) throws SQLException {
        return new Known.Claimed(
                row.getLong("id"),
                row.getLong("question_id"),
                row.getLong("institute_id"),
                row.getLong("person_key"),
                Side.valueOf(row.getString("side")),
                Attribution.valueOf(row.getString("attribution")),
                row.getString("external_id"),
                row.getObject("withdrawn_at") != null,
                row.getBoolean("draft"));
    }

    /** What was said, in order, under the ids of the predictions. */
    Map<Long, List<Known.Statement>> statements(Set<Long> predictions) {
        Map<Long, List<Known.Print>> prints = new HashMap<>();
        ask(
                "select a.forecast_id, a.publication_id, a.quote from appearance a join forecast f on f.id = a.forecast_id"
                        + " where f.prediction_id = any(?)",
                row -> prints.computeIfAbsent(row.getLong(1), any -> new ArrayList<>(1))
                        .add(new Known.Print(longNumber(row, "publication_id"), row.getString(3))),
                "bigint",
                predictions);
        Map<Long, List<Known.Statement>> found = new LinkedHashMap<>();
        ask(
                "select id, prediction_id, number, made_on, likelihood_kind, words, probability, low, high, value_point,"
                        + " value_low, value_high, level, stated, language from forecast where prediction_id = any(?)"
                        + " order by prediction_id, number",
                row -> found.computeIfAbsent(row.getLong("prediction_id"), any -> new ArrayList<>(1))
                        .add(new Known.Statement(
                                row.getLong("id"),
                                row.getInt("number"),
                                row.getObject("made_on", LocalDate.class),
                                row.getString("likelihood_kind"),
                                row.getString("words"),
                                number(row, "probability"),
                                number(row, "low"),
                                number(row, "high"),
                                stripped(row, "value_point"),
                                stripped(row, "value_low"),
                                stripped(row, "value_high"),
                                number(row, "level"),
                                row.getString("stated"),
                                row.getString("language"),
                                prints.getOrDefault(row.getLong("id"), List.of()))),
                "bigint",
                predictions);
        return found;
    }

    /** The verdicts that hold, and the readings that wait, under the ids of the questions. */
    Map<Long, List<Known.Decided>> decided(Set<Long> questions) {
        Map<Long, List<Known.Decided>> found = new HashMap<>();
        ask(
                "select v.question_id, v.current_mark, r.reader_id, coalesce(v.outcome, r.outcome) as outcome,"
                        + " coalesce(v.share, r.share) as share, coalesce(v.outcome_value, r.outcome_value) as outcome_value,"
                        + " coalesce(v.event_on, r.event_on) as event_on from verdict v left join reading r"
                        + " on r.verdict_id = v.id and r.live_mark = 1 and r.number = 1 where v.question_id = any(?)"
                        + " and (v.current_mark = 1 or v.open_mark = 1)",
                row -> {
                    String outcome = row.getString("outcome");
                    if (outcome != null) {
                        found.computeIfAbsent(row.getLong("question_id"), any -> new ArrayList<>(1))
                                .add(new Known.Decided(
                                        row.getInt("current_mark") == 1,
                                        longNumber(row, "reader_id"),
                                        Outcome.valueOf(outcome),
                                        number(row, "share"),
                                        stripped(row, "outcome_value"),
                                        row.getObject("event_on", LocalDate.class)));
                    }
                },
                "bigint",
                questions);
        return found;
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable Long longNumber(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static @Nullable BigDecimal stripped(ResultSet row, String column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        if (value == null) {
            return null;
        }
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

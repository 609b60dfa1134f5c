package org.borneout.report.scored;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.Side;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Verdict;

/** Reads the facts of many predictions from the records, in as many queries for a thousand as for one. */
@ApplicationScoped
class Records {
    /** As two readers of a verdict agree: in outcome, share, value, reason and day. */
    private static final String AGREED = "case when a.id is null or b.id is null then null"
            + " when a.outcome = b.outcome and coalesce(a.share, -1) = coalesce(b.share, -1)"
            + " and (a.outcome_value = b.outcome_value or (a.outcome_value is null and b.outcome_value is null))"
            + " and coalesce(a.void_reason, '') = coalesce(b.void_reason, '')"
            + " and (a.event_on = b.event_on or (a.event_on is null and b.event_on is null)) then true else false end";

    private static final String PREDICTIONS =
            "select p.id, p.institute_id, p.side, p.attribution, p.checkable, p.frame_id, p.question_id, p.logged_at,"
                    + " q.kind, q.family_id, q.due_on, q.due_end, q.zone, q.reference_probability, q.reference_value,"
                    + " q.unit, v.outcome, v.outcome_value, v.event_on, v.origin, " + AGREED + " as agreed"
                    + " from prediction p join question q on q.id = p.question_id"
                    + " left join verdict v on v.question_id = p.question_id and v.current_mark = 1"
                    + " left join reading a on a.verdict_id = v.id and a.number = 1 and a.live_mark = 1"
                    + " left join reading b on b.verdict_id = v.id and b.number = 2 and b.live_mark = 1"
                    + " where p.draft = false and p.live_mark = 1 and p.id in ";
    private static final String STATEMENTS =
            "select prediction_id, made_on, logged_at, probability, words, value_point, value_low, value_high, level, level_assumed"
                    + " from forecast where prediction_id in %s order by prediction_id, number";
    private static final String TOPICS = "select p.id, t.topic_id from prediction p"
            + " join question_topic t on t.question_id = p.question_id where p.id in %s order by p.id, t.topic_id";

    /** Those of these predictions that are published and stand, under their ids. */
    Map<Long, Facts> of(Connection database, Collection<Long> predictions) throws SQLException {
        Map<Long, List<Facts.Statement>> statements = statements(database, predictions);
        Map<Long, String> topics = topics(database, predictions);
        Map<Long, Facts> facts = new HashMap<>();
        Ids ids = Ids.of(predictions);
        try (PreparedStatement select = ids.prepare(database, PREDICTIONS + "%s");
                ResultSet row = select.executeQuery()) {
            Columns read = new Columns(row);
            while (row.next()) {
                long id = row.getLong("id");
                List<Facts.Statement> said = statements.get(id);
                if (said != null) {
                    facts.put(id, facts(id, read, topics.getOrDefault(id, ","), said));
                }
            }
        }
        return facts;
    }

    private static Facts facts(long id, Columns row, String topics, List<Facts.Statement> statements)
            throws SQLException {
        String outcome = row.text("outcome");
        String origin = row.text("origin");
        return new Facts(
                id,
                row.number("institute_id"),
                Side.valueOf(row.required("side")),
                Attribution.valueOf(row.required("attribution")),
                row.yes("checkable"),
                row.numberOrNull("frame_id") != null,
                row.number("question_id"),
                QuestionKind.valueOf(row.required("kind")),
                row.numberOrNull("family_id"),
                row.day("due_on"),
                row.instant("due_end"),
                ZoneId.of(row.required("zone")),
                row.intOrNull("reference_probability"),
                row.decimal("reference_value"),
                row.text("unit"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.decimal("outcome_value"),
                row.day("event_on"),
                origin == null ? null : Verdict.Origin.valueOf(origin),
                row.yesOrNull("agreed"),
                topics,
                statements);
    }

    private static Map<Long, List<Facts.Statement>> statements(Connection database, Collection<Long> predictions)
            throws SQLException {
        Map<Long, List<Facts.Statement>> statements = new HashMap<>();
        try (PreparedStatement select = Ids.of(predictions).prepare(database, STATEMENTS);
                ResultSet row = select.executeQuery()) {
            Columns read = new Columns(row);
            while (row.next()) {
                statements
                        .computeIfAbsent(read.number("prediction_id"), id -> new ArrayList<>())
                        .add(new Facts.Statement(
                                read.requiredDay("made_on"),
                                read.requiredInstant("logged_at"),
                                read.intOrNull("probability"),
                                read.text("words"),
                                read.decimal("value_point"),
                                read.decimal("value_low"),
                                read.decimal("value_high"),
                                read.intOrNull("level"),
                                read.yes("level_assumed")));
            }
        }
        return statements;
    }

    private static Map<Long, String> topics(Connection database, Collection<Long> predictions) throws SQLException {
        Map<Long, List<Long>> topics = new HashMap<>();
        try (PreparedStatement select = Ids.of(predictions).prepare(database, TOPICS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                topics.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(row.getLong(2));
            }
        }
        return topics.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",", ",", ","))));
    }
}

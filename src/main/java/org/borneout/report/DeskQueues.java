package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.borneout.report.DeskView.Kind;
import org.borneout.web.Cursor;
import org.borneout.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The questions of each queue at the desk, in order. A queue is read along the index of its order and goes on after a key,
 * so that a million predictions are not looked at to show twenty.
 */
@ApplicationScoped
class DeskQueues {
    record Row(long question, LocalDate due) {}

    static final int WEEK = 7;

    private static final String CLAIMED = "exists (select 1 from prediction p where p.question_id = q.id"
            + " and p.draft = false and p.withdrawn_at is null and p.checkable = true)";
    /** Somebody's own are few: they are looked up first. */
    private static final String MINE = "q.id in (select p.question_id from prediction p where p.assignee_id = :mine"
            + " and p.draft = false and p.withdrawn_at is null and p.checkable = true)";

    private static final String UNDECIDED = "q.waits = 1 and q.merged_into_id is null and not exists (select 1 from"
            + " verdict v where v.question_id = q.id and v.state not in ('SUPERSEDED', 'WITHDRAWN'))";

    private final EntityManager entities;
    private final Clock clock;

    DeskQueues(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param mine the account whose work alone is wanted; null for everybody's */
    Slice<Row> page(Kind kind, @Nullable Long mine, @Nullable Cursor after, int limit) {
        Map<String, Object> values = new HashMap<>();
        String sql = sql(kind, mine != null, after != null, values);
        if (mine != null) {
            values.put("mine", mine);
        }
        if (after != null) {
            values.put("afterKey", LocalDate.parse(after.values().get(1)));
            values.put("afterId", Long.parseLong(after.values().get(2)));
        }
        Query query = entities.createNativeQuery(sql + " fetch first " + (limit + 1) + " rows only");
        values.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Object[]> found = query.getResultList();
        List<Row> rows = found.stream()
                .map(row -> new Row(((Number) row[0]).longValue(), day(row[1])))
                .toList();
        return Slice.of(rows, limit, row -> Cursor.of(kind.name(), row.due(), row.question()));
    }

    /** Null when nothing was sent, or nothing that this queue could have given. */
    static @Nullable Cursor cursor(@Nullable String encoded, Kind kind) {
        Cursor cursor = Cursor.decode(encoded, 3);
        if (cursor == null
                || !cursor.values().get(0).equals(kind.name())
                || !cursor.values().get(2).matches("\\d{1,18}")) {
            return null;
        }
        try {
            LocalDate.parse(cursor.values().get(1));
            return cursor;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String sql(Kind kind, boolean mine, boolean goesOn, Map<String, Object> values) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String whose = mine ? MINE : CLAIMED;
        return switch (kind) {
            case OVERDUE -> {
                values.put("now", now);
                values.put("tomorrow", today.plusDays(1));
                yield past("q.grace_end <= :now", whose, mine, goesOn);
            }
            case DUE -> {
                values.put("now", now);
                values.put("tomorrow", today.plusDays(1));
                yield past("q.due_end <= :now and q.grace_end > :now", whose, mine, goesOn);
            }
            case WEEK -> {
                values.put("now", now);
                values.put("yesterday", today.minusDays(1));
                values.put("last", today.plusDays(WEEK - 1));
                yield "select q.id, q.due_on from question q where " + UNDECIDED
                        + " and q.due_on >= :yesterday and q.due_on <= :last and q.due_end > :now and " + whose
                        + (goesOn ? " and (q.due_on, q.id) > (:afterKey, :afterId)" : "")
                        + " order by q.due_on, q.id";
            }
        };
    }

    /** Those due last first: what has lain for years will lie another day. */
    private static String past(String where, String whose, boolean mine, boolean goesOn) {
        // For one person's own work the rows are found first and sorted.
        String key = mine ? "coalesce(q.waiting_due, q.waiting_due)" : "q.waiting_due";
        return "select q.id, q.waiting_due from question q where " + UNDECIDED
                + " and q.waiting_due <= :tomorrow and " + where + " and " + whose
                + (goesOn ? " and (q.waiting_due, q.id) < (:afterKey, :afterId)" : "")
                + " order by " + key + " desc, q.id desc";
    }

    /** What the drivers return for a date differs. */
    private static LocalDate day(Object key) {
        return key instanceof Date day ? day.toLocalDate() : (LocalDate) key;
    }
}

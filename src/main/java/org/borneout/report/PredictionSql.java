package org.borneout.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.borneout.report.scored.AsOf;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Status;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one list as SQL that both databases read. Each is written so that a list can be read along the index
 * of its order and stop when the page is full.
 */
final class PredictionSql {
    private static final String VERDICT = "(select 1 from verdict v where v.question_id = p.question_id and ";
    private static final String CURRENT = VERDICT + "v.current_mark = 1";

    private static final String SCORED = "(select 1 from scored_row r where r.prediction_id = p.id"
            + " and r.edition <> 'LAST' and r.to_position > :position and r.from_position <= :position";

    /** Which institute's it was at that position. */
    static final String SCORED_OF_INSTITUTE = "exists " + SCORED + " and r.institute_id = :institute)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private boolean question;
    private boolean few;

    PredictionSql where(String condition) {
        conditions.add(condition);
        return this;
    }

    PredictionSql where(String condition, String name, Object value) {
        values.put(name, value);
        return where(condition);
    }

    /** The same on columns of the question. */
    PredictionSql whereQuestion(String condition) {
        question = true;
        return where(condition);
    }

    PredictionSql whereQuestion(String condition, String name, Object value) {
        question = true;
        return where(condition, name, value);
    }

    /**
     * Says that few rows fit. They are then found first and sorted, which the database would not do by itself: it takes
     * rows of all kinds to be spread evenly over its indexes, and would look for these in the whole of one.
     */
    PredictionSql few() {
        few = true;
        return this;
    }

    /** @param byDue whether the list is read along the due dates: it then begins and ends where such rows can be */
    void status(@Nullable Status status, boolean everything, boolean byDue, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (status == Status.DRAFT) {
            where("p.draft = true");
            if (!everything) {
                where("1 = 0");
            }
            return;
        }
        where("p.draft = false");
        where(status == Status.WITHDRAWN ? "p.withdrawn_at is not null" : "p.withdrawn_at is null");
        if (status == null || status == Status.WITHDRAWN) {
            return;
        }
        if (status == Status.NOT_CHECKABLE) {
            where("p.checkable = false");
            return;
        }
        where("p.checkable = true");
        switch (status) {
            case OPEN -> {
                undecided().whereQuestion("q.waits = 1 and (q.due_end is null or q.due_end > :now)", "now", now);
                if (byDue) {
                    whereQuestion("q.due_on >= :yesterday", "yesterday", today.minusDays(1));
                }
            }
            case DUE -> past(today, byDue).whereQuestion("q.due_end <= :now and q.grace_end > :now", "now", now);
            case OVERDUE -> past(today, byDue).whereQuestion("q.grace_end <= :now", "now", now);
            case PROPOSED ->
                few().where("exists " + VERDICT + "v.state = 'PROPOSED')")
                        .where("not exists " + VERDICT + "(v.state = 'SPLIT' or v.current_mark = 1))");
            case SPLIT ->
                few().where("exists " + VERDICT + "v.state = 'SPLIT')").where("not exists " + CURRENT + ")");
            case RESOLVED -> where("exists " + CURRENT + " and v.outcome <> 'VOID')");
            case VOID -> where("exists " + CURRENT + " and v.outcome = 'VOID')");
            case DRAFT, WITHDRAWN, NOT_CHECKABLE -> throw new IllegalStateException("told above");
        }
    }

    /** That there is no verdict is what counts; the mark of the question only leads to the rows. */
    private PredictionSql undecided() {
        return where("not exists " + VERDICT + "v.state not in ('SUPERSEDED', 'WITHDRAWN'))");
    }

    /** Wherever a day has ended, it is tomorrow at most; and what is past and still waits are few of all. */
    private PredictionSql past(LocalDate today, boolean byDue) {
        undecided();
        if (byDue) {
            whereQuestion("q.waits = 1 and q.due_on <= :tomorrow", "tomorrow", today.plusDays(1));
        } else {
            few().whereQuestion("q.waiting_due <= :tomorrow", "tomorrow", today.plusDays(1));
        }
        return this;
    }

    void outcome(Outcome outcome) {
        where("exists " + CURRENT + " and v.outcome = :outcome)", "outcome", outcome.name());
    }

    /** What can be scored as far as its row tells; whether the words have a number is asked of the lexicon. */
    void maybeScored(AsOf asOf) {
        values.put("position", asOf.position());
        where(
                "exists " + SCORED + " and r.state = 'DECIDED' and r.due_end <= :dayBegins"
                        + " and (r.probability is not null or r.words is not null))",
                "dayBegins",
                asOf.dayBegins());
    }

    String select(String columns, PredictionOrder order) {
        String direction = order.descending() ? " desc" : "";
        // A term that no index holds: the rows are sorted.
        String key = few ? "coalesce(" + order.key() + ", " + order.key() + ")" : order.key();
        return "select " + columns + " from prediction p"
                + (question || order.byDue() ? " join question q on q.id = p.question_id" : "")
                + " where " + String.join(" and ", conditions)
                + " order by " + key + direction + ", " + order.second() + direction
                + (order.byDue() ? ", p.id" + direction : "");
    }

    Map<String, Object> values() {
        return values;
    }
}

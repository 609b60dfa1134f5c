package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.borneout.report.scored.AsOf;
import org.borneout.report.scored.AsOfs;
import org.borneout.report.scored.Scores;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Cursor;
import org.borneout.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Finds the predictions of one page of a list, as ids in their order: the caller loads what it shows of them, all at
 * once. The list goes on after a key, never after a number of rows, so that what is logged meanwhile shifts nothing.
 */
@ApplicationScoped
public class PredictionList {
    private record Row(long id, Object key, long second) {}

    private static final int MOST_READ = 20_000;
    /** So many are sorted quickly; of more, some are met soon in any order. */
    private static final int SORTED_QUICKLY = 30_000;

    private static final String NUMERALS = "\\d{1,18}";

    private final EntityManager entities;
    private final Institutes institutes;
    private final PredictionSearch search;
    private final Scores scores;
    private final AsOfs asOfs;
    private final Clock clock;
    private final OnlyReads reads;

    PredictionList(
            EntityManager entities,
            Institutes institutes,
            PredictionSearch search,
            Scores scores,
            AsOfs asOfs,
            Clock clock,
            OnlyReads reads) {
        this.entities = entities;
        this.institutes = institutes;
        this.search = search;
        this.scores = scores;
        this.asOfs = asOfs;
        this.clock = clock;
        this.reads = reads;
    }

    /** @param after as {@link #cursor} decoded it */
    public Slice<Long> page(PredictionFilter filter, PredictionOrder order, @Nullable Cursor after, int limit) {
        return page(filter, order, after, limit, null);
    }

    /** @param then lists what was scored at that moment, as a record of that moment counts it, and not what is so now */
    public Slice<Long> page(
            PredictionFilter filter, PredictionOrder order, @Nullable Cursor after, int limit, @Nullable AsOf then) {
        reads.planAsLists();
        PredictionSql sql = conditions(filter, order, then);
        if (sql == null) {
            return new Slice<>(List.of(), null);
        }
        if (order.byDue()) {
            sql.whereQuestion("q.due_on is not null");
        }
        if (after != null) {
            goOn(sql, order, after);
        }
        boolean scored = then != null || Boolean.TRUE.equals(filter.scored());
        List<Row> rows = scored
                ? scored(sql, order, limit + 1, then == null ? asOfs.now() : then)
                : rows(sql, order, limit + 1, 0);
        return Slice.of(rows, limit, row -> Cursor.of(order.code(), row.key(), row.second(), row.id()))
                .map(Row::id);
    }

    /** Whether there is nothing at all yet. */
    public boolean empty() {
        return entities.createNativeQuery("select 1 from prediction p where p.draft = false fetch first 1 rows only")
                .getResultList()
                .isEmpty();
    }

    /** Null when nothing was sent, or nothing that this order could have given. */
    public static @Nullable Cursor cursor(@Nullable String encoded, PredictionOrder order) {
        Cursor cursor = Cursor.decode(encoded, 4);
        if (cursor == null
                || !cursor.values().get(0).equals(order.code())
                || !cursor.values().get(2).matches(NUMERALS)
                || !cursor.values().get(3).matches(NUMERALS)) {
            return null;
        }
        try {
            key(order, cursor);
            return cursor;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Object key(PredictionOrder order, Cursor cursor) {
        String key = cursor.values().get(1);
        return order == PredictionOrder.LOGGED ? Instant.parse(key) : LocalDate.parse(key);
    }

    private @Nullable PredictionSql conditions(PredictionFilter filter, PredictionOrder order, @Nullable AsOf then) {
        PredictionSql sql = new PredictionSql();
        Instant now = clock.instant();
        if (then == null) {
            sql.status(filter.status(), filter.everything(), order.byDue(), now);
        }
        String slug = filter.institute();
        if (slug != null) {
            Institute institute = institutes.bySlug(slug);
            if (institute == null) {
                return null;
            }
            sql.where(
                    then == null ? "p.institute_id = :institute" : PredictionSql.SCORED_OF_INSTITUTE,
                    "institute",
                    institute.id());
            if (order.byDue() && !large(institute)) {
                sql.few();
            }
        }
        boolean real = filter.real() && slug == null;
        if (!filter.everything()) {
            sql.where("p.institute_id in (select i.id from institute i where i.published"
                    + (real ? " and i.invented = false" : "") + ")");
        } else if (real) {
            sql.where("p.institute_id in (select i.id from institute i where i.invented = false)");
        }
        String topic = filter.topic();
        if (topic != null) {
            sql.where(
                    "exists (select 1 from question_topic qt where qt.question_id = p.question_id"
                            + " and qt.topic_id = (select t.id from topic t where t.slug = :topic))",
                    "topic",
                    topic);
        }
        if (filter.outcome() != null) {
            sql.outcome(filter.outcome());
        }
        if (filter.from() != null) {
            sql.where("p.made_on >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            sql.where("p.made_on <= :to", "to", filter.to());
        }
        if (filter.loggedBy() != null) {
            sql.where("p.logged_by = :loggedBy", "loggedBy", filter.loggedBy());
        }
        if (filter.assignedTo() != null) {
            sql.where("p.assignee_id = :assignedTo", "assignedTo", filter.assignedTo());
        }
        if (then != null || Boolean.TRUE.equals(filter.scored())) {
            sql.maybeScored(then == null ? asOfs.now() : then);
        }
        if (filter.text() != null) {
            search.add(sql, filter.text());
        }
        return sql;
    }

    private boolean large(Institute institute) {
        Number count = (Number) entities.createNativeQuery("select count(*) from (select 1 from prediction p"
                        + " where p.institute_id = :institute and p.withdrawn_at is null and p.draft = false"
                        + " fetch first " + SORTED_QUICKLY + " rows only) found")
                .setParameter("institute", institute.id())
                .getSingleResult();
        return count.intValue() == SORTED_QUICKLY;
    }

    private static void goOn(PredictionSql sql, PredictionOrder order, Cursor after) {
        String than = order.descending() ? " < " : " > ";
        sql.values().put("afterKey", key(order, after));
        sql.values().put("afterSecond", Long.parseLong(after.values().get(2)));
        if (order.byDue()) {
            sql.values().put("afterId", Long.parseLong(after.values().get(3)));
            sql.whereQuestion("(q.due_on, q.id, p.id)" + than + "(:afterKey, :afterSecond, :afterId)");
        } else {
            sql.where("(" + order.key() + ", p.id)" + than + "(:afterKey, :afterSecond)");
        }
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(PredictionSql sql, PredictionOrder order, int limit, int from) {
        String columns = "p.id, " + order.key() + " as sort_key, " + order.second() + " as second_key";
        Query query = entities.createNativeQuery(
                sql.select(columns, order) + " offset " + from + " rows fetch next " + limit + " rows only");
        sql.values().forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row ->
                                new Row(((Number) row[0]).longValue(), plain(row[1]), ((Number) row[2]).longValue()))
                        .toList();
    }

    /** Reads on until enough of the rows are scored: the database leaves out most of the others, the rule the rest. */
    private List<Row> scored(PredictionSql sql, PredictionOrder order, int wanted, AsOf asOf) {
        List<Row> found = new ArrayList<>();
        int batch = wanted * 2;
        for (int from = 0; found.size() < wanted && from < MOST_READ; from += batch) {
            List<Row> rows = rows(sql, order, batch, from);
            Set<Long> counting =
                    scores.of(rows.stream().map(Row::id).toList(), asOf).keySet();
            rows.stream()
                    .filter(row -> counting.contains(row.id()))
                    .limit(wanted - found.size())
                    .forEach(found::add);
            if (rows.size() < batch) {
                break;
            }
        }
        return found;
    }

    /** What the drivers return for the same column types differs. */
    private static Object plain(Object key) {
        if (key instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (key instanceof Timestamp time) {
            return time.toInstant();
        }
        return key instanceof Date day ? day.toLocalDate() : key;
    }
}

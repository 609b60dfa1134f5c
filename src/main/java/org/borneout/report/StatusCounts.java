package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.borneout.resolution.Status;
import org.borneout.source.Institute;

/** How many predictions of an institute stand where, in one grouped query. */
@ApplicationScoped
class StatusCounts {
    /**
     * One line of the count.
     *
     * @param width share of all logged, in percent
     */
    public record StatusCount(Status status, long count, BigDecimal width) {
        /** What does not count is drawn dashed. */
        public String mark() {
            return switch (status) {
                case NOT_CHECKABLE, VOID, WITHDRAWN, DRAFT -> "left";
                case OPEN, DUE, OVERDUE, PROPOSED, SPLIT, RESOLVED -> "kept";
            };
        }
    }

    private static final String SQL = "select t.stands, count(*) from (select case"
            + " when p.checkable = false then 'NOT_CHECKABLE'"
            + " when c.outcome = 'VOID' then 'VOID'"
            + " when c.question_id is not null then 'RESOLVED'"
            + " when exists (select 1 from verdict v where v.question_id = p.question_id and v.state = 'SPLIT')"
            + " then 'SPLIT'"
            + " when exists (select 1 from verdict v where v.question_id = p.question_id and v.state = 'PROPOSED')"
            + " then 'PROPOSED'"
            + " when q.due_end is null or q.due_end > :now then 'OPEN'"
            + " when q.grace_end > :now then 'DUE'"
            + " else 'OVERDUE' end as stands"
            + " from prediction p join question q on q.id = p.question_id"
            + " left join verdict c on c.question_id = p.question_id and c.state = 'CONFIRMED'"
            + " where p.institute_id = :institute and p.draft = false and p.withdrawn_at is null) t group by t.stands";

    private final EntityManager entities;
    private final Clock clock;

    StatusCounts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @SuppressWarnings("unchecked")
    List<StatusCount> of(Institute institute) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        List<Object[]> found = entities.createNativeQuery(SQL)
                .setParameter("now", clock.instant())
                .setParameter("institute", institute.id())
                .getResultList();
        found.forEach(row -> counts.put(Status.valueOf(row[0].toString().strip()), ((Number) row[1]).longValue()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<StatusCount> lines = new ArrayList<>();
        counts.forEach((status, count) -> lines.add(new StatusCount(status, count, percent(count, all))));
        return lines;
    }

    private static BigDecimal percent(long part, long all) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_EVEN);
    }
}

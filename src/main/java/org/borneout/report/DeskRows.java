package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.borneout.account.Accounts;
import org.borneout.prediction.Question;
import org.borneout.report.DeskView.Waiting;
import org.borneout.web.Messages;

/** Loads what the desk shows of questions: all queues at once, in as many queries for a hundred rows as for one. */
@ApplicationScoped
class DeskRows {
    private static final int CLAIMS = 3;

    private final EntityManager entities;
    private final ClaimRows rows;
    private final Accounts accounts;
    private final Messages messages;
    private final Clock clock;

    DeskRows(EntityManager entities, ClaimRows rows, Accounts accounts, Messages messages, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    /** Under the ids of the questions. */
    Map<Long, Waiting> of(Collection<DeskQueues.Row> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        Set<Long> questions = some.stream().map(DeskQueues.Row::question).collect(Collectors.toSet());
        Map<Long, Long> counts = new HashMap<>();
        Map<Long, List<ClaimRow>> claims = new HashMap<>();
        for (ClaimRow claim : rows.of(firstClaims(questions, counts))) {
            claims.computeIfAbsent(claim.question().id(), id -> new ArrayList<>())
                    .add(claim);
        }
        Map<Long, String> names = accounts.names(claims.values().stream()
                .flatMap(List::stream)
                .map(claim -> claim.prediction().assigneeId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Long, Waiting> waiting = new HashMap<>();
        for (DeskQueues.Row row : some) {
            List<ClaimRow> its = claims.get(row.question());
            if (its != null) {
                Question question = its.get(0).question();
                waiting.put(
                        row.question(),
                        new Waiting(
                                question,
                                its,
                                counts.getOrDefault(row.question(), 0L) - its.size(),
                                when(question),
                                assignees(its, names)));
            }
        }
        return waiting;
    }

    /** The oldest claims on each question, and how many there are of each. */
    @SuppressWarnings("unchecked")
    private List<Long> firstClaims(Set<Long> questions, Map<Long, Long> counts) {
        List<Object[]> found = entities.createNativeQuery("select t.id, t.question_id, t.claims from (select p.id,"
                        + " p.question_id, row_number() over (partition by p.question_id order by p.made_on, p.id) as place,"
                        + " count(*) over (partition by p.question_id) as claims from prediction p"
                        + " where p.question_id in (:questions) and p.draft = false and p.withdrawn_at is null"
                        + " and p.checkable = true) t where t.place <= " + CLAIMS + " order by t.question_id, t.place")
                .setParameter("questions", questions)
                .getResultList();
        found.forEach(row -> counts.put(((Number) row[1]).longValue(), ((Number) row[2]).longValue()));
        return found.stream().map(row -> ((Number) row[0]).longValue()).toList();
    }

    private static String assignees(List<ClaimRow> claims, Map<Long, String> names) {
        return claims.stream()
                .map(claim -> claim.prediction().assigneeId())
                .filter(Objects::nonNull)
                .map(names::get)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String when(Question question) {
        DeskMessages say = messages.of(DeskMessages.class);
        Instant now = clock.instant();
        LocalDate due = question.dueOn();
        long days = due == null ? 0 : ChronoUnit.DAYS.between(Histories.today(question, now), due);
        if (days == 0) {
            return say.today();
        }
        return days > 0 ? say.inDays(days) : say.daysAgo(-days);
    }
}

package org.borneout.resolution;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.borneout.prediction.Question;
import org.borneout.resolution.Verdict.State;
import org.jspecify.annotations.Nullable;

/** All verdicts. The current one of a question is the one that is marked so; nothing else is. */
@ApplicationScoped
public class Verdicts implements PanacheRepository<Verdict> {
    /** How far each of these questions is decided, in one query; questions about which nobody has read anything are absent. */
    public Map<Long, Standing> standings(Collection<Long> questions) {
        Map<Long, Standing> standings = new HashMap<>();
        if (questions.isEmpty()) {
            return standings;
        }
        for (Verdict verdict : list(
                "question.id in ?1 and (currentMark = 1 or state in ?2)",
                questions,
                List.of(State.PROPOSED, State.SPLIT))) {
            standings.merge(verdict.question().id(), alone(verdict), Verdicts::both);
        }
        return standings;
    }

    public Standing standing(Question question) {
        return standings(List.of(question.id())).getOrDefault(question.id(), Standing.UNDECIDED);
    }

    private static Standing alone(Verdict verdict) {
        return verdict.current() ? new Standing(verdict, null) : new Standing(null, verdict.state());
    }

    private static Standing both(Standing one, Standing other) {
        @Nullable Verdict verdict = one.verdict() == null ? other.verdict() : one.verdict();
        boolean split = one.pending() == State.SPLIT || other.pending() == State.SPLIT;
        @Nullable State pending = split ? State.SPLIT : one.pending() == null ? other.pending() : one.pending();
        return new Standing(verdict, pending);
    }

    /** The one that readers are still at, or null. */
    public @Nullable Verdict open(Question question) {
        return find("question = ?1 and state in ?2", question, List.of(State.PROPOSED, State.SPLIT))
                .firstResult();
    }

    /** The one that holds now, or null. */
    public @Nullable Verdict current(Question question) {
        return find("question = ?1 and currentMark = 1", question).firstResult();
    }

    /** First readings by others than this person, the oldest first. */
    public List<Verdict> waitingForSecond(long notBy, int limit) {
        return ofOthers(State.PROPOSED, notBy, limit);
    }

    /** Splits between two others than this person, the oldest first. */
    public List<Verdict> waitingForThird(long notBy, int limit) {
        return ofOthers(State.SPLIT, notBy, limit);
    }

    private List<Verdict> ofOthers(State state, long account, int limit) {
        return find(
                        "from Verdict v join fetch v.question where v.state = ?1 and not exists (select 1 from Reading r"
                                + " where r.verdict = v and r.liveMark = 1 and r.readerId = ?2) order by v.proposedAt, v.id",
                        state,
                        account)
                .range(0, limit - 1)
                .list();
    }

    /** What this person read first and nobody has read since, the oldest first. */
    public List<Verdict> sealed(long by, int limit) {
        return find(
                        "from Verdict v join fetch v.question where v.state = ?1 and exists (select 1 from Reading r"
                                + " where r.verdict = v and r.liveMark = 1 and r.readerId = ?2) order by v.proposedAt, v.id",
                        State.PROPOSED,
                        by)
                .range(0, limit - 1)
                .list();
    }

    /** All that were ever decided about a question, the newest first. */
    public List<Verdict> decided(Question question) {
        return list("question = ?1 and decidedAt is not null order by decidedAt desc, id desc", question);
    }

    /** The ids of all verdicts on a question, decided or not. */
    public List<Long> idsOf(Question question) {
        return getEntityManager()
                .createQuery("select v.id from Verdict v where v.question = ?1", Long.class)
                .setParameter(1, question)
                .getResultList();
    }

    /** The readings that count. They stay in this room while they are sealed. */
    List<Reading> live(Verdict verdict) {
        return getEntityManager()
                .createQuery("from Reading r where r.verdict = ?1 and r.liveMark = 1 order by r.number", Reading.class)
                .setParameter(1, verdict)
                .getResultList();
    }

    /** What a reading rests on, for those who may see it. */
    List<Evidence> evidenceOf(Reading reading) {
        return getEntityManager()
                .createQuery(
                        "from Evidence e left join fetch e.file where e.reading = ?1 order by e.number", Evidence.class)
                .setParameter(1, reading)
                .getResultList();
    }

    /** The readings of a verdict that two people have read; none before. */
    public List<Reading> readings(Verdict verdict) {
        return switch (verdict.state()) {
            case PROPOSED, WITHDRAWN -> List.of();
            case SPLIT, CONFIRMED, SUPERSEDED -> live(verdict);
        };
    }

    /** What a verdict rests on; nothing before it is decided. */
    public List<Evidence> evidence(Verdict verdict) {
        if (!verdict.decided()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery(
                        "from Evidence e left join fetch e.file where e.reading.verdict = ?1 and e.reading.liveMark = 1"
                                + " order by e.reading.number, e.number",
                        Evidence.class)
                .setParameter(1, verdict)
                .getResultList();
    }

    /** The same for many verdicts at once, under their ids; those without evidence are absent. */
    public Map<Long, List<Evidence>> evidence(Collection<Verdict> verdicts) {
        Map<Long, List<Evidence>> found = new HashMap<>();
        List<Verdict> decided = verdicts.stream().filter(Verdict::decided).toList();
        if (decided.isEmpty()) {
            return found;
        }
        getEntityManager()
                .createQuery(
                        "select e, r.verdict.id from Evidence e join e.reading r where r.verdict in ?1 and r.liveMark = 1"
                                + " order by r.number, e.number",
                        Object[].class)
                .setParameter(1, decided)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((Long) row[1], verdict -> new ArrayList<>())
                        .add((Evidence) row[0]));
        return found;
    }

    /** The accounts of the people who read the evidence, in the order in which they did; nobody before it is decided. */
    public List<Long> readers(Verdict verdict) {
        if (!verdict.decided()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery(
                        "select r.readerId from Reading r where r.verdict = ?1 and r.liveMark = 1 and r.readerId is not null"
                                + " order by r.number",
                        Long.class)
                .setParameter(1, verdict)
                .getResultList();
    }
}

package org.borneout.prediction;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import org.borneout.ledger.Change;
import org.borneout.ledger.IdRanges;
import org.borneout.ledger.Ledger;
import org.borneout.prediction.Merger.Kind;

/** All mergers, and what moved with each. Whatever moves, moves in sets: an institute may have a hundred thousand claims. */
@ApplicationScoped
public class Mergers implements PanacheRepository<Merger> {
    /** What moves with a merger. */
    enum What {
        PREDICTION,
        AFFILIATION,
        CHILD,
        NAME,
        REPLY
    }

    /**
     * Two standing claims that would be one and the same after a merger: a person has to say which of them stays.
     *
     * @param gone the prediction that would move
     * @param kept the one that is there already
     * @param words the statement of the question, or the name of the institute, that both are about
     */
    public record Pair(long gone, long kept, String words) {}

    /** A hundred thousand predictions move in seconds; on a busy machine they are not to be given up half-way. */
    static final int LONGEST_SECONDS = 600;

    static final int MOST_IDS = 20_000;
    private static final int MOST_PAIRS = 100;

    private final Ledger ledger;

    Mergers(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The newest first; those before a certain one where the list goes on. */
    List<Merger> newest(long before, int count) {
        return find("id < ?1 order by id desc", before).range(0, count - 1).list();
    }

    /** Mergers into or out of this record that stand, newest first. */
    public List<Merger> openOf(Kind kind, long id) {
        return find("kind = ?1 and openMark = 1 and (keptId = ?2 or goneId = ?2) order by id desc", kind, id)
                .range(0, 19)
                .list();
    }

    /** The mergers that a prediction went through, oldest first, undone ones too. */
    public List<Merger> of(long prediction) {
        return getEntityManager()
                .createNativeQuery(
                        "select m.* from merger m join merger_moved d on d.merger_id = m.id"
                                + " where d.what = 'PREDICTION' and d.moved_id = :id order by m.id",
                        Merger.class)
                .setParameter("id", prediction)
                .getResultList();
    }

    long moved(Merger merger, What what) {
        return number(getEntityManager()
                .createNativeQuery("select count(*) from merger_moved where merger_id = :merger and what = :what")
                .setParameter("merger", merger.id())
                .setParameter("what", what.name()));
    }

    @SuppressWarnings("unchecked")
    List<Long> movedIds(Merger merger, What what) {
        List<Number> ids = getEntityManager()
                .createNativeQuery("select moved_id from merger_moved where merger_id = :merger and what = :what"
                        + " order by moved_id")
                .setParameter("merger", merger.id())
                .setParameter("what", what.name())
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    void note(Merger merger, What what, Collection<Long> ids) {
        for (Long id : ids) {
            getEntityManager()
                    .createNativeQuery(
                            "insert into merger_moved (merger_id, what, moved_id) values (:merger, :what, :id)")
                    .setParameter("merger", merger.id())
                    .setParameter("what", what.name())
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    /** Moves every prediction, also drafts and withdrawn ones, and notes which. */
    public List<Long> movePredictions(Merger merger) {
        getEntityManager().flush();
        execute(
                "insert into merger_moved (merger_id, what, moved_id) select :merger, 'PREDICTION', p.id"
                        + " from prediction p where p." + column(merger) + " = :gone",
                merger);
        return put(merger, merger.goneId(), merger.keptId());
    }

    /** Moves one prediction. */
    public void movePrediction(Merger merger, long prediction) {
        getEntityManager().flush();
        note(merger, What.PREDICTION, List.of(prediction));
        put(merger, merger.goneId(), merger.keptId());
    }

    /** Puts back what moved. */
    List<Long> putBack(Merger merger) {
        return put(merger, merger.keptId(), merger.goneId());
    }

    private List<Long> put(Merger merger, long from, long to) {
        Query update = getEntityManager()
                .createNativeQuery(
                        "update prediction set " + column(merger)
                                + " = :to, version = version + 1 where " + column(merger) + " = :from and id in"
                                + " (select d.moved_id from merger_moved d where d.merger_id = :merger and d.what = 'PREDICTION')");
        update.setParameter("to", to)
                .setParameter("from", from)
                .setParameter("merger", merger.id())
                .executeUpdate();
        List<Long> ids = movedIds(merger, What.PREDICTION);
        getEntityManager().clear();
        return ids;
    }

    private void execute(String sql, Merger merger) {
        getEntityManager()
                .createNativeQuery(sql)
                .setParameter("merger", merger.id())
                .setParameter("gone", merger.goneId())
                .executeUpdate();
    }

    /** How many of what moved are not where they were moved to: somebody went on from there. */
    long movedOn(Merger merger) {
        return number(getEntityManager()
                .createNativeQuery("select count(*) from merger_moved d left join prediction p on p.id = d.moved_id"
                        + " where d.merger_id = :merger and d.what = 'PREDICTION'"
                        + " and (p.id is null or p." + column(merger) + " <> :kept)")
                .setParameter("merger", merger.id())
                .setParameter("kept", merger.keptId()));
    }

    /** Claims that were logged since and would stand beside the same ones put back. */
    List<Pair> pairsAfterUndoing(Merger merger) {
        String other = other(merger);
        return pairs(
                "select p.id, k.id, " + words(merger.kind()) + " from merger_moved d"
                        + " join prediction p on p.id = d.moved_id"
                        + " join prediction k on k." + other + " = p." + other
                        + " and k.person_key = p.person_key and k.live_mark = 1 and k." + column(merger) + " = :there"
                        + joined(merger.kind())
                        + " where d.merger_id = :from and d.what = 'PREDICTION' and p.live_mark = 1 order by p.id",
                merger.id(),
                merger.goneId());
    }

    /** Claims of both that would be one after the merger; at most one more than is worth listing. */
    public List<Pair> pairs(Kind kind, long gone, long kept) {
        String column = kind == Kind.INSTITUTES ? "institute_id" : "question_id";
        String other = kind == Kind.INSTITUTES ? "question_id" : "institute_id";
        return pairs(
                "select p.id, k.id, " + words(kind) + " from prediction p"
                        + " join prediction k on k." + other + " = p." + other
                        + " and k.person_key = p.person_key and k.live_mark = 1 and k." + column + " = :there"
                        + joined(kind)
                        + " where p." + column + " = :from and p.live_mark = 1 order by p.id",
                gone,
                kept);
    }

    @SuppressWarnings("unchecked")
    private List<Pair> pairs(String sql, long from, long there) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(sql + " fetch first " + MOST_PAIRS + " rows only")
                .setParameter("from", from)
                .setParameter("there", there)
                .getResultList();
        return rows.stream()
                .map(row -> new Pair(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2]))
                .toList();
    }

    private static String words(Kind kind) {
        return kind == Kind.INSTITUTES ? "q.statement" : "i.name";
    }

    private static String joined(Kind kind) {
        return kind == Kind.INSTITUTES
                ? " join question q on q.id = p.question_id"
                : " join institute i on i.id = p.institute_id";
    }

    private static String column(Merger merger) {
        return merger.kind() == Kind.INSTITUTES ? "institute_id" : "question_id";
    }

    private static String other(Merger merger) {
        return merger.kind() == Kind.INSTITUTES ? "question_id" : "institute_id";
    }

    private static long number(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    /**
     * Records both sides of a merger or of its undoing, with the predictions that moved.
     *
     * @param left what the predictions left, by this action
     * @param reached where they are now, by that one
     */
    public void record(
            Merger merger, String leaving, long left, String reaching, long reached, List<Long> predictions, long by) {
        String type = merger.kind().subject();
        ledger.record(Change.of(by, leaving, type, left)
                .code("merger", merger.id())
                .code("into", reached)
                .text("reason", merger.reason()));
        for (int from = 0; from == 0 || from < predictions.size(); from += MOST_IDS) {
            List<Long> some = predictions.subList(from, Math.min(from + MOST_IDS, predictions.size()));
            ledger.record(Change.of(by, reaching, type, reached)
                    .code("merger", merger.id())
                    .code("from", left)
                    .code("predictions", some.isEmpty() ? null : IdRanges.of(some))
                    .text("reason", merger.reason()));
        }
    }
}

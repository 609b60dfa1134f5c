package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Who is to look after which predictions. */
@ApplicationScoped
public class Assignments {
    /** More claims than one person looks after at once. */
    private static final int MOST = 2_000;

    private final Predictions predictions;
    private final Ledger ledger;

    Assignments(Predictions predictions, Ledger ledger) {
        this.predictions = predictions;
        this.ledger = ledger;
    }

    /** The claims that stand on these questions: whoever looks after a question looks after all of them. */
    List<Long> standingOn(Collection<Long> questions) {
        return questions.isEmpty()
                ? List.of()
                : predictions
                        .getEntityManager()
                        .createQuery(
                                "select p.id from Prediction p where p.question.id in ?1 and p.withdrawnAt is null"
                                        + " and p.draft = false order by p.id",
                                Long.class)
                        .setParameter(1, questions)
                        .setMaxResults(MOST)
                        .getResultList();
    }

    /**
     * Hands predictions to somebody, or to nobody.
     *
     * @return how many were not theirs before
     */
    @Transactional
    public long assign(Collection<Long> ids, @Nullable Long to, long by) {
        long changed = 0;
        for (Prediction prediction : predictions.list("id in ?1 order by id", ids)) {
            Long from = prediction.assigneeId();
            if (!Objects.equals(from, to)) {
                prediction.isAssignedTo(to);
                ledger.record(
                        Change.of(by, "ASSIGNED", "prediction", prediction.id()).codeChange("assignee", from, to));
                changed++;
            }
        }
        return changed;
    }
}

package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Objects;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Who is to look after which predictions. */
@ApplicationScoped
public class Assignments {
    private final Predictions predictions;
    private final Ledger ledger;

    Assignments(Predictions predictions, Ledger ledger) {
        this.predictions = predictions;
        this.ledger = ledger;
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

package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;

/** Takes back a person's own last act; the ledger keeps both the act and its undoing. */
@ApplicationScoped
public class Undo {
    private final Slips slips;
    private final Corrections corrections;
    private final Predictions predictions;
    private final Ledger ledger;
    private final Messages messages;
    private final Clock clock;
    private final EntityManager entities;

    Undo(
            Slips slips,
            Corrections corrections,
            Predictions predictions,
            Ledger ledger,
            Messages messages,
            Clock clock,
            EntityManager entities) {
        this.slips = slips;
        this.corrections = corrections;
        this.predictions = predictions;
        this.ledger = ledger;
        this.messages = messages;
        this.clock = clock;
        this.entities = entities;
    }

    /** Undoes a slip; refused once ten minutes have passed or anything was built on the act. */
    @Transactional
    public Slip undo(long slipId, long by) {
        Slip slip = slips.findById(slipId);
        if (slip == null || !slip.mayBeUndone(by, clock.instant())) {
            throw tooLate();
        }
        Prediction prediction = slip.prediction();
        switch (slip.act()) {
            case LOG -> unlog(prediction, by);
            case CORRECT -> {
                PredictionForm before = slip.beforeFields();
                corrections.restore(prediction, before == null ? PredictionForm.EMPTY : before, by);
            }
            case REVISE -> unrevise(prediction, by);
            case WITHDRAW -> {
                prediction.reinstate();
                record(prediction, by, "WITHDRAW");
            }
        }
        if (slip.act() != Slip.Act.LOG) {
            slip.isUndone(clock.instant());
        }
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw tooLate();
        }
        return slip;
    }

    private void unlog(Prediction prediction, long by) {
        Question question = prediction.question();
        boolean asked = predictions.countOthersOn(question, prediction) == 0 && questionIsNew(question, prediction);
        entities.createQuery("delete from Appearance a where a.forecast.id in"
                        + " (select f.id from Forecast f where f.prediction = ?1)")
                .setParameter(1, prediction)
                .executeUpdate();
        slips.list("prediction", prediction).forEach(entities::remove);
        entities.remove(prediction);
        record(prediction, by, "LOG");
        if (asked) {
            entities.remove(question);
            ledger.record(Change.of(by, "UNDONE", "question", question.id()).code("act", "ASK"));
        }
    }

    /** A question that was asked by this very act, and on which nobody else ever claimed anything. */
    private boolean questionIsNew(Question question, Prediction prediction) {
        return predictions.count("question = ?1", question) == 1
                && !question.createdAt().isBefore(prediction.loggedAt().minusSeconds(5));
    }

    private void unrevise(Prediction prediction, long by) {
        Forecast revision = prediction.last();
        entities.createQuery("delete from Appearance a where a.forecast = ?1")
                .setParameter(1, revision)
                .executeUpdate();
        prediction.unrevise();
        entities.lock(prediction, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        record(prediction, by, "REVISE");
    }

    private void record(Prediction prediction, long by, String act) {
        ledger.record(Change.of(by, "UNDONE", "prediction", prediction.id()).code("act", act));
    }

    private Refusal tooLate() {
        return Refusal.of(Kind.CONFLICT, messages.of(PredictionMessages.class).cannotUndo());
    }
}

package org.borneout.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.borneout.api.PredictionAnswer.Created;
import org.borneout.prediction.Logbook;
import org.borneout.prediction.PredictionForm;
import org.jspecify.annotations.Nullable;

/** Logs what a program sends, once, however often it is sent and however many send it at the same moment. */
@ApplicationScoped
class LogOnce {
    /** @param fresh whether it was new when it was first sent */
    record Outcome(long prediction, boolean fresh, Created created, boolean repeated) {}

    private final Logbook logbook;
    private final Once once;

    LogOnce(Logbook logbook, Once once) {
        this.logbook = logbook;
        this.once = once;
    }

    /** @param hash of what was sent; the same key with another hash is refused */
    Outcome log(PredictionForm form, long by, @Nullable String key, String hash) {
        return once.call(() -> {
            if (key == null) {
                return outcome(logbook.log(form, by));
            }
            IdempotencyKey claimed = once.claim(by, key, hash);
            Long known = claimed.subjectId();
            if (known != null) {
                return new Outcome(known, claimed.fresh(), claimed.created(), true);
            }
            Logbook.Logged logged = logbook.log(form, by);
            claimed.isAnsweredBy(logged);
            return outcome(logged);
        });
    }

    private static Outcome outcome(Logbook.Logged logged) {
        return new Outcome(
                logged.prediction().id(),
                logged.fresh(),
                new Created(logged.newInstitute(), logged.newPublication(), logged.newQuestion()),
                false);
    }
}

package org.borneout.prediction;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What each person did in the last minutes and may still take back. */
@ApplicationScoped
public class Slips implements PanacheRepository<Slip> {
    private final Clock clock;

    Slips(Clock clock) {
        this.clock = clock;
    }

    /** Notes an act, after writing it, so that the version it leads to is known. */
    void note(long by, Slip.Act act, Prediction prediction, @Nullable PredictionForm before) {
        flush();
        persist(new Slip(by, act, prediction, prediction.version(), before, clock.instant()));
    }

    /** The newest act on a prediction that this person may still take back, or null. */
    public @Nullable Slip open(Prediction prediction, long by) {
        Instant now = clock.instant();
        return find(
                        "prediction = ?1 and accountId = ?2 and undoneAt is null and at > ?3 order by at desc, id desc",
                        prediction,
                        by,
                        now.minus(Slip.TIME_TO_UNDO))
                .stream()
                .filter(slip -> slip.mayBeUndone(by, now))
                .findFirst()
                .orElse(null);
    }
}

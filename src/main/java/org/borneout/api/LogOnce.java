package org.borneout.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.borneout.api.PredictionAnswer.Created;
import org.borneout.prediction.Logbook;
import org.borneout.prediction.PredictionForm;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** Logs what a program sends, once, however often it is sent and however many send it at the same moment. */
@ApplicationScoped
class LogOnce {
    /** How long the answer to a key is remembered. */
    static final Duration REMEMBERED = Duration.ofHours(24);

    private static final int ATTEMPTS = 6;
    /** Unique violations, deadlocks and lost races, in the words of either database. */
    private static final Set<String> RACES = Set.of("23505", "40001", "40P01", "90131", "HYT00", "55P03");

    /** @param fresh whether it was new when it was first sent */
    record Outcome(long prediction, boolean fresh, Created created, boolean repeated) {}

    private final Logbook logbook;
    private final EntityManager entities;
    private final Messages messages;
    private final Clock clock;

    LogOnce(Logbook logbook, EntityManager entities, Messages messages, Clock clock) {
        this.logbook = logbook;
        this.entities = entities;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param hash of what was sent; the same key with another hash is refused */
    Outcome log(PredictionForm form, long by, @Nullable String key, String hash) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> inTransaction(form, by, key, hash));
            } catch (RuntimeException e) {
                if (!isRace(e)) {
                    throw e;
                }
            }
        }
        throw Refusal.of(Kind.CONFLICT, "");
    }

    private Outcome inTransaction(PredictionForm form, long by, @Nullable String key, String hash) {
        if (key == null) {
            return outcome(logbook.log(form, by));
        }
        var id = new IdempotencyKey.Id(by, key);
        Instant now = clock.instant();
        entities.createQuery("delete from IdempotencyKey k where k.at < ?1")
                .setParameter(1, now.minus(REMEMBERED))
                .executeUpdate();
        IdempotencyKey known = entities.find(IdempotencyKey.class, id);
        if (known != null) {
            return again(known, hash);
        }
        IdempotencyKey fresh = new IdempotencyKey(id, hash, now);
        entities.persist(fresh);
        // Whoever sends the same key at the same moment waits here for this transaction to end.
        entities.flush();
        Logbook.Logged logged = logbook.log(form, by);
        fresh.isAnsweredBy(logged);
        return outcome(logged);
    }

    private Outcome again(IdempotencyKey known, String hash) {
        if (!known.isOf(hash)) {
            throw Refusal.of(Kind.KEY_REUSED, messages.of(ApiMessages.class).keyReused());
        }
        return new Outcome(
                Objects.requireNonNull(known.subjectId(), "a key is committed with its answer"),
                known.fresh(),
                known.created(),
                true);
    }

    private static Outcome outcome(Logbook.Logged logged) {
        return new Outcome(
                logged.prediction().id(),
                logged.fresh(),
                new Created(logged.newInstitute(), logged.newPublication(), logged.newQuestion()),
                false);
    }

    private static boolean isRace(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && RACES.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}

package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import org.borneout.ledger.CanonicalJson;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** Does what a program sends once, however often it is sent and however many send it at the same moment. */
@ApplicationScoped
class Once {
    /** How long the answer to a key is remembered. */
    static final Duration REMEMBERED = Duration.ofHours(24);

    private static final int ATTEMPTS = 6;
    /** Unique violations, deadlocks and lost races, in the words of either database. */
    private static final Set<String> RACES = Set.of("23505", "40001", "40P01", "90131", "HYT00", "55P03");

    private final EntityManager entities;
    private final Messages messages;
    private final Clock clock;

    Once(EntityManager entities, Messages messages, Clock clock) {
        this.entities = entities;
        this.messages = messages;
        this.clock = clock;
    }

    /** Acts in a transaction of its own, again where somebody else got in between. */
    <T> T call(Callable<T> act) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(act);
            } catch (RuntimeException e) {
                if (!isRace(e)) {
                    throw e;
                }
            }
        }
        throw Refusal.of(Kind.CONFLICT, "");
    }

    /**
     * What came of something that a program made.
     *
     * @param fresh whether it was new when it was first sent
     * @param repeated whether the same key had been answered before
     */
    record Made(long subject, boolean fresh, boolean repeated) {
        static Made of(long subject, boolean fresh) {
            return new Made(subject, fresh, false);
        }
    }

    /**
     * Makes something once for a key, where one was sent.
     *
     * @param what tells keys of different calls apart
     */
    Made make(long by, @Nullable String key, String what, JsonNode sent, Callable<Made> act) {
        return call(() -> {
            if (key == null) {
                return act.call();
            }
            IdempotencyKey claimed = claim(by, key, CanonicalJson.sha256(what + Sent.hash(sent)));
            Long known = claimed.subjectId();
            if (known != null) {
                return new Made(known, claimed.fresh(), true);
            }
            Made made = act.call();
            claimed.isAnsweredBy(made.subject(), made.fresh());
            return made;
        });
    }

    /** The key with its answer, or a fresh one; whoever sends the same at the same moment waits for this transaction to end. */
    IdempotencyKey claim(long by, String key, String hash) {
        var id = new IdempotencyKey.Id(by, key);
        Instant now = clock.instant();
        entities.createQuery("delete from IdempotencyKey k where k.at < ?1")
                .setParameter(1, now.minus(REMEMBERED))
                .executeUpdate();
        IdempotencyKey known = entities.find(IdempotencyKey.class, id);
        if (known == null) {
            IdempotencyKey fresh = new IdempotencyKey(id, hash, now);
            entities.persist(fresh);
            entities.flush();
            return fresh;
        }
        if (!known.isOf(hash)) {
            throw Refusal.of(Kind.KEY_REUSED, messages.of(ApiMessages.class).keyReused());
        }
        return known;
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

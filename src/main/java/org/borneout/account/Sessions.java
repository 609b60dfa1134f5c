package org.borneout.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who is signed in where; kept in the database, so that any node knows and a password change can end it. */
@ApplicationScoped
class Sessions implements PanacheRepositoryBase<Session, String> {
    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    /** Signs a person in and returns the key for the cookie. */
    @Transactional
    String open(Account account) {
        Instant now = clock.instant();
        delete("expiresAt < ?1", now);
        String key = Key.fresh();
        persist(new Session(Key.hash(key), getEntityManager().getReference(Account.class, account.id()), now));
        return key;
    }

    /** The person whose browser holds this key, or null; being asked keeps the session alive. */
    @Transactional
    @Nullable
    Account holder(String key) {
        Instant now = clock.instant();
        Session session = findById(Key.hash(key));
        if (session == null || !session.alive(now)) {
            return null;
        }
        session.used(now);
        return session.account();
    }

    @Transactional
    void close(String key) {
        deleteById(Key.hash(key));
    }

    void closeAllOf(Account account) {
        delete("account", account);
    }
}

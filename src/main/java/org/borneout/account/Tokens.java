package org.borneout.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Keys of programs: made by people on their own page, or by the settings at a start. */
@ApplicationScoped
class Tokens implements PanacheRepository<Token> {
    /** Tells people, and scanners of leaked secrets, what they are looking at. */
    static final String PREFIX = "bo_";

    /** "Last used" is for people; to note it at every call would write at every call. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final Clock clock;
    private final Ledger ledger;

    Tokens(Clock clock, Ledger ledger) {
        this.clock = clock;
        this.ledger = ledger;
    }

    /** Makes a token and returns its key, which is shown once and kept nowhere. */
    @Transactional
    String make(long owner, String name, Scope scope) {
        String key = PREFIX + Key.fresh();
        Account account = getEntityManager().getReference(Account.class, owner);
        Token token = new Token(Key.hash(key), account, name, scope, false, clock.instant());
        persist(token);
        ledger.record(made(owner, token));
        return key;
    }

    /** The live token with this key, or null. */
    @Transactional
    @Nullable
    Token live(String key) {
        Token token = find("keyHash", Key.hash(key)).firstResult();
        if (token == null || !token.alive()) {
            return null;
        }
        Instant now = clock.instant();
        Instant noted = token.lastUsedAt();
        if (noted == null || noted.isBefore(now.minus(NOTED_EVERY))) {
            update("lastUsedAt = ?1 where id = ?2", now, token.id());
        }
        return token;
    }

    List<Token> liveOf(long owner) {
        return list("account.id = ?1 and revokedAt is null order by id", owner);
    }

    /** Ends a token of this owner; somebody else's is not there for them. */
    @Transactional
    boolean revoke(long owner, long id) {
        Token token = find("id = ?1 and account.id = ?2 and revokedAt is null", id, owner)
                .firstResult();
        if (token == null) {
            return false;
        }
        token.revoke(clock.instant());
        ledger.record(Change.of(owner, "TOKEN_REVOKED", "account", owner).code("token", id));
        return true;
    }

    /** Makes the one token of the settings, and ends those of earlier settings. Without a key all of them end. */
    @Transactional
    void followSettings(@Nullable String key, @Nullable Account owner) {
        String hash = key == null ? "" : Key.hash(key);
        for (Token old : list("fromSettings = true and revokedAt is null and keyHash <> ?1", hash)) {
            old.revoke(clock.instant());
            ledger.record(
                    Change.of(null, "TOKEN_REVOKED", "account", old.account().id())
                            .code("token", old.id()));
        }
        if (owner == null) {
            return;
        }
        Token token = find("keyHash", hash).firstResult();
        if (token == null) {
            token = new Token(hash, owner, "BORNEOUT_ADMIN_TOKEN", Scope.ADMIN, true, clock.instant());
            persist(token);
            ledger.record(made(null, token));
        } else if (!token.alive() || token.account().id() != owner.id()) {
            token.renew(owner);
            ledger.record(made(null, token));
        }
    }

    private static Change made(@Nullable Long actor, Token token) {
        return Change.of(actor, "TOKEN_MADE", "account", token.account().id())
                .code("token", token.id())
                .code("scope", token.scope())
                .text("name", token.name());
    }
}

package org.borneout.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** One-time links, which an admin sends to the person by whatever way they talk to each other. */
@ApplicationScoped
class Links implements PanacheRepository<Link> {
    private final Accounts accounts;
    private final Ledger ledger;
    private final Clock clock;

    Links(Accounts accounts, Ledger ledger, Clock clock) {
        this.accounts = accounts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param key is in the link; kept nowhere */
    record Made(String key, Link.Purpose purpose, Instant expiresAt) {}

    /**
     * A new link for a person, which ends any earlier one that was not used.
     *
     * @param admin null for somebody at the machine itself
     */
    @Transactional
    Made make(@Nullable Long admin, Account account) {
        endAllOf(account);
        String key = Key.fresh();
        Link link = new Link(Key.hash(key), account, admin, clock.instant());
        persist(link);
        ledger.record(Change.of(admin, "LINK_MADE", "account", account.id()).code("purpose", link.purpose()));
        return new Made(key, link.purpose(), link.expiresAt());
    }

    /** The link with this key while it can be used, else null. */
    @Transactional
    @Nullable
    Link live(String key) {
        Link link = find("keyHash", Key.hash(key)).firstResult();
        return link != null && link.alive(clock.instant()) ? link : null;
    }

    /** Sets name and password and uses the link up; null when it could not be used any more. */
    @Transactional
    @Nullable
    Account use(String key, String name, String password) {
        Link link = find("keyHash", Key.hash(key))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        if (link == null || !link.alive(clock.instant())) {
            return null;
        }
        link.use(clock.instant());
        Account account = link.account();
        ledger.record(Change.of(account.id(), "LINK_USED", "account", account.id())
                .code("purpose", link.purpose())
                .textChange("name", account.name(), name.strip()));
        account.isCalled(name);
        accounts.setPassword(account.id(), password);
        return account;
    }

    void endAllOf(Account account) {
        delete("account = ?1 and usedAt is null", account);
    }
}

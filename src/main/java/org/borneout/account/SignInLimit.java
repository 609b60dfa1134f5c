package org.borneout.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Slows down whoever guesses passwords. An attempt is counted, and the count is looked at, before any password is
 * hashed: guessing costs us next to nothing, and parallel guesses do not slip past one another. The counts are in the
 * database, so that several nodes count together.
 */
@ApplicationScoped
class SignInLimit implements PanacheRepository<FailedSignIn> {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 10;

    /** A newsroom may sit behind one address. */
    static final int PER_ADDRESS = 50;

    /**
     * An attempt that was counted.
     *
     * @param pause how long nothing is tried any more; zero: go on
     */
    record Attempt(Duration pause, String account, List<Long> counted) {
        boolean refused() {
            return !pause.isZero();
        }

        /** For the header Retry-After. */
        long seconds() {
            return Math.max(1, pause.toSeconds());
        }

        /** For people. */
        int minutes() {
            return (int) Math.max(1, (pause.toSeconds() + 59) / 60);
        }
    }

    private final Clock clock;

    SignInLimit(Clock clock) {
        this.clock = clock;
    }

    Attempt attempt(String account, String address) {
        Instant now = clock.instant();
        // People type passwords into the field for the address: what was typed is not kept, its hash is enough to
        // count.
        String perAccount = "account:" + Key.hash(Account.emailKey(account));
        String perAddress = "address:" + network(address);
        List<Long> counted = QuarkusTransaction.requiringNew()
                .call(() -> Stream.of(perAccount, perAddress)
                        .map(key -> count(key, now))
                        .toList());
        Duration wait = QuarkusTransaction.requiringNew()
                .call(() -> longer(wait(perAccount, PER_ACCOUNT, now), wait(perAddress, PER_ADDRESS, now)));
        Attempt attempt = new Attempt(wait, perAccount, counted);
        if (attempt.refused()) {
            // Waiting is measured from what was tried, not from how often somebody asked meanwhile.
            QuarkusTransaction.requiringNew().run(() -> delete("id in ?1", counted));
        }
        return attempt;
    }

    /** The password was right: the person's earlier slips are forgotten, those of others at the same address are not. */
    void forgive(Attempt attempt) {
        QuarkusTransaction.requiringNew()
                .run(() -> delete(
                        "counted = ?1 or id in ?2 or at < ?3",
                        attempt.account(),
                        attempt.counted(),
                        clock.instant().minus(WINDOW)));
    }

    private Long count(String key, Instant now) {
        FailedSignIn failed = new FailedSignIn(key, now);
        persist(failed);
        return Objects.requireNonNull(failed.id);
    }

    /** Until fewer than the limit lie within the window. */
    private Duration wait(String key, int limit, Instant now) {
        List<FailedSignIn> newest = find("counted = ?1 and at > ?2 order by at desc", key, now.minus(WINDOW))
                .range(0, limit)
                .list();
        return newest.size() <= limit
                ? Duration.ZERO
                : longer(
                        Duration.ofSeconds(1),
                        Duration.between(now, newest.get(limit).at().plus(WINDOW)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** One subscriber has a whole /64 of IPv6 addresses to guess from. */
    static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length < 5 || address.contains("::ffff:")
                ? address
                : String.join(":", List.of(groups).subList(0, 4)) + "::";
    }
}

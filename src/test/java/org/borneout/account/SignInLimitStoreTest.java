package org.borneout.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.borneout.TestClock;
import org.borneout.account.SignInLimit.Attempt;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInLimitStoreTest {
    @Inject
    SignInLimit limit;

    @Inject
    TestClock clock;

    @Test
    void one_address_may_not_try_many_accounts() {
        for (int i = 0; i < SignInLimit.PER_ADDRESS; i++) {
            assertThat(limit.attempt("a" + i + "@example.org", "203.0.113.7").refused())
                    .isFalse();
        }
        assertThat(limit.attempt("b@example.org", "203.0.113.7").refused()).isTrue();
        assertThat(limit.attempt("b@example.org", "203.0.113.8").refused()).isFalse();
    }

    @Test
    void one_account_may_not_be_tried_from_many_addresses() {
        for (int i = 0; i < SignInLimit.PER_ACCOUNT; i++) {
            assertThat(limit.attempt("a@example.org", "203.0.113." + i).refused())
                    .isFalse();
        }
        assertThat(limit.attempt("A@example.org ", "203.0.113.99").refused()).isTrue();
    }

    @Test
    void the_wait_is_until_the_oldest_of_the_last_attempts_is_forgotten_and_asking_does_not_lengthen_it() {
        for (int i = 0; i < SignInLimit.PER_ACCOUNT; i++) {
            limit.attempt("a@example.org", "203.0.113." + i);
            clock.advance(Duration.ofMinutes(1));
        }
        for (int i = 0; i < 5; i++) {
            assertThat(limit.attempt("a@example.org", "203.0.113.7").pause()).isEqualTo(Duration.ofMinutes(5));
        }
        clock.advance(Duration.ofMinutes(5));
        assertThat(limit.attempt("a@example.org", "203.0.113.7").refused()).isFalse();
    }

    @Test
    void who_knows_one_password_cannot_thereby_guess_others_at_leisure() {
        for (int i = 0; i < SignInLimit.PER_ADDRESS; i++) {
            limit.attempt("a" + i + "@example.org", "203.0.113.7");
            if (i % 5 == 0) {
                Attempt own = limit.attempt("own@example.org", "203.0.113.7");
                if (!own.refused()) {
                    limit.forgive(own);
                }
            }
        }
        assertThat(limit.attempt("b@example.org", "203.0.113.7").refused()).isTrue();
    }

    @Test
    void one_subscriber_with_many_addresses_counts_as_one() {
        assertThat(SignInLimit.network("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2::");
        assertThat(SignInLimit.network("2001:db8:1:2:9:9:9:9")).isEqualTo("2001:db8:1:2::");
        assertThat(SignInLimit.network("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(SignInLimit.network("::1")).isEqualTo("::1");
    }
}

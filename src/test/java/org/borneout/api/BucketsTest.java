package org.borneout.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BucketsTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void a_minutes_worth_may_be_spent_at_once_and_no_more() {
        Buckets buckets = new Buckets(60);
        for (int call = 0; call < 60; call++) {
            assertThat(buckets.spend("a", 0)).isEqualTo(new Buckets.Grant(true, 59 - call, call + 1L));
        }
        assertThat(buckets.spend("a", 0)).isEqualTo(new Buckets.Grant(false, 0, 1));
    }

    @Test
    void calls_come_back_evenly() {
        Buckets buckets = new Buckets(60);
        for (int call = 0; call < 60; call++) {
            buckets.spend("a", 0);
        }
        assertThat(buckets.spend("a", SECOND).allowed()).isTrue();
        assertThat(buckets.spend("a", SECOND).allowed()).isFalse();
        assertThat(buckets.spend("a", 3 * SECOND).allowed()).isTrue();
    }

    @Test
    void one_caller_does_not_spend_for_another() {
        Buckets buckets = new Buckets(1);
        assertThat(buckets.spend("a", 0).allowed()).isTrue();
        assertThat(buckets.spend("a", 0).allowed()).isFalse();
        assertThat(buckets.spend("b", 0).allowed()).isTrue();
    }

    @Test
    void the_callers_seen_last_are_remembered_and_the_others_forgotten() {
        Buckets buckets = new Buckets(1);
        buckets.spend("first", 0);
        for (int caller = 0; caller < Buckets.REMEMBERED - 1; caller++) {
            buckets.spend("caller " + caller, 0);
        }
        assertThat(buckets.spend("first", 0).allowed()).isFalse();
        for (int caller = 0; caller < Buckets.REMEMBERED; caller++) {
            buckets.spend("another " + caller, 0);
        }
        assertThat(buckets.spend("first", 0).allowed()).isTrue();
    }

    @Property(tries = 200)
    void never_more_than_a_minutes_worth_beyond_what_came_back(
            @ForAll @IntRange(min = 1, max = 50) int perMinute, @ForAll @IntRange(max = 300) int seconds) {
        Buckets buckets = new Buckets(perMinute);
        int allowed = 0;
        for (int second = 0; second <= seconds; second++) {
            for (int call = 0; call < 3; call++) {
                allowed += buckets.spend("a", second * SECOND).allowed() ? 1 : 0;
            }
        }
        assertThat(allowed).isLessThanOrEqualTo(perMinute + perMinute * seconds / 60 + 1);
    }
}

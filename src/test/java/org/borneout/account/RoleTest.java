package org.borneout.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void each_role_may_all_that_the_lesser_ones_may() {
        assertThat(Role.ANALYST.granted()).containsExactlyInAnyOrder(Role.LOGS);
        assertThat(Role.REVIEWER.granted()).containsExactlyInAnyOrder(Role.LOGS, Role.REVIEWS);
        assertThat(Role.ADMIN.granted()).containsExactlyInAnyOrder(Role.LOGS, Role.REVIEWS, Role.ADMINISTERS);
    }

    @Test
    void a_scope_grants_its_role_but_never_more_than_the_owner_has() {
        for (Role owner : Role.values()) {
            assertThat(Scope.READ.granted(owner)).isEmpty();
            assertThat(Scope.LOG.granted(owner)).isEqualTo(Role.ANALYST.granted());
            assertThat(Scope.ADMIN.granted(owner)).isEqualTo(owner.granted());
        }
        assertThat(Scope.REVIEW.granted(Role.ANALYST)).isEqualTo(Role.ANALYST.granted());
        assertThat(Scope.REVIEW.granted(Role.ADMIN)).isEqualTo(Role.REVIEWER.granted());
    }

    @Test
    void people_give_away_no_more_than_they_have() {
        assertThat(Scope.within(Role.ANALYST)).containsExactly(Scope.READ, Scope.LOG);
        assertThat(Scope.within(Role.REVIEWER)).containsExactly(Scope.READ, Scope.LOG, Scope.REVIEW);
        assertThat(Scope.within(Role.ADMIN)).containsExactly(Scope.values());
    }

    @Test
    void a_code_for_the_log_is_legible() {
        for (int i = 0; i < 200; i++) {
            assertThat(Key.code()).matches("[A-HJ-NP-TV-Z2-9]{4}-[A-HJ-NP-TV-Z2-9]{4}");
        }
    }
}

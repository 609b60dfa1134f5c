package org.borneout.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Objects;
import org.borneout.account.AtStart.Admin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AtStartStoreTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final Admin NOTHING = new Admin(null, null, null);

    @Inject
    AtStart start;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SetUp setUp;

    @Inject
    Staff staff;

    @Inject
    Tokens tokens;

    @Inject
    People people;

    private @Nullable String ownerOf(String token) {
        Token live = tokens.live(token);
        return live == null ? null : live.account().email();
    }

    @Test
    void an_admin_named_by_the_settings_is_made_once_and_then_left_alone() {
        start.follow(new Admin("Ada@example.org", "four plain words", null));
        Account admin = Objects.requireNonNull(accounts.byEmail("ada@example.org"));
        assertThat(admin.role()).isEqualTo(Role.ADMIN);
        assertThat(setUp.needed()).isFalse();
        start.follow(new Admin("ada@example.org", "other plain words", null));
        Account still = Objects.requireNonNull(accounts.byEmail("ada@example.org"));
        assertThat(passwords.matches("four plain words", still.passwordHash())).isTrue();
        assertThat(accounts.count()).isEqualTo(1);
    }

    @Test
    void a_token_of_the_settings_is_the_named_admins_and_may_administer() {
        start.follow(new Admin("ada@example.org", "four plain words", TOKEN));
        start.follow(new Admin("ada@example.org", "four plain words", TOKEN));
        assertThat(ownerOf(TOKEN)).isEqualTo("ada@example.org");
        assertThat(Objects.requireNonNull(tokens.live(TOKEN)).scope()).isEqualTo(Scope.ADMIN);
        assertThat(tokens.count()).isEqualTo(1);
    }

    @Test
    void without_a_named_admin_the_token_belongs_to_the_settings_and_set_up_stays_needed() {
        start.follow(new Admin(null, null, TOKEN));
        assertThat(ownerOf(TOKEN)).isEqualTo(Accounts.SETTINGS);
        assertThat(setUp.needed()).isTrue();
        assertThat(accounts.people()).isEmpty();
        start.follow(new Admin("ada@example.org", "four plain words", TOKEN));
        assertThat(ownerOf(TOKEN)).isEqualTo("ada@example.org");
    }

    @Test
    void a_token_that_left_the_settings_ends_at_the_next_start_and_returns_with_them() {
        start.follow(new Admin(null, null, TOKEN));
        start.follow(new Admin(null, null, TOKEN.replace('0', 'x')));
        assertThat(ownerOf(TOKEN)).isNull();
        assertThat(ownerOf(TOKEN.replace('0', 'x'))).isEqualTo(Accounts.SETTINGS);
        start.follow(NOTHING);
        assertThat(ownerOf(TOKEN.replace('0', 'x'))).isNull();
        start.follow(new Admin(null, null, TOKEN));
        assertThat(ownerOf(TOKEN)).isEqualTo(Accounts.SETTINGS);
    }

    @Test
    void tokens_of_people_are_not_touched_by_the_settings() {
        String own = people.token(people.admin(), "ADMIN");
        start.follow(NOTHING);
        assertThat(tokens.live(own)).isNotNull();
    }

    @Test
    void the_account_of_the_settings_is_no_admin_who_could_stay_behind() {
        start.follow(new Admin(null, null, TOKEN));
        long admin = people.admin().id();
        assertThat(staff.switchOff(admin, admin)).isFalse();
    }

    @Test
    void settings_that_cannot_be_meant_stop_the_start_with_one_sentence() {
        for (Admin admin : new Admin[] {
            new Admin("ada@example.org", null, null),
            new Admin(null, "four plain words", null),
            new Admin("ada", "four plain words", null),
            new Admin("ada@example.org", "short", null),
            new Admin("ada@example.org", "ADA@example.org", null),
            new Admin(null, null, TOKEN.substring(1))
        }) {
            assertThatThrownBy(() -> start.follow(admin))
                    .as(admin.toString())
                    .hasRootCauseInstanceOf(PreventFurtherStepsException.class)
                    .hasMessageContaining("BORNEOUT_ADMIN_")
                    .hasMessageEndingWith(".");
        }
        assertThat(accounts.count()).isZero();
    }
}

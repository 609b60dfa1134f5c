package org.borneout.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.account.People.browser;
import static org.borneout.account.People.form;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SetUpHttpTest {
    @Inject
    SetUp setUp;

    @Inject
    Accounts accounts;

    @Inject
    People people;

    private static Response setUp(String code, String password) {
        return form(null)
                .formParam("code", code)
                .formParam("name", "Hana Seo")
                .formParam("email", "hana@example.org")
                .formParam("password", password)
                .post("/set-up");
    }

    @Test
    void the_code_from_the_log_makes_the_first_admin_and_signs_in() {
        browser(null).get("/set-up").then().statusCode(200);
        browser(null).get("/sign-in").then().body(containsString("href=\"/set-up\""));
        String code = setUp.newCode();
        Response done = setUp(code.toLowerCase(Locale.ROOT).replace("-", " "), "four plain words here");
        done.then().statusCode(303);
        browser(done.cookie("session")).get("/admin").then().statusCode(200).body(containsString("hana@example.org"));
    }

    @Test
    void the_code_of_any_node_is_good_and_none_after_it_was_used() {
        String first = setUp.newCode();
        String second = setUp.newCode();
        setUp(first, "four plain words here").then().statusCode(303);
        assertThat(setUp.knows(second)).isFalse();
        setUp(second, "four plain words here").then().statusCode(404);
        browser(null).get("/set-up").then().statusCode(404);
        assertThat(accounts.count()).isEqualTo(1);
    }

    @Test
    void a_wrong_code_is_said_at_its_field_and_everything_but_the_password_is_kept() {
        setUp.newCode();
        setUp("ABCD-2345", "short")
                .then()
                .statusCode(422)
                .body(containsString("id=\"code-mend\""))
                .body(containsString("id=\"password-mend\""))
                .body(containsString("value=\"ABCD-2345\""))
                .body(containsString("value=\"Hana Seo\""))
                .body(containsString("value=\"hana@example.org\""));
        assertThat(accounts.count()).isZero();
    }

    @Test
    void codes_cannot_be_guessed_for_long() {
        for (int i = 0; i < SignInLimit.PER_ACCOUNT; i++) {
            setUp("ABCD-2345", "four plain words here").then().statusCode(422);
        }
        setUp(setUp.newCode(), "four plain words here").then().statusCode(429).header("Retry-After", "900");
    }

    @Test
    void where_there_are_people_there_is_no_set_up() {
        people.analyst();
        browser(null).get("/set-up").then().statusCode(404);
        setUp(setUp.newCode(), "four plain words here").then().statusCode(404);
    }
}

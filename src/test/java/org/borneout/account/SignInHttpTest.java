package org.borneout.account;

import static io.restassured.RestAssured.given;
import static io.restassured.matcher.RestAssuredMatchers.detailedCookie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.account.People.PASSWORD;
import static org.borneout.account.People.browser;
import static org.borneout.account.People.form;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.borneout.TestClock;
import org.borneout.account.People.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInHttpTest {
    @Inject
    People people;

    @Inject
    TestClock clock;

    private static Response signIn(String email, String password) {
        return form(null)
                .formParam("email", email)
                .formParam("password", password)
                .formParam("then", "/account")
                .post("/sign-in");
    }

    private static ValidatableResponse account(String session) {
        return browser(session).get("/account").then();
    }

    @Test
    void the_right_password_opens_a_session_in_a_cookie_out_of_reach_for_scripts_and_other_sites() {
        Response in = signIn(people.analyst().email().toUpperCase(java.util.Locale.ROOT), PASSWORD);
        in.then()
                .statusCode(303)
                .header("Location", containsString("/account"))
                .cookie(
                        "session",
                        detailedCookie()
                                .httpOnly(true)
                                .sameSite("Lax")
                                .secured(false)
                                .path("/"));
        account(in.cookie("session")).statusCode(200);
    }

    @Test
    void a_wrong_password_and_an_unknown_person_get_the_same_answer_and_keep_the_address() {
        Person person = people.analyst();
        String wrong = signIn(person.email(), "not the password")
                .then()
                .statusCode(422)
                .body(containsString("value=\"" + person.email() + "\""))
                .body(not(containsString("not the password")))
                .extract()
                .asString();
        String unknown = signIn("nobody@example.org", "not the password")
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertThat(unknown.replace("nobody@example.org", person.email())).isEqualTo(wrong);
    }

    @Test
    void what_is_missing_is_said_at_its_field() {
        signIn("", "")
                .then()
                .statusCode(422)
                .body(containsString("id=\"email-mend\""))
                .body(containsString("id=\"password-mend\""));
    }

    @Test
    void signing_in_needs_the_hidden_field() {
        browser(null)
                .contentType("application/x-www-form-urlencoded")
                .formParam("email", people.analyst().email())
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(400);
    }

    @Test
    void no_form_can_be_sent_as_another_kind_of_content() {
        Person person = people.analyst();
        for (String type : new String[] {"text/plain", "application/json", "*/*"}) {
            person.browser()
                    .contentType(type)
                    .body(new byte[] {65})
                    .post("/sign-out")
                    .then()
                    .statusCode(415);
        }
        person.browser().post("/sign-out").then().statusCode(anyOf(is(400), is(415)));
        account(person.session()).statusCode(200);
    }

    @Test
    void a_page_for_people_who_work_here_leads_to_the_sign_in_and_back() {
        browser(null)
                .get("/account")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?then=%2Faccount"));
        browser(null)
                .queryParam("then", "/account")
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("name=\"then\" value=\"/account\""));
    }

    @Test
    void nobody_is_led_to_another_site() {
        browser(null)
                .queryParam("then", "//evil.example")
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("name=\"then\" value=\"/\""));
        people.analyst()
                .browser()
                .queryParam("then", "https://evil.example")
                .get("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("evil")));
    }

    @Test
    void signing_out_ends_the_session_and_not_only_the_cookie() {
        Person person = people.analyst();
        person.form().post("/sign-out").then().statusCode(303);
        account(person.session()).statusCode(303);
    }

    @Test
    void an_old_cookie_does_not_keep_anybody_from_public_pages() {
        browser("0".repeat(64)).get("/sign-in").then().statusCode(200);
        account("0".repeat(64)).statusCode(303);
    }

    @Test
    void a_session_lasts_thirty_days_after_its_last_use() {
        Person person = people.analyst();
        clock.advance(Duration.ofDays(29));
        account(person.session()).statusCode(200);
        clock.advance(Duration.ofDays(29));
        account(person.session()).statusCode(200);
        clock.advance(Duration.ofDays(31));
        account(person.session()).statusCode(303);
    }

    @Test
    void signing_in_replaces_a_session_that_the_browser_had() {
        Person person = people.analyst();
        Response in = person.form()
                .formParam("email", person.email())
                .formParam("password", PASSWORD)
                .post("/sign-in");
        in.then().statusCode(303);
        account(person.session()).statusCode(303);
        account(in.cookie("session")).statusCode(200);
    }

    @Test
    void the_eleventh_guess_within_a_quarter_of_an_hour_is_not_looked_at() {
        Person person = people.analyst();
        for (int i = 0; i < SignInLimit.PER_ACCOUNT; i++) {
            signIn(person.email(), "guess " + i).then().statusCode(422);
        }
        signIn(person.email(), PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", "900")
                .body(containsString("15 minutes"))
                .body(containsString("value=\"" + person.email() + "\""));
        clock.advance(SignInLimit.WINDOW.plusSeconds(1));
        signIn(person.email(), PASSWORD).then().statusCode(303);
    }

    @Test
    void slips_are_forgotten_once_the_password_was_right() {
        Person person = people.analyst();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < SignInLimit.PER_ACCOUNT - 1; i++) {
                signIn(person.email(), "guess " + i).then().statusCode(422);
            }
            signIn(person.email(), PASSWORD).then().statusCode(303);
        }
    }

    @Test
    void pages_know_the_cookie_only() {
        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + people.token(people.admin(), "ADMIN"))
                .get("/account")
                .then()
                .statusCode(303);
    }
}

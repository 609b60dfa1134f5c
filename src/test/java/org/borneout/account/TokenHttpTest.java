package org.borneout.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.borneout.account.People.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokenHttpTest {
    @Inject
    People people;

    @Inject
    Staff staff;

    @Inject
    Tokens tokens;

    private static int posted(String token, String what) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/probe/" + what)
                .statusCode();
    }

    private static List<Integer> may(String token) {
        return Stream.of("log", "review", "admin")
                .map(what -> posted(token, what))
                .toList();
    }

    private static ValidatableResponse read(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/probe")
                .then();
    }

    @Test
    void a_token_may_what_its_scope_and_all_lesser_ones_may() {
        Person admin = people.admin();
        read(people.token(admin, "READ")).statusCode(200).body(equalTo(admin.name()));
        assertThat(may(people.token(admin, "READ"))).containsExactly(403, 403, 403);
        assertThat(may(people.token(admin, "LOG"))).containsExactly(200, 403, 403);
        assertThat(may(people.token(admin, "REVIEW"))).containsExactly(200, 200, 403);
        assertThat(may(people.token(admin, "ADMIN"))).containsExactly(200, 200, 200);
    }

    @Test
    void a_token_never_exceeds_its_owner() {
        Person admin = people.admin();
        Person owner = people.admin();
        String token = people.token(owner, "ADMIN");
        staff.becomes(admin.id(), owner.id(), Role.ANALYST);
        assertThat(may(token)).containsExactly(200, 403, 403);
    }

    @Test
    void without_a_token_and_with_a_wrong_one_the_answer_is_401_and_says_how_to_come_in() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/probe/log")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("type", is("/problems/not-signed-in"));
        given().header("Authorization", "Bearer bo_wrong")
                .get("/api/v1/probe")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json")
                .body("type", is("/problems/not-signed-in"));
    }

    @Test
    void a_scope_that_is_too_small_is_403_as_problem() {
        people.program("READ")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/probe/log")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-allowed"));
    }

    @Test
    void the_api_does_not_know_the_cookie_however_its_address_is_written() {
        Person admin = people.admin();
        for (String path : List.of(
                "/api/v1/probe/admin",
                "/api/v1;x=1/probe/admin",
                "/api;x/v1/probe/admin",
                "/api/v1/probe;x=1/admin",
                "/x/../api/v1/probe/admin",
                "//api/v1/probe/admin",
                "/%61pi/v1/probe/admin",
                "/api%2Fv1/probe/admin",
                "/api/v1%3Bx=1/probe/admin",
                "/api/v1;%2F/probe/admin",
                "/api/v1;x=1%2F..%2F/probe/admin")) {
            int status = admin.browser()
                    .urlEncodingEnabled(false)
                    .contentType("application/json")
                    .body("{}")
                    .post(path)
                    .statusCode();
            assertThat(status).as(path).isIn(400, 401, 404, 405, 415);
        }
    }

    @Test
    void a_person_makes_a_token_sees_it_once_and_revokes_it() {
        Person person = people.analyst();
        String page = person.form()
                .formParam("tokenName", "nightly import")
                .formParam("scope", "LOG")
                .post("/account/tokens")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asString();
        var shown = Pattern.compile("bo_[0-9a-f]{64}").matcher(page);
        assertThat(shown.find()).isTrue();
        String key = shown.group();
        assertThat(may(key)).containsExactly(200, 403, 403);
        person.browser()
                .get("/account")
                .then()
                .body(containsString("nightly import"))
                .body(not(containsString(key)));

        Token token = tokens.liveOf(person.id()).get(0);
        people.analyst()
                .form()
                .post("/account/tokens/" + token.id() + "/revoke")
                .then()
                .statusCode(404);
        assertThat(posted(key, "log")).isEqualTo(200);
        person.form().post("/account/tokens/" + token.id() + "/revoke").then().statusCode(303);
        assertThat(posted(key, "log")).isEqualTo(401);
    }

    @Test
    void nobody_makes_a_token_that_may_more_than_they_may() {
        people.analyst()
                .form()
                .formParam("tokenName", "too much")
                .formParam("scope", "ADMIN")
                .post("/account/tokens")
                .then()
                .statusCode(422)
                .body(containsString("value=\"too much\""));
    }

    @Test
    void a_switched_off_person_is_out_at_once_with_all_tokens() {
        Person admin = people.admin();
        Person person = people.reviewer();
        String token = people.token(person, "REVIEW");
        person.browser().get("/account").then().statusCode(200);
        admin.form().post("/admin/people/" + person.id() + "/off").then().statusCode(303);
        person.browser().get("/account").then().statusCode(303);
        assertThat(posted(token, "log")).isEqualTo(401);
    }
}

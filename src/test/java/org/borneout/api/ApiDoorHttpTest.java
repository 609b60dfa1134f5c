package org.borneout.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and how everybody else is told why not. */
@QuarkusTest
class ApiDoorHttpTest {
    @Inject
    People people;

    private static ValidatableResponse problem(ValidatableResponse response, int status, String slug, String path) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("title", notNullValue())
                .body("status", equalTo(status))
                .body("instance", equalTo(path));
    }

    @Test
    void a_token_says_whom_it_stands_for_and_how_far_it_reaches() {
        Person analyst = people.analyst();
        people.program(analyst, "READ")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo((int) analyst.id()))
                .body("name", equalTo(analyst.name()))
                .body("scope", equalTo("READ"))
                .body("zone", equalTo("UTC"))
                .body("solo", equalTo(false));
        people.program(analyst, "LOG").get("/api/v1/me").then().body("scope", equalTo("LOG"));
        people.program("ADMIN").get("/api/v1/me").then().body("scope", equalTo("ADMIN"));
    }

    @Test
    void a_token_never_exceeds_its_owner() {
        people.program(people.analyst(), "ADMIN")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("scope", equalTo("LOG"));
    }

    @Test
    void without_a_token_or_with_a_wrong_one_the_reason_is_told_as_json() {
        problem(given().get("/api/v1/me").then(), 401, "not-signed-in", "/api/v1/me")
                .header("WWW-Authenticate", "Bearer");
        RequestSpecification wrong = given().header("Authorization", "Bearer bo_nobody");
        problem(wrong.get("/api/v1/me").then(), 401, "not-signed-in", "/api/v1/me")
                .header("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1;x=1/me", "/api;x=1/v1/me", "//api/v1/me", "/api/v1/./me"})
    void the_cookie_of_a_browser_never_opens_the_api(String path) {
        Person admin = people.admin();
        int status = admin.browser().urlEncodingEnabled(false).get(path).statusCode();
        assertThat(status).isIn(401, 404);
    }

    @Test
    void what_is_not_there_is_told_as_json() {
        problem(given().get("/api/v1/nothing").then(), 404, "not-found", "/api/v1/nothing");
        problem(given().get("/api/v1/").then(), 404, "not-found", "/api/v1/");
        problem(given().get("/api/v1").then(), 404, "not-found", "/api/v1");
    }

    @Test
    void what_cannot_be_done_at_an_address_is_told_as_json() {
        problem(given().delete("/api/v1/institutes").then(), 405, "method-not-allowed", "/api/v1/institutes");
        problem(
                given().accept("text/csv").get("/api/v1/institutes").then(),
                406,
                "not-acceptable",
                "/api/v1/institutes");
    }

    @Test
    void faults_are_told_in_the_language_that_was_asked_for() {
        given().header("Accept-Language", "ko")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("title", containsString("로그인"));
        given().header("Accept-Language", "ko")
                .header("Authorization", "Bearer nobody")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("title", containsString("로그인"));
    }

    @Test
    void every_answer_says_how_many_calls_are_left() {
        String token = people.token(people.analyst(), "READ");
        RequestSpecification program = given().header("Authorization", "Bearer " + token);
        int first = Integer.parseInt(program.get("/api/v1/me").header("RateLimit-Remaining"));
        var second = program.get("/api/v1/me");
        int limit = Integer.parseInt(second.header("RateLimit-Limit"));
        assertThat(first).isEqualTo(limit - 1);
        assertThat(Integer.parseInt(second.header("RateLimit-Remaining"))).isBetween(limit - 2, limit - 1);
        assertThat(second.header("RateLimit-Reset")).matches("\\d+");
        given().get("/").then().header("RateLimit-Limit", nullValue());
    }

    @Test
    void the_page_shows_a_call_that_works_and_the_contract_is_there_for_programs() {
        given().get("/api")
                .then()
                .statusCode(200)
                .body(containsString("curl -X POST"))
                .body(containsString("/api/v1/predictions"))
                .body(not(containsString("<script>")));
        given().header("Accept-Language", "ko").get("/api").then().body(containsString("기록하기"));
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/api/v1/institutes"))
                .body("paths", not(hasKey("/account")))
                .body("paths", not(hasKey("/api")))
                .body("paths.'/api/v1/predictions'", hasKey("post"))
                .body("paths.'/api/v1/predictions'", hasKey("get"))
                .body("paths.'/api/v1/predictions'.post.security[0]", hasKey("token"))
                .body("components.schemas.PredictionAnswer.required", hasItem("verdict"))
                .body("components.schemas.LikelihoodAnswer.properties.phrase.type", hasItem("null"))
                .body("components.schemas.NewPrediction.required", hasSize(3))
                .body("components.schemas.ListAnswerPredictionAnswer.required", hasItem("next"))
                .body("components.securitySchemes.token.scheme", equalTo("bearer"));
    }
}

package org.borneout.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Correcting, revising and withdrawing predictions by program. */
@QuarkusTest
class PredictionEditHttpTest {
    @Inject
    People people;

    @Inject
    TestClock clock;

    private Person analyst;
    private String token = "";
    private String address = "";
    private String tag = "";
    private int question;

    @BeforeEach
    void card1IsLogged() {
        analyst = people.analyst();
        token = people.token(analyst, "LOG");
        Response logged = post("/api/v1/predictions", Examples.FULL);
        logged.then().statusCode(201);
        address = logged.header("Location");
        tag = logged.header("ETag");
        question = logged.path("question.id");
    }

    private Response post(String path, String body) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private ValidatableResponse patch(String body) {
        return given().header("Authorization", "Bearer " + token)
                .header("If-Match", tag)
                .contentType("application/merge-patch+json")
                .body(body)
                .patch(address)
                .then();
    }

    @Test
    void what_is_not_sent_stays_and_null_takes_away() {
        ValidatableResponse patched = patch("""
                {"reason": "copied wrongly", "quote": "It is highly likely", "finePrint": null,
                 "window": {"graceDays": 7}, "publication": {"byline": "By a reporter"}, "topics": ["Trade, and war"]}""");
        patched.statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("version", equalTo(2))
                .body("question.finePrint", nullValue())
                .body("question.criteria", notNullValue())
                .body("question.window.graceDays", equalTo(7))
                .body("question.window.due", equalTo("2021-01-31"))
                .body("question.window.rule", equalTo("AT_EVENT_NEXT_MONTH"))
                .body("question.topics.label", contains("Trade, and war"))
                .body("institute.name", equalTo("Institute for Far Eastern Studies"))
                .body("forecasts[0].likelihood.stated", equalTo("highly likely"))
                .body("forecasts[0].appearances[0].quote", equalTo("It is highly likely"))
                .body("forecasts[0].appearances[0].publication.byline", equalTo("By a reporter"))
                .body("forecasts[0].appearances[0].publication.outlet", equalTo("The Korea Herald"));
        tag = patched.extract().header("ETag");
        patch("{\"reason\": \"as before\", \"quote\": \"It is highly likely\"}")
                .statusCode(200)
                .header("ETag", tag);
        assertThat(given().get("/predictions/" + patched.extract().path("id")).asString())
                .contains("copied wrongly");
    }

    @Test
    void an_edit_names_the_version_it_was_made_from() {
        given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{\"reason\": \"x\", \"side\": \"WILL\"}")
                .patch(address)
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/version-required"));
        String first = tag;
        tag = patch("{\"reason\": \"x\", \"quote\": \"other\"}")
                .statusCode(200)
                .extract()
                .header("ETag");
        String second = tag;
        tag = first;
        patch("{\"reason\": \"x\", \"quote\": \"another\"}")
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/stale"));
        tag = "W/\"0\", " + second;
        patch("{\"reason\": \"x\", \"quote\": \"another\"}").statusCode(200);
        tag = "*";
        patch("{\"reason\": \"x\", \"quote\": \"yet another\"}").statusCode(200);
    }

    @Test
    void what_only_the_clock_moved_does_not_stand_in_the_way() {
        Response open = post(
                "/api/v1/predictions",
                Examples.SHORT.replace("2021-01-31", "2026-11-25").replace("8th", "10th"));
        address = open.header("Location");
        tag = open.header("ETag");
        clock.advance(Duration.ofDays(2));
        assertThat(given().get(address).header("ETag")).isNotEqualTo(tag);
        patch("{\"reason\": \"x\", \"quote\": \"q\"}").statusCode(200).body("status", equalTo("due"));
    }

    @Test
    void every_fault_is_told_at_once_under_its_path() {
        patch(
                        "{\"likelihood\": \"170%\", \"madeOn\": 7, \"question\": 3, \"window\": {\"due\": \"soon\"}, \"forecast\": 9}")
                .statusCode(400)
                .body("title", equalTo("The prediction was not saved"))
                .body("errors.field", hasItems("reason", "likelihood", "madeOn", "question", "window.due", "forecast"))
                .body("errors.find { it.field == 'question' }.code", equalTo("UNKNOWN_FIELD"))
                .body("errors.find { it.field == 'madeOn' }.code", equalTo("WRONG_TYPE"))
                .body("errors.find { it.field == 'reason' }.code", equalTo("MISSING"));
        given().get(address).then().header("ETag", tag);
    }

    @Test
    void a_revision_is_added_once_and_the_first_statement_stays_the_first() {
        post(address + "/forecasts", Examples.FORECAST)
                .then()
                .statusCode(201)
                .header("Location", address)
                .body("forecasts", hasSize(2))
                .body("forecasts[0].first", equalTo(true))
                .body("forecasts[1].last", equalTo(true))
                .body("forecasts[1].likelihood.stated", equalTo("almost certain"))
                .body("forecasts[1].appearances[0].publication.title", equalTo("What to expect from the 8th congress"));
        post(address + "/forecasts", Examples.FORECAST).then().statusCode(200).body("forecasts", hasSize(2));
        post(address + "/forecasts", "{\"likelihood\": \"170%\", \"surplus\": 1}")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("likelihood", "madeOn", "surplus"));
        post(address + "/forecasts", "{\"likelihood\": \"likely\", \"madeOn\": \"2020-12-09\"}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("NOT_LATER"));
        String revised = given().get(address).header("ETag");
        tag = revised;
        int second = given().get(address).path("forecasts[1].id");
        patch("{\"reason\": \"misheard\", \"likelihood\": \"very likely\", \"forecast\": " + second + "}")
                .statusCode(200)
                .body("forecasts[0].likelihood.stated", equalTo("highly likely"))
                .body("forecasts[1].likelihood.stated", equalTo("very likely"));
    }

    @Test
    void a_key_makes_a_revision_once() {
        Response first = keyed("k1", Examples.FORECAST);
        first.then().statusCode(201);
        keyed("k1", Examples.FORECAST).then().statusCode(201).header("Idempotency-Replayed", "true");
        keyed("k1", Examples.FORECAST.replace("12-28", "12-29")).then().statusCode(422);
        given().get(address).then().body("forecasts", hasSize(2));
    }

    private Response keyed(String key, String body) {
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(address + "/forecasts");
    }

    @Test
    void what_is_withdrawn_stays_readable_and_is_not_changed_any_more() {
        post(address + "/withdrawal", "{}").then().statusCode(400).body("errors.field", contains("reason"));
        post(address + "/withdrawal", "{\"reason\": 5, \"x\": 1}")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("reason", "x"));
        post(address + "/withdrawal", Examples.WITHDRAWAL)
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("withdrawal.reason", equalTo("It was said by another institute"));
        post(address + "/withdrawal", Examples.WITHDRAWAL).then().statusCode(409);
        post(address + "/forecasts", Examples.FORECAST).then().statusCode(409);
        tag = given().get(address).then().statusCode(200).extract().header("ETag");
        patch("{\"reason\": \"x\", \"quote\": \"q\"}").statusCode(409);
    }

    @Test
    void a_draft_becomes_public_and_counts_as_logged_then() {
        Response draft = post(
                "/api/v1/predictions", Examples.SHORT.replace("8th", "11th").replace("}}", "}, \"draft\": true}"));
        draft.then().statusCode(201).body("status", equalTo("draft"));
        address = draft.header("Location");
        tag = draft.header("ETag");
        given().get(address).then().statusCode(404);
        clock.advance(Duration.ofDays(1));
        patch("{\"draft\": false}")
                .statusCode(200)
                .body("status", equalTo("overdue"))
                .body("loggedAt", containsString("2026-11-25"));
        given().get(address).then().statusCode(200);
        tag = given().get(address).header("ETag");
        patch("{\"reason\": \"x\", \"draft\": true}").statusCode(400).body("errors.code", contains("CANNOT_BE_HIDDEN"));
    }

    @Test
    void a_frozen_text_is_changed_by_two_people_only() {
        Person reviewer = people.reviewer();
        people.program(reviewer, "REVIEW")
                .post("/api/v1/questions/" + question + "/freeze")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue());
        tag = given().get(address).header("ETag");
        patch("{\"reason\": \"x\", \"criteria\": \"other\"}").statusCode(400).body("errors.code", contains("FROZEN"));
        token = people.token(reviewer, "REVIEW");
        patch("{\"reason\": \"x\", \"criteria\": \"other\"}")
                .statusCode(202)
                .body("question.criteria", not(equalTo("other")));
    }

    @Test
    void an_edit_needs_a_token_that_logs() {
        token = people.token(people.admin(), "READ");
        patch("{}").statusCode(403);
        post(address + "/forecasts", Examples.FORECAST).then().statusCode(403);
        post(address + "/withdrawal", Examples.WITHDRAWAL).then().statusCode(403);
        given().contentType("application/json").body("{}").patch(address).then().statusCode(401);
        token = people.token(analyst, "LOG");
        given().header("Authorization", "Bearer " + token)
                .contentType("text/plain")
                .body("{}")
                .patch(address)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        address = "/api/v1/predictions/999999";
        patch("{}").statusCode(404);
    }

    @Test
    void a_head_tells_what_a_get_would() {
        var head = given().head(address);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(tag);
        assertThat(head.asString()).isEmpty();
        assertThat(given().head("/api/v1/predictions").statusCode()).isEqualTo(200);
        assertThat(given().head("/api/v1/predictions/999999").statusCode()).isEqualTo(404);
    }
}

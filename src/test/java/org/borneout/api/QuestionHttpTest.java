package org.borneout.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuestionHttpTest {
    private static final String QUESTIONS = "/api/v1/questions";

    @Inject
    People people;

    private Person analyst;

    @BeforeEach
    void somebodyLogs() {
        analyst = people.analyst();
    }

    private RequestSpecification program() {
        return people.program(analyst, "LOG").contentType("application/json");
    }

    private Response ask(String body) {
        return program().body(body).post(QUESTIONS);
    }

    @Test
    void a_question_is_asked_once_and_seen_by_others_when_somebody_claims_something() {
        Response asked = ask(Examples.QUESTION);
        asked.then()
                .statusCode(201)
                .header("Location", QUESTIONS + "/" + asked.path("id"))
                .body("statement", equalTo("The 9th party congress is held"))
                .body("window.due", equalTo("2027-03-31"))
                .body("window.zone", equalTo("Asia/Seoul"))
                .body("reference.probability", equalTo(0.5f))
                .body("resolutionSource", equalTo("KCNA"))
                .body("topics.label", contains("North Korea"))
                .body("frozen", nullValue());
        String address = asked.header("Location");
        ask(Examples.QUESTION).then().statusCode(200).body("id", equalTo(asked.path("id")));
        ask(Examples.QUESTION.replace("its opening", "its end"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("existing", equalTo(asked.path("id")));
        given().get(address).then().statusCode(404);
        program().get(address).then().statusCode(200).header("ETag", asked.header("ETag"));
        program()
                .body("{\"institute\": \"IFES\", \"likelihood\": \"likely\", \"madeOn\": \"2026-11-01\", \"question\": "
                        + asked.path("id") + "}")
                .post("/api/v1/predictions")
                .then()
                .statusCode(201)
                .body("question.id", equalTo(asked.path("id")));
        given().get(address).then().statusCode(200);
        given().header("If-None-Match", asked.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void stated_words_give_the_due_date_of_a_number() {
        ask(Examples.QUESTION_NUMBER)
                .then()
                .statusCode(201)
                .body("kind", equalTo("NUMBER"))
                .body("unit", equalTo("%"))
                .body("window.anchor", equalTo("2026-11-20"))
                .body("window.due", equalTo("2027-12-31"))
                .body("window.graceDays", equalTo(14));
    }

    @Test
    void all_faults_are_told_at_once() {
        ask("{\"kind\": \"MAYBE\", \"window\": {\"anchor\": \"yesterday\", \"zone\": \"Mars\", \"x\": 1}, \"reference\": {\"probability\": 2}}")
                .then()
                .statusCode(400)
                .body("title", equalTo("The question was not saved"))
                .body(
                        "errors.field",
                        hasItems(
                                "kind",
                                "statement",
                                "window.anchor",
                                "window.zone",
                                "window.x",
                                "window.due",
                                "reference.probability"));
        ask("{\"statement\": \"s\", \"window\": {\"anchor\": \"yesterday\"}}")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("window.anchor", "window.due"));
    }

    @Test
    void a_question_is_corrected_with_a_reason_and_from_the_version_that_stands() {
        Response asked = ask(Examples.QUESTION);
        String address = asked.header("Location");
        program().body(Examples.PATCH_QUESTION).patch(address).then().statusCode(428);
        program()
                .header("If-Match", "W/\"0\"")
                .body(Examples.PATCH_QUESTION)
                .patch(address)
                .then()
                .statusCode(412);
        Response patched = program()
                .header("If-Match", asked.header("ETag"))
                .contentType("application/merge-patch+json")
                .body(Examples.PATCH_QUESTION)
                .patch(address);
        patched.then()
                .statusCode(200)
                .header("ETag", not(equalTo(asked.header("ETag"))))
                .body("topics.label", contains("Economy", "North Korea"))
                .body("criteria", equalTo("KCNA reports its opening"))
                .body("window.due", equalTo("2027-03-31"));
        program()
                .header("If-Match", patched.header("ETag"))
                .body("{\"criteria\": null, \"window\": {\"due\": \"2027-04-30\"}, \"reference\": null}")
                .patch(address)
                .then()
                .statusCode(400)
                .body("errors.field", contains("reason"));
        program()
                .header("If-Match", patched.header("ETag"))
                .body(
                        "{\"reason\": \"moved\", \"criteria\": null, \"window\": {\"due\": \"2027-04-30\"}, \"reference\": null}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("criteria", nullValue())
                .body("reference.probability", nullValue())
                .body("window.due", equalTo("2027-04-30"));
    }

    @Test
    void a_frozen_text_waits_for_a_second_person() {
        Response asked = ask(Examples.QUESTION);
        Person reviewer = people.reviewer();
        Response frozen = people.program(reviewer, "REVIEW").post(QUESTIONS + "/" + asked.path("id") + "/freeze");
        String change = "{\"reason\": \"clearer\", \"criteria\": \"KCNA or Rodong Sinmun reports its opening\"}";
        program()
                .header("If-Match", frozen.header("ETag"))
                .body(change)
                .patch(asked.header("Location"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("FROZEN"));
        people.program(reviewer, "REVIEW")
                .contentType("application/json")
                .header("If-Match", frozen.header("ETag"))
                .body(change)
                .patch(asked.header("Location"))
                .then()
                .statusCode(202)
                .body("criteria", equalTo("KCNA reports its opening"));
    }

    @Test
    void a_key_asks_once() {
        for (int time = 0; time < 2; time++) {
            program()
                    .header("Idempotency-Key", "k")
                    .body(Examples.QUESTION)
                    .post(QUESTIONS)
                    .then()
                    .statusCode(201);
        }
        program()
                .header("Idempotency-Key", "k")
                .body(Examples.QUESTION_NUMBER)
                .post(QUESTIONS)
                .then()
                .statusCode(422);
        people.program(analyst, "READ")
                .contentType("application/json")
                .body(Examples.QUESTION)
                .post(QUESTIONS)
                .then()
                .statusCode(403);
    }
}

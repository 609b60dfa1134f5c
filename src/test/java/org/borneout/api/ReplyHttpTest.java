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

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What institutes and readers say to an entry: who may, who sees it when, and how it is answered. */
@QuarkusTest
class ReplyHttpTest {
    private static final String TEXT = "The sentence was about the plan, not about the congress.";

    @Inject
    People people;

    private Person analyst;
    private int prediction;
    private String address = "";
    private String page = "";

    @BeforeEach
    void card1IsLogged() {
        analyst = people.analyst();
        prediction = people.program(analyst, "LOG")
                .contentType("application/json")
                .body(Examples.FULL)
                .post("/api/v1/predictions")
                .path("id");
        address = "/api/v1/predictions/" + prediction;
        page = "/predictions/" + prediction;
    }

    private Response reply(String scope, String body) {
        return people.program(analyst, scope)
                .contentType("application/json")
                .body(body.replace("101", String.valueOf(prediction)))
                .post("/api/v1/replies");
    }

    private Response fromOutside(String text) {
        return People.form(null)
                .formParam("whose", "INSTITUTE")
                .formParam("author", "Press office")
                .formParam("contact", "press@example.org")
                .formParam("text", text)
                .post(page + "/reply");
    }

    private String seen(Person who) {
        return who.browser().get(page).asString();
    }

    private static int version(String seen) {
        var found = java.util.regex.Pattern.compile("name=\"version\" value=\"(\\d+)\"")
                .matcher(seen);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static String id(String seen) {
        var found = java.util.regex.Pattern.compile("/replies/(\\d+)").matcher(seen);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void what_a_program_enters_is_shown_at_once_and_the_prediction_is_contested() {
        String before = given().get(address).header("ETag");
        Response entered = reply("LOG", Examples.REPLY);
        entered.then()
                .statusCode(201)
                .header("Location", address)
                .body("prediction", equalTo(prediction))
                .body("institute", notNullValue())
                .body("status", equalTo("OPEN"))
                .body("text", equalTo(TEXT))
                .body("$", not(org.hamcrest.Matchers.hasKey("contact")));
        reply("LOG", Examples.REPLY).then().statusCode(200).body("id", equalTo(entered.path("id")));
        given().get(address)
                .then()
                .header("ETag", not(equalTo(before)))
                .body("disputed", equalTo(true))
                .body("replies", hasSize(1))
                .body("replies[0].author", equalTo("Press office"));
        given().get("/api/v1/predictions").then().body("items[0].disputed", equalTo(true));
        String shown = given().get(page).asString();
        assertThat(shown)
                .contains(TEXT, "Press office, Institute for Far Eastern Studies", "contested")
                .doesNotContain("press@example.org");
        assertThat(given().get("/api/v1/ledger?limit=200").asString())
                .contains("CONTESTED", TEXT)
                .doesNotContain("press@example.org");
    }

    @Test
    void all_faults_are_told_at_once() {
        reply("LOG", "{\"prediction\": \"x\", \"verdict\": 9, \"text\": \"  \", \"more\": 1}")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("prediction", "author", "text", "more"));
        reply(
                        "LOG",
                        "{\"prediction\": 101, \"verdict\": 9, \"institute\": \"RAND\", \"author\": \"a\", \"text\": \"t\"}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("NOT_CURRENT", "OTHER_INSTITUTE"));
        reply("LOG", "{\"prediction\": 999999, \"author\": \"a\", \"text\": \"t\"}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("prediction"));
        reply("READ", Examples.REPLY).then().statusCode(403);
        given().contentType("application/json")
                .body(Examples.REPLY)
                .post("/api/v1/replies")
                .then()
                .statusCode(401);
    }

    @Test
    void what_comes_from_outside_waits_until_a_reviewer_shows_it_and_is_answered() {
        given().get(page).then().body(containsString("Reply to this entry"));
        given().get(page + "/reply").then().statusCode(200).body(containsString("Institute for Far Eastern Studies"));
        fromOutside("").then().statusCode(422).body(containsString("Say what is wrong."));
        fromOutside(TEXT).then().statusCode(303);
        assertThat(given().get(page).asString()).doesNotContain(TEXT);
        assertThat(given().get("/api/v1/ledger?limit=200").asString()).doesNotContain(TEXT);
        given().get(address).then().body("disputed", equalTo(false)).body("replies", hasSize(0));
        assertThat(analyst.browser().get("/desk").asString())
                .contains("Press office")
                .contains("not shown yet");
        assertThat(seen(analyst)).contains(TEXT).doesNotContain("/show");
        Person reviewer = people.reviewer();
        String waiting = seen(reviewer);
        String reply = "/replies/" + id(waiting);
        analyst.form().formParam("version", 0).post(reply + "/show").then().statusCode(403);
        reviewer.form()
                .formParam("version", version(waiting))
                .post(reply + "/show")
                .then()
                .statusCode(303);
        reviewer.form()
                .formParam("version", version(waiting))
                .post(reply + "/show")
                .then()
                .statusCode(412);
        assertThat(given().get(page).asString()).contains(TEXT, "contested");
        given().get(address).then().body("disputed", equalTo(true));
        reviewer.browser().get(reply).then().statusCode(200).body(containsString("press@example.org"));
        int now = version(seen(reviewer));
        reviewer.form()
                .formParam("version", now)
                .formParam("answer", " ")
                .post(reply + "/answer")
                .then()
                .statusCode(422);
        reviewer.form()
                .formParam("version", now)
                .formParam("answer", "You are right; it was corrected.")
                .post(reply + "/answer")
                .then()
                .statusCode(303);
        given().get(address)
                .then()
                .body("disputed", equalTo(false))
                .body("replies[0].status", equalTo("ANSWERED"))
                .body("replies[0].answer", equalTo("You are right; it was corrected."));
        assertThat(given().get(page).asString())
                .contains("You are right; it was corrected.", "The reply was answered by");
        reviewer.form()
                .formParam("version", version(seen(reviewer)))
                .post(reply + "/decline")
                .then()
                .statusCode(303);
        assertThat(given().get(page).asString()).doesNotContain(TEXT);
        given().get("/api/v1/ledger/verification").then().body("holds", equalTo(true));
    }

    @Test
    void a_flood_of_replies_is_held_back() {
        for (int number = 0; number < 10; number++) {
            fromOutside("Reply " + number).then().statusCode(303);
        }
        fromOutside("One more").then().statusCode(429);
        fromOutside("Reply 3").then().statusCode(303);
        reply("LOG", Examples.REPLY).then().statusCode(201);
    }

    @Test
    void nobody_replies_to_what_is_withdrawn_or_not_there() {
        people.program(analyst, "LOG")
                .contentType("application/json")
                .body(Examples.WITHDRAWAL)
                .post(address + "/withdrawal")
                .then()
                .statusCode(200);
        given().get(page + "/reply").then().statusCode(409);
        fromOutside(TEXT).then().statusCode(409);
        reply("LOG", Examples.REPLY).then().statusCode(409);
        given().get("/predictions/999999/reply").then().statusCode(404);
    }
}

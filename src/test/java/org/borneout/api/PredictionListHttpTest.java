package org.borneout.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PredictionListHttpTest {
    private static final String PREDICTIONS = "/api/v1/predictions";

    @Inject
    People people;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    @Inject
    Ledger ledger;

    private String token = "";

    @BeforeEach
    void takeToken() {
        token = people.token(people.analyst(), "LOG");
    }

    private int log(String body) {
        Response logged = given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(body)
                .post(PREDICTIONS);
        assertThat(logged.statusCode()).as(logged.asString()).isEqualTo(201);
        clock.advance(Duration.ofSeconds(1));
        return logged.path("id");
    }

    private int log(int congress) {
        return log(Examples.FULL.replace("8th", congress + "th"));
    }

    private static JsonPath page(int limit, @Nullable String next) {
        var request = given().queryParam("limit", limit);
        return (next == null ? request : request.queryParam("next", next))
                .get(PREDICTIONS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void a_list_holds_what_reading_one_by_one_gives() {
        int first = log(Examples.FULL);
        int second = log(Examples.SHORT.replace("8th", "9th"));
        JsonPath list = given().get(PREDICTIONS)
                .then()
                .statusCode(200)
                .body("$", hasKey("next"))
                .body("next", nullValue())
                .extract()
                .jsonPath();
        assertThat(list.getList("items.id", Integer.class)).containsExactly(second, first);
        for (int i = 0; i < 2; i++) {
            Object one = given().get(PREDICTIONS + "/" + list.getInt("items[" + i + "].id"))
                    .path("$");
            assertThat(list.<Object>get("items[" + i + "]")).isEqualTo(one);
        }
    }

    @Test
    void paging_shifts_nothing_when_more_are_logged_meanwhile() {
        List<Integer> logged = new ArrayList<>();
        for (int congress = 11; congress < 18; congress++) {
            logged.add(log(congress));
        }
        Collections.reverse(logged);
        JsonPath page = page(3, null);
        List<Integer> seen = new ArrayList<>(page.getList("items.id", Integer.class));
        log(20);
        while (page.getString("next") != null) {
            page = page(3, page.getString("next"));
            seen.addAll(page.getList("items.id", Integer.class));
        }
        assertThat(seen).isEqualTo(logged);
    }

    @ParameterizedTest
    @CsvSource({
        "institute, institute-for-far-eastern-studies, 2",
        "institute, Institute for Far Eastern Studies, 2",
        "institute, nobody, 0",
        "topic, north-korea, 1",
        "topic, trade, 0",
        "status, overdue, 2",
        "status, OVERDUE, 2",
        "status, open, 0",
        "outcome, HAPPENED, 0",
        "from, 2020-12-10, 2",
        "from, 2020-12-11, 0",
        "to, 2020-12-09, 0",
        "q, self-reliance, 2",
        "q, frontal breakthrough, 1",
        "q, 100%, 0",
        "scored, true, 0",
    })
    void a_list_is_narrowed_by_each_of_its_filters(String filter, String value, int size) {
        log(Examples.FULL);
        log(Examples.SHORT.replace("8th", "9th"));
        given().queryParam(filter, value)
                .get(PREDICTIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(size));
    }

    @Test
    void drafts_are_listed_for_people_who_work_here_only() {
        log(Examples.FULL.replace("\"draft\": false", "\"draft\": true"));
        given().get(PREDICTIONS).then().body("items", hasSize(0));
        given().queryParam("status", "draft").get(PREDICTIONS).then().body("items", hasSize(0));
        given().header("Authorization", "Bearer " + token)
                .queryParam("status", "draft")
                .get(PREDICTIONS)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void all_that_is_wrong_with_the_parameters_is_told_at_once() {
        given().queryParam("limit", "500")
                .queryParam("from", "2020-13-01")
                .queryParam("status", "late")
                .queryParam("outcome", "maybe")
                .queryParam("scored", "yes")
                .queryParam("next", "x")
                .get(PREDICTIONS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of("status", "outcome", "from", "scored", "limit", "next")));
    }

    @Test
    void what_falls_due_changes_its_version_without_a_change_of_the_record() {
        int id = log(Examples.FULL.replace("\"due\": \"2021-01-31\"", "\"due\": \"2026-11-30\""));
        Response open = given().get(PREDICTIONS + "/" + id);
        open.then().body("status", equalTo("open")).body("logging", equalTo("PROSPECTIVE"));
        clock.advance(Duration.ofDays(10));
        given().header("If-None-Match", open.header("ETag"))
                .get(PREDICTIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("due"));
    }

    @Test
    void a_decided_prediction_tells_its_verdict_with_the_evidence() throws SQLException {
        int id = log(Examples.FULL);
        int question = given().get(PREDICTIONS + "/" + id).path("question.id");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into verdict (id, question_id, state, outcome, event_on, rationale, origin, readers,"
                            + " proposed_at, decided_at, current_mark, version) values (1, " + question
                            + ", 'CONFIRMED', 'HAPPENED', date '2021-01-12', 'KCNA says so', 'PERSON', 2,"
                            + " timestamp with time zone '2026-11-24 01:00:00+00',"
                            + " timestamp with time zone '2026-11-24 02:00:00+00', 1, 0)");
            statement.execute(
                    "insert into reading (id, verdict_id, number, outcome, read_at) values (1, 1, 1, 'HAPPENED',"
                            + " timestamp with time zone '2026-11-24 01:00:00+00')");
            statement.execute("insert into evidence (id, reading_id, number, kind, url)"
                    + " values (1, 1, 1, 'PRIMARY', 'https://example.org/kcna')");
        }
        QuarkusTransaction.requiringNew().run(() -> ledger.record(Change.of(null, "CONFIRMED", "verdict", 1)));
        given().queryParam("outcome", "HAPPENED")
                .get(PREDICTIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("resolved"))
                .body("items[0].verdict.outcome", equalTo("HAPPENED"))
                .body("items[0].verdict.share", nullValue())
                .body("items[0].verdict.eventOn", equalTo("2021-01-12"))
                .body("items[0].verdict.decidedAt", equalTo("2026-11-24T02:00:00Z"))
                .body("items[0].verdict.readers", equalTo(2))
                .body("items[0].verdict.evidence[0].url", equalTo("https://example.org/kcna"))
                .body("items[0].verdict.evidence[0].kind", equalTo("PRIMARY"));
        given().queryParam("scored", "true").get(PREDICTIONS).then().body("items.id", equalTo(List.of(id)));
    }

    @Test
    void no_parameter_is_our_fault() {
        for (String parameter : List.of(
                "institute", "topic", "status", "outcome", "from", "to", "q", "scored", "limit", "next", "position")) {
            for (String value : List.of(
                    "",
                    " ",
                    "x",
                    "\u0000",
                    "%",
                    "_",
                    "\\",
                    "'",
                    "-1",
                    "99999999999999999999",
                    "9999-99-99",
                    "9999-12-31",
                    "0000-01-01",
                    "+999999999-12-31",
                    "😀",
                    "y".repeat(2000),
                    "true",
                    "overdue",
                    "HAPPENED")) {
                Response response = given().queryParam(parameter, value).get(PREDICTIONS);
                assertThat(response.statusCode()).as(parameter + "=" + value).isIn(200, 400);
            }
        }
    }
}

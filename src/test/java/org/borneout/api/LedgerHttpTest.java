package org.borneout.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.ledger.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LedgerHttpTest {
    private static final String LEDGER = "/api/v1/ledger";

    @Inject
    People people;

    @Inject
    AgroalDataSource database;

    private Person analyst;
    private int question;

    @BeforeEach
    void card1IsLogged() {
        analyst = people.analyst();
        question = log(Examples.FULL);
    }

    private int log(String body) {
        return people.program(analyst, "LOG")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/predictions")
                .then()
                .statusCode(201)
                .extract()
                .path("question.id");
    }

    private static ValidatableResponse verification() {
        return given().get(LEDGER + "/verification").then().statusCode(200);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private static JsonPath page(int limit, @Nullable String after) {
        var request = given().queryParam("limit", limit);
        return (after == null ? request : request.queryParam("after", after))
                .get(LEDGER)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void the_chain_can_be_computed_again_by_anybody() {
        List<Map<String, Object>> entries = page(200, null).getList("items");
        String before = "0".repeat(64);
        int shown = 0;
        for (Map<String, Object> entry : entries) {
            assertThat(entry.get("previousHash")).isEqualTo(before);
            if (Boolean.FALSE.equals(entry.get("withheld"))) {
                shown++;
                assertThat(CanonicalJson.sha256(before + entry.get("body"))).isEqualTo(entry.get("hash"));
                @SuppressWarnings("unchecked")
                List<Map<String, Object>> texts = (List<Map<String, Object>>) entry.get("texts");
                assertThat(texts)
                        .allSatisfy(text -> assertThat(CanonicalJson.sha256("" + text.get("salt") + text.get("text")))
                                .isEqualTo(text.get("digest")));
            }
            before = (String) entry.get("hash");
        }
        assertThat(shown).isGreaterThanOrEqualTo(4);
        verification()
                .body("position", equalTo(entries.size()))
                .body("head", equalTo(before))
                .body("checkedTo", equalTo(entries.size()))
                .body("holds", equalTo(true))
                .body("broken", nullValue())
                .body("erased", equalTo(0))
                .body("sealed", equalTo(0))
                .body("checkedAt", equalTo("2026-11-24T12:00:00Z"));
    }

    @Test
    void accounts_are_shown_to_administrators_only() {
        String mine = people.program("ADMIN").get(LEDGER + "?limit=200").asString();
        assertThat(mine).contains("analyst").contains("\"email\"").contains("\"name\"");
        for (String others : List.of(
                given().get(LEDGER + "?limit=200").asString(),
                people.program(analyst, "LOG").get(LEDGER + "?limit=200").asString())) {
            assertThat(others).doesNotContain("@example.org", "TOKEN_MADE");
        }
        assertThat(given().get(LEDGER + "?limit=200").asString()).doesNotContain(analyst.name());
        assertThat(people.program(analyst, "LOG").get(LEDGER + "?limit=200").asString())
                .contains(analyst.name());
        assertThat(given().get("/ledger").asString())
                .contains("Prediction")
                .contains("not public")
                .doesNotContain(analyst.name());
        assertThat(analyst.browser().get("/ledger").asString()).contains(analyst.name());
    }

    @Test
    void a_draft_and_a_note_are_withheld() {
        String draft =
                Examples.SHORT.replace("8th", "Secret").replace("}}", "}, \"draft\": true, \"note\": \"between us\"}");
        log(draft);
        String address =
                "/api/v1/predictions/" + given().get("/api/v1/predictions").path("items[0].id");
        people.program(analyst, "LOG")
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"reason\": \"x\", \"note\": \"just for us\"}")
                .patch(address)
                .then()
                .statusCode(200);
        assertThat(given().get(LEDGER + "?limit=200").asString())
                .doesNotContain("Secret", "between us", "just for us")
                .contains("note.to");
        assertThat(people.program(analyst, "READ").get(LEDGER + "?limit=200").asString())
                .contains("Secret", "just for us");
    }

    @Test
    void a_sealed_reading_is_told_to_nobody() {
        people.program(analyst, "LOG")
                .contentType("application/json")
                .body(Examples.VERDICT)
                .post("/api/v1/questions/" + question + "/verdicts")
                .then()
                .statusCode(201);
        verification().body("sealed", equalTo(1)).body("holds", equalTo(true));
        for (String all : List.of(
                given().get(LEDGER + "?limit=200").asString(),
                people.program("ADMIN").get(LEDGER + "?limit=200").asString(),
                given().get("/ledger").asString())) {
            assertThat(all).doesNotContain("HAPPENED", "example.org/congress", "five-year plan");
        }
        given().get(LEDGER + "?limit=200")
                .then()
                .body("items.find { it.sealed }.texts.text", not(contains("HAPPENED")));
        assertThat(given().get("/ledger").asString()).contains("sealed");
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended_whatever_is_added() {
        List<Integer> seen = new ArrayList<>();
        String next = null;
        int pages = 0;
        do {
            JsonPath page = page(2, next);
            seen.addAll(page.getList("items.position"));
            next = page.getString("next");
            if (++pages == 2) {
                log(Examples.SHORT.replace("8th", "9th"));
            }
        } while (next != null);
        long end = given().get(LEDGER + "/verification").jsonPath().getLong("position");
        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, end).mapToObj(at -> (int) at).toList());
        given().queryParam("next", 3).get(LEDGER).then().body("items[0].position", equalTo(4));
        given().queryParam("after", end).get(LEDGER).then().body("items", org.hamcrest.Matchers.hasSize(0));
        given().queryParam("after", "x").get(LEDGER).then().statusCode(400).body("errors.field", contains("after"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_entry set body = replace(body, 'LOGGED', 'LOGGEB') where action = 'LOGGED'",
                "update ledger_entry set action = 'INVENTED' where action = 'LOGGED'",
                "update ledger_entry set subject_id = subject_id + 1 where action = 'LOGGED'",
                "update ledger_entry set actor_id = null where action = 'LOGGED'",
                "update ledger_entry set hash = previous_hash where action = 'LOGGED'",
                "update ledger_text set text = 'unlikely' where field = 'likelihood'",
                "update ledger_text set text = null, salt = null where field = 'likelihood'",
                "delete from ledger_text where field = 'likelihood'",
                "update ledger_head set hash = repeat('a', 64)"
            })
    void whatever_is_changed_afterwards_breaks_the_chain(String sql) throws SQLException {
        verification().body("holds", equalTo(true));
        execute(sql);
        verification().body("holds", equalTo(false)).body("broken", org.hamcrest.Matchers.notNullValue());
        verification().body("holds", equalTo(false));
        given().get("/ledger").then().body(containsString("The chain is broken"));
        given().header("Accept-Language", "ko").get("/ledger").then().body(containsString("사슬이 끊어졌습니다"));
    }

    @Test
    void an_erased_text_leaves_the_chain_whole() throws SQLException {
        execute("update ledger_text set text = null, salt = null, erased_at = current_timestamp where field = 'quote'");
        verification().body("holds", equalTo(true)).body("erased", equalTo(1));
        given().get(LEDGER + "?limit=200")
                .then()
                .body("items.findAll { !it.withheld }.texts.flatten().findAll { it.erased }.field", contains("quote"));
    }

    @Test
    void a_dropped_end_is_found_by_the_head() throws SQLException {
        long end = given().get(LEDGER + "/verification").jsonPath().getLong("position");
        execute("delete from ledger_text where position = " + end);
        execute("delete from ledger_entry where position = " + end);
        verification().body("holds", equalTo(false)).body("broken", equalTo((int) end));
    }
}

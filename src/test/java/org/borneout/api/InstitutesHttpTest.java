package org.borneout.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.source.NameKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class InstitutesHttpTest {
    @Inject
    People people;

    @Inject
    Institutes institutes;

    private Institute enter(String name, boolean published) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var institute = new Institute(NameKey.slug(name), name, "en", TestClock.START, null);
            institute.isPublished(published);
            institutes.persist(institute);
            return institute;
        });
    }

    private static JsonPath page(int limit, @Nullable String next) {
        var request = given().queryParam("limit", limit);
        return (next == null ? request : request.queryParam("next", next))
                .get("/api/v1/institutes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void every_key_is_there_with_null_where_nothing_is_known() {
        Institute institute = enter("Institute for Far Eastern Studies", true);
        given().get("/api/v1/institutes")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo((int) institute.id()))
                .body("items[0].slug", equalTo("institute-for-far-eastern-studies"))
                .body("items[0].name", equalTo("Institute for Far Eastern Studies"))
                .body("items[0].invented", equalTo(false))
                .body("items[0].logged", equalTo(0))
                .body("items[0]", hasKey("kind"))
                .body("items[0]", hasKey("country"))
                .body("items[0]", hasKey("scored"))
                .body("items[0]", hasKey("brier"))
                .body("items[0].brier", nullValue())
                .body("$", hasKey("next"))
                .body("next", nullValue());
    }

    @Test
    void an_institute_that_is_not_published_yet_is_shown_to_those_who_work_here_only() {
        enter("Open Institute", true);
        enter("Private Institute", false);
        given().get("/api/v1/institutes").then().body("items.name", contains("Open Institute"));
        people.program("READ")
                .get("/api/v1/institutes")
                .then()
                .body("items.name", contains("Open Institute", "Private Institute"));
    }

    @Test
    void paging_shifts_nothing_when_more_are_entered_meanwhile() {
        for (int number = 0; number < 7; number++) {
            enter("Institute " + number, true);
        }
        List<String> seen = new ArrayList<>();
        JsonPath page = page(3, null);
        seen.addAll(page.getList("items.name"));
        enter("Another Institute", true);
        while (page.getString("next") != null) {
            page = page(3, page.getString("next"));
            seen.addAll(page.getList("items.name"));
        }
        assertThat(seen)
                .containsExactly(
                        "Institute 0",
                        "Institute 1",
                        "Institute 2",
                        "Institute 3",
                        "Institute 4",
                        "Institute 5",
                        "Institute 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "ten", "99999999999999999999", "1.5", "\u0000"})
    void a_page_holds_between_one_and_200(String limit) {
        given().queryParam("limit", limit)
                .get("/api/v1/institutes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("limit"))
                .body("errors[0].code", equalTo("OUT_OF_RANGE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "bm90IGEgY3Vyc29y", "%00", "AB\u0000", "YQAfMQ"})
    void a_mark_that_no_page_gave_is_refused(String next) {
        given().queryParam("next", next)
                .get("/api/v1/institutes")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("NOT_A_CURSOR"))
                .body("errors[0].detail", notNullValue());
    }
}

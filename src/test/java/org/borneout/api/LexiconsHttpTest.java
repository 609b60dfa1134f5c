package org.borneout.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LexiconsHttpTest {
    @Test
    void the_standard_comes_first_with_its_phrases_as_probabilities() {
        given().get("/api/v1/lexicons")
                .then()
                .statusCode(200)
                .body("next", nullValue())
                .body("items", hasSize(12))
                .body("items[0].id", equalTo("icd203"))
                .body("items[0].version", equalTo(1))
                .body("items[0].standard", equalTo(true))
                .body("items[0].fallback", equalTo(false))
                .body("items[0].phrases.phrase", hasItem("very likely"))
                .body("items[0].phrases.find { it.phrase == 'very likely' }.point", equalTo(0.875f))
                .body("items[0].phrases.find { it.phrase == 'very likely' }.alsoSaid", hasItem("highly probable"))
                .body("items.findAll { it.fallback }.id", equalTo(List.of("borneout-reporting")))
                .body("items[11].phrases.find { it.phrase == 'could' }.point", nullValue());
    }

    @Test
    void pages_of_it_hold_each_lexicon_once() {
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = given().queryParam("limit", 5)
                    .queryParam("next", next)
                    .get("/api/v1/lexicons")
                    .jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }
        assertThat(seen).hasSize(12).doesNotHaveDuplicates();
    }
}

package org.borneout.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.report.scored.Chronicle;
import org.borneout.resolution.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RecordPageHttpTest {
    private static final String IFES = "/institutes/institute-for-far-eastern-studies";

    @Inject
    Chronicle chronicle;

    @Inject
    Shelf shelf;

    @Inject
    People people;

    @Inject
    TestClock clock;

    @BeforeEach
    void begins() {
        chronicle.begins();
    }

    /** So many of "very likely" and "unlikely" in turn, of which each third did not happen; each its own family. */
    private List<Long> scored(int count) {
        clock.set(LocalDate.of(2026, 9, 10));
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(chronicle.log(i % 2 == 0 ? "very likely" : "unlikely"));
        }
        clock.set(TestClock.START);
        for (int i = 0; i < count; i++) {
            if (i % 3 == 0) {
                chronicle.didNotHappen(all.get(i));
            } else {
                chronicle.happened(all.get(i));
            }
        }
        return all;
    }

    private static String page(String query) {
        return given().get(IFES + query).then().statusCode(200).extract().asString();
    }

    @Test
    void under_five_families_the_predictions_stand_alone() {
        scored(4);
        String page = page("");
        assertThat(page)
                .contains("4 are too few to say how accurate it is")
                .contains("The 4, one by one")
                .doesNotContain("id=\"score\"")
                .doesNotContain("id=\"calibration\"")
                .doesNotContain("id=\"groups\"")
                .doesNotContain("id=\"boldest\"");
    }

    @Test
    void with_some_there_are_a_score_and_points_but_no_curve() {
        scored(12);
        String page = page("");
        assertThat(page)
                .contains("id=\"words\"", "id=\"score\"", "id=\"calibration\"", "id=\"groups\"", "id=\"boldest\"")
                .contains("12 families are too few for a curve; from 30 on there is one.")
                .doesNotContain("<polyline")
                .doesNotContain("<polygon");
        assertThat(page.indexOf("id=\"words\"")).isLessThan(page.indexOf("id=\"coverage\""));
        assertThat(page.indexOf("id=\"coverage\"")).isLessThan(page.indexOf("id=\"score\""));
        assertThat(page.indexOf("id=\"score\"")).isLessThan(page.indexOf("id=\"calibration\""));
        assertThat(page.indexOf("id=\"calibration\"")).isLessThan(page.indexOf("id=\"groups\""));
        assertThat(page.indexOf("id=\"groups\"")).isLessThan(page.indexOf("id=\"boldest\""));
        assertThat(page.indexOf("id=\"boldest\"")).isLessThan(page.indexOf("id=\"rows\""));
    }

    @Test
    void with_many_there_is_the_full_picture() {
        scored(30);
        assertThat(page("")).contains("<polyline", "<polygon").doesNotContain("too few for a curve");
        assertThat(page("?edition=weighted")).contains("id=\"score\"").doesNotContain("id=\"calibration\"");
        assertThat(page("?topic=north-korea")).contains("<option value=\"north-korea\" selected>");
        assertThat(page("").getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
    }

    @Test
    void numbers_are_drawn_beside_what_came_about() {
        clock.set(LocalDate.of(2026, 9, 10));
        Map<String, String> fields = chronicle.claim("2.5-3.5");
        fields.put("kind", "NUMBER");
        fields.put("unit", "%");
        long number = chronicle.log(fields);
        clock.set(TestClock.START);
        chronicle.decide(number, Finding.value(new BigDecimal("2.6"), null, Finding.Piece.at("https://example.org/b")));
        assertThat(page(""))
                .contains("id=\"numbers\"")
                .contains("The value lay inside its range 1 of 1 times. Ranges read as 80% would hold about 1.")
                .contains("said 2.5–3.5, was 2.6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "calibration", "score", "parts"})
    void each_chart_is_saved_as_a_drawing_that_stands_alone_and_as_numbers(String chart) throws Exception {
        scored(30);
        Response svg = given().get(IFES + "/" + chart + ".svg");
        assertThat(svg.statusCode()).isEqualTo(200);
        assertThat(svg.contentType()).startsWith("image/svg+xml");
        assertThat(svg.header("Content-Disposition")).contains(chart + ".svg");
        String drawn = svg.asString();
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawn.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(drawn)
                .contains("prefers-color-scheme: dark")
                .contains("as of 24 November 2026")
                .contains("circle");
        Response csv = given().get(IFES + "/" + chart + ".csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.asString().lines().count()).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "calibration", "score", "parts"})
    void with_too_few_there_is_no_chart_and_no_number(String chart) {
        scored(4);
        given().get(IFES + "/" + chart + ".svg").then().statusCode(404);
        assertThat(given().get(IFES + "/" + chart + ".csv").asString().lines().count())
                .isEqualTo(1);
    }

    @Test
    void a_page_that_did_not_change_is_answered_in_short_and_changes_at_once() {
        List<Long> all = scored(6);
        Response first = given().get(IFES);
        String tag = first.header("ETag");
        assertThat(tag).startsWith("W/\"");
        given().header("If-None-Match", tag).get(IFES).then().statusCode(304);
        given().header("If-None-Match", tag)
                .header("Accept-Language", "ko")
                .get(IFES)
                .then()
                .statusCode(200);
        given().header("If-None-Match", tag).get(IFES + "?edition=last").then().statusCode(200);
        assertThat(given().get(IFES).asString()).isEqualTo(first.asString());
        shelf.withdraw(all.get(0), chronicle.analyst(), "logged twice");
        Response then = given().header("If-None-Match", tag).get(IFES);
        assertThat(then.statusCode()).isEqualTo(200);
        assertThat(then.asString()).contains("5 predictions in 5 families");
    }

    @Test
    void who_works_here_gets_a_page_of_their_own() {
        scored(5);
        assertThat(page("")).doesNotContain("/edit\"");
        assertThat(people.analyst().browser().get(IFES).asString()).contains("/edit\"");
        assertThat(page("")).doesNotContain("/edit\"");
    }

    @Test
    void a_page_is_that_of_the_day() {
        clock.set(LocalDate.of(2026, 9, 10));
        chronicle.log("likely");
        String before = page("");
        assertThat(before).contains("still open");
        clock.set(LocalDate.of(2026, 11, 1));
        assertThat(page("")).isNotEqualTo(before);
    }
}

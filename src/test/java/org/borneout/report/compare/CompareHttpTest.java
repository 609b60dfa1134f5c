package org.borneout.report.compare;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.borneout.TestClock;
import org.borneout.ledger.History;
import org.borneout.report.scored.Chronicle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompareHttpTest {
    private static final String TWO = "institute=alpha-institute&institute=beta-institute";

    @Inject
    Chronicle chronicle;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    private final List<Long> ofAlpha = new ArrayList<>();

    @BeforeEach
    void begins() {
        chronicle.begins();
        ofAlpha.clear();
        clock.set(LocalDate.of(2026, 9, 10));
    }

    private long says(String institute, String statement, String likelihood) {
        Map<String, String> claim = chronicle.claim(likelihood);
        claim.put("institute", institute);
        claim.put("statement", statement);
        return chronicle.log(claim);
    }

    /** Eight questions of both: six happen, two do not. */
    private void eight() {
        for (int i = 0; i < 8; i++) {
            boolean happens = i < 6;
            ofAlpha.add(
                    says("Alpha Institute", "Shared thing " + i + " happens", happens ? "very likely" : "unlikely"));
            says("Beta Institute", "Shared thing " + i + " happens", "likely");
        }
        says("Beta Institute", "Something else happens", "likely");
        clock.set(TestClock.START);
        for (int i = 0; i < 8; i++) {
            if (i < 6) {
                chronicle.happened(ofAlpha.get(i));
            } else {
                chronicle.didNotHappen(ofAlpha.get(i));
            }
        }
    }

    private static JsonPath compare(String query) {
        return given().get("/api/v1/compare?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void near(JsonPath answer, String path, String expected) {
        assertThat(new BigDecimal(answer.getString(path)))
                .as(path)
                .isCloseTo(new BigDecimal(expected), within(new BigDecimal("0.00001")));
    }

    /** Differences: six of -0.09 and two of -0.35; their t interval and the 2 of 256 ways by hand. */
    @Test
    void two_institutes_are_compared_on_the_questions_that_both_answered() {
        eight();
        JsonPath answer = compare(TWO);
        assertThat(answer.getInt("pairs[0].n")).isEqualTo(8);
        assertThat(answer.getInt("pairs[0].families")).isEqualTo(8);
        near(answer, "pairs[0].brierA", "0.038125");
        near(answer, "pairs[0].brierB", "0.193125");
        near(answer, "pairs[0].difference.value", "-0.155");
        near(answer, "pairs[0].difference.low", "-0.255620");
        near(answer, "pairs[0].difference.high", "-0.054380");
        near(answer, "pairs[0].pValue", "0.007813");
        near(answer, "pairs[0].pValueHolm", "0.007813");
        assertThat(answer.getBoolean("pairs[0].signFlip.exact")).isTrue();
        assertThat(answer.getInt("shared.n")).isEqualTo(8);
        assertThat(answer.getString("notes.'shared.0.corp'")).isEqualTo("TOO_FEW");
        given().get("/compare?" + TWO)
                .then()
                .statusCode(200)
                .body(containsString("Alpha Institute scored 0.04 and Beta Institute 0.19"))
                .body(containsString("Chance alone seldom makes a gap of this size"))
                .body(containsString("Drawings are shown from 30 families on"));
    }

    @Test
    void with_the_places_changed_the_difference_has_the_other_sign() {
        eight();
        JsonPath answer = compare("institute=beta-institute&institute=alpha-institute");
        near(answer, "pairs[0].difference.value", "0.155");
        near(answer, "pairs[0].pValue", "0.007813");
        given().get("/compare?institute=beta-institute&institute=alpha-institute")
                .then()
                .body(containsString("Alpha Institute scored 0.04 and Beta Institute 0.19"));
    }

    @Test
    void of_three_each_pair_is_one_of_three_comparisons() {
        eight();
        clock.set(LocalDate.of(2026, 9, 11));
        for (int i = 0; i < 8; i++) {
            says("Gamma Institute", "Shared thing " + i + " happens", i % 2 == 0 ? "likely" : "very likely");
        }
        clock.set(TestClock.START);
        JsonPath answer = compare(TWO + "&institute=gamma-institute");
        assertThat(answer.getList("pairs")).hasSize(3);
        for (int pair = 0; pair < 3; pair++) {
            assertThat(answer.getDouble("pairs[" + pair + "].pValueHolm"))
                    .isGreaterThanOrEqualTo(answer.getDouble("pairs[" + pair + "].pValue"));
        }
        near(answer, "pairs[0].pValueHolm", "0.023438");
        given().get("/compare?" + TWO + "&institute=gamma-institute")
                .then()
                .body(containsString("3 institutes, and 8 decided questions"))
                .body(containsString("as one of 3 comparisons"));
    }

    @Test
    void without_shared_questions_they_stand_side_by_side_and_the_page_says_why() {
        says("Alpha Institute", "One thing happens", "likely");
        says("Beta Institute", "Another thing happens", "likely");
        clock.set(TestClock.START);
        JsonPath answer = compare(TWO);
        assertThat(answer.getInt("pairs[0].n")).isZero();
        assertThat(answer.getString("pairs[0].difference.value")).isNull();
        assertThat(answer.getString("notes.'pairs.0'")).isEqualTo("NONE_SCORED");
        given().get("/compare?" + TWO)
                .then()
                .statusCode(200)
                .body(containsString("They share too few decided questions"))
                .body(containsString("have no decided question in common"));
    }

    @Test
    void at_an_earlier_position_it_is_what_it_was_then() {
        eight();
        long before = history.head();
        JsonPath then = compare(TWO + "&position=" + before);
        clock.set(TestClock.START.plusSeconds(60));
        says("Alpha Institute", "Shared thing 9 happens", "likely");
        long last = says("Beta Institute", "Shared thing 9 happens", "likely");
        chronicle.happened(last);
        assertThat(compare(TWO + "&position=" + before).getMap("pairs[0]")).isEqualTo(then.getMap("pairs[0]"));
    }

    @Test
    void an_institute_that_speaks_of_a_question_twice_counts_once_and_by_its_own_voice() {
        eight();
        clock.set(LocalDate.of(2026, 9, 12));
        Map<String, String> expert = chronicle.claim("very unlikely");
        expert.put("institute", "Alpha Institute");
        expert.put("statement", "Shared thing 0 happens");
        expert.put("person", "Dana Quill");
        expert.put("attribution", "NAMED_EXPERT");
        chronicle.log(expert);
        clock.set(TestClock.START);
        JsonPath answer = compare(TWO);
        assertThat(answer.getInt("pairs[0].n")).isEqualTo(8);
        near(answer, "pairs[0].brierA", "0.038125");
    }

    @Test
    void the_file_has_a_line_per_claim_of_a_shared_question() {
        eight();
        String csv = given().get("/compare.csv?" + TWO)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(1 + 16);
        assertThat(csv).contains("alpha-institute").contains("0.015625").doesNotContain("Something else");
    }

    @Test
    void what_cannot_be_compared_is_told_with_all_that_was_typed() {
        eight();
        given().queryParam("institute", "alpha-institute", "Nobody knows it")
                .get("/compare")
                .then()
                .statusCode(400)
                .body(containsString("No institute is called &quot;Nobody knows it&quot;"))
                .body(containsString("value=\"alpha-institute\""));
        given().get("/compare?institute=alpha-institute")
                .then()
                .statusCode(400)
                .body(containsString("Name a second institute"));
        given().get("/compare").then().statusCode(200).body(not(containsString("Side by side")));
        given().get("/api/v1/compare")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("institute"));
        given().get("/api/v1/compare?institute=a&institute=b&lexicon=none")
                .then()
                .statusCode(400)
                .body("errors", hasSize(2));
    }

    @Test
    void what_is_weighted_by_time_is_not_compared() {
        eight();
        given().get("/api/v1/compare?edition=weighted&" + TWO)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("edition"));
    }

    @Test
    void invented_and_real_institutes_are_not_compared() {
        eight();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update institute set invented = true where slug = 'beta-institute'")
                        .executeUpdate());
        given().get("/compare?" + TWO)
                .then()
                .statusCode(400)
                .body(containsString("Invented institutes are not compared with real ones"));
    }
}

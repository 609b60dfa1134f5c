package org.borneout.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.borneout.TestClock;
import org.borneout.ledger.History;
import org.borneout.prediction.WorkedExample;
import org.borneout.report.Shelf;
import org.borneout.report.scored.Chronicle;
import org.borneout.resolution.Finding;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.VoidReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RecordHttpTest {
    private static final String IFES = "/api/v1/institutes/institute-for-far-eastern-studies/record";

    @Inject
    Chronicle chronicle;

    @Inject
    Shelf shelf;

    @Inject
    History history;

    @Inject
    TestClock clock;

    @BeforeEach
    void begins() {
        chronicle.begins();
    }

    private static JsonPath record(String query) {
        return given().get(IFES + query).then().statusCode(200).extract().jsonPath();
    }

    private static void near(JsonPath record, String path, String expected) {
        near(record, path, expected, "0.00001");
    }

    private static void near(JsonPath record, String path, String expected, String distance) {
        assertThat(new BigDecimal(record.getString(path)))
                .as(path)
                .isCloseTo(new BigDecimal(expected), within(new BigDecimal(distance)));
    }

    /** The twelve of the published contract: very likely 3 of 4, likely 4 of 6, unlikely 1 of 2, and twelve more. */
    private void twelve() {
        clock.set(LocalDate.of(2026, 9, 10));
        List<Long> happens = new ArrayList<>();
        List<Long> doesNot = new ArrayList<>();
        happens.add(chronicle.log("very likely"));
        happens.add(chronicle.log("highly likely"));
        happens.add(chronicle.log("likely"));
        doesNot.add(chronicle.log("likely"));
        doesNot.add(chronicle.log("unlikely"));
        long noNumber = chronicle.log("could");
        long voided = chronicle.log("likely");
        Map<String, String> number = chronicle.claim("2.5-3.5");
        number.put("kind", "NUMBER");
        number.put("unit", "%");
        long value = chronicle.log(number);
        chronicle.log("likely"); // stays undecided
        for (int i = 0; i < 4; i++) {
            Map<String, String> vague = chronicle.claim("likely");
            vague.put("checkable", "false");
            vague.put("notCheckable", "VAGUE");
            chronicle.log(vague);
        }
        clock.set(TestClock.START);
        happens.add(chronicle.logByRule("very likely"));
        doesNot.add(chronicle.logByRule("very likely"));
        happens.add(chronicle.logByRule("likely"));
        happens.add(chronicle.logByRule("likely"));
        happens.add(chronicle.logByRule("likely"));
        doesNot.add(chronicle.logByRule("likely"));
        happens.add(chronicle.logByRule("unlikely"));
        long hindsight = chronicle.log("likely");
        List<Long> open = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Map<String, String> later = chronicle.claim("likely");
            later.put("window.due", "2027-03-31");
            open.add(chronicle.log(later));
        }
        happens.forEach(chronicle::happened);
        doesNot.forEach(chronicle::didNotHappen);
        chronicle.happened(noNumber);
        chronicle.happened(hindsight);
        chronicle.decide(voided, Finding.voided(VoidReason.CONDITION_NOT_MET, "There was no congress"));
        chronicle.decide(value, Finding.value(new BigDecimal("2.6"), null, Finding.Piece.at("https://example.org/b")));
        chronicle.happened(open.get(0));
    }

    @Test
    void the_twelve_of_the_contract_come_out_field_by_field() {
        twelve();
        JsonPath record = record("");
        assertThat(record.getMap("funnel"))
                .containsEntry("logged", 24)
                .containsEntry("checkable", 20)
                .containsEntry("notCheckable", 4)
                .containsEntry("open", 3)
                .containsEntry("waiting", 1)
                .containsEntry("due", 17)
                .containsEntry("unresolved", 1)
                .containsEntry("resolved", 16)
                .containsEntry("scored", 12)
                .containsEntry("numbers", 1)
                .containsEntry("void", 1)
                .containsEntry("cannotResolve", 0)
                .containsEntry("partly", 0)
                .containsEntry("hindsight", 1)
                .containsEntry("noNumber", 1);
        Map<String, Object> scored = record.getMap("scored");
        assertThat(scored)
                .containsEntry("n", 12)
                .containsEntry("families", 12)
                .containsEntry("happened", 8)
                .containsEntry("prospective", 5)
                .containsEntry("systematic", 7)
                .containsEntry("imported", 0)
                .containsEntry("fallback", 0);
        Map<String, String> expected = new HashMap<>();
        expected.put("meanProbability", "0.683333");
        expected.put("baseRate", "0.666667");
        expected.put("brier.value", "0.225625");
        expected.put("brier.low", "0.107140");
        expected.put("brier.high", "0.414336");
        expected.put("brier.lowestOverRange", "0.216528");
        expected.put("brier.highestOverRange", "0.2525");
        expected.put("logScore.value", "0.651420");
        expected.put("logScore.clip", "0.01");
        expected.put("skill.vsHalf", "0.0975");
        expected.put("skill.vsBaseRate.value", "-0.015312");
        expected.put("corp.mcb", "0.010347");
        expected.put("corp.dsc", "0.006944");
        expected.put("corp.unc", "0.222222");
        expected.put("corrected.reliability", "0.001228");
        expected.put("corrected.resolution", "0");
        expected.put("corrected.uncertainty", "0.224397");
        expected.put("auc.value", "0.59375");
        expected.put("auc.low", "0.240123");
        expected.put("auc.high", "0.947377");
        expected.put("inTheLarge.difference", "-0.016667");
        expected.put("inTheLarge.low", "-0.331693");
        expected.put("inTheLarge.high", "0.298360");
        expected.put("inTheLarge.pValue", "1.0");
        expected.put("recalibration.intercept.value", "0.351461");
        expected.put("recalibration.slope.value", "0.406583");
        expected.put("recalibration.slope.low", "-0.933119");
        expected.put("recalibration.slope.high", "1.746285");
        expected.put("spiegelhalter.z", "0.758435");
        expected.put("spiegelhalter.pValue", "0.448191");
        expected.put("curve[0].probability", "0.325");
        expected.put("curve[1].observed", "0.666667");
        expected.put("curve[2].recalibrated", "0.75");
        expected.put("phrases[0].low", "0.300642");
        expected.put("phrases[0].high", "0.954413");
        expected.put("phrases[1].low", "0.299993");
        expected.put("phrases[2].high", "0.905469");
        expected.put("phrases[2].nominalPoint", "0.325");
        expected.forEach((path, value) -> near(record, "scored." + path, value));
        assertThat(record.getString("scored.brier.method")).isEqualTo("LOGIT_T");
        assertThat(record.getList("scored.phrases.phrase")).containsExactly("very likely", "likely", "unlikely");
        assertThat(record.getList("scored.phrases.n")).containsExactly(4, 6, 2);
        assertThat(record.getList("scored.phrases.happened")).containsExactly(3, 4, 1);
        assertThat(record.getList("scored.phrases[0].alsoSaid")).containsExactly("highly likely");
        assertThat(record.getList("scored.curve.n")).containsExactly(2, 6, 4);
        JsonPath phia = record.setRootPath("scored.sensitivity.find { it.lexicon == 'phia_uk' }");
        assertThat(new BigDecimal(phia.getString("brier"))).isEqualByComparingTo("0.225417");
        assertThat(new BigDecimal(phia.getString("brierOfDefaultOnSame"))).isEqualByComparingTo("0.225625");
        record.setRootPath("");
        near(record, "scored.corp.mcbNullMean", "0.0398", "0.002");
        near(record, "scored.corp.mcbPValue", "0.908", "0.02");
        assertThat(record.getInt("scored.corp.draws")).isEqualTo(5000);
        assertThat(record.getInt("scored.corp.seed")).isEqualTo(1);
        assertThat(record.getInt("scored.shrunken.pool.institutes")).isEqualTo(1);
        assertThat(record.getInt("scored.shrunken.pool.version")).isEqualTo(record.getInt("position"));
        for (String part : List.of("topics", "horizons", "years")) {
            assertThat(record.getList("scored." + part)).as(part).hasSize(1);
            assertThat(record.getInt("scored." + part + "[0].n")).isEqualTo(12);
            assertThat(record.getInt("scored." + part + "[0].families")).isEqualTo(12);
            assertThat(record.getInt("scored." + part + "[0].happened")).isEqualTo(8);
            near(record, "scored." + part + "[0].brier.value", "0.225625");
            near(record, "scored." + part + "[0].brier.low", "0.107140");
            near(record, "scored." + part + "[0].brier.high", "0.414336");
        }
        assertThat(record.getString("scored.topics[0].key")).isEqualTo("north-korea");
        assertThat(record.getString("scored.topics[0].label")).isEqualTo("North Korea");
        assertThat(record.getString("scored.horizons[0].key")).isEqualTo("P0D-P90D");
        assertThat(record.getString("scored.horizons[0].label")).isEqualTo("up to 3 months");
        assertThat(record.getString("scored.years[0].key")).isEqualTo("2026");
        assertThat(record.getList("scored.logging.key")).containsExactly("PROSPECTIVE", "SYSTEMATIC");
        assertThat(record.getList("scored.logging.n")).containsExactly(5, 7);
        assertThat(record.getInt("numbers.n")).isEqualTo(1);
        assertThat(record.getMap("numbers.relativeError"))
                .containsEntry("value", null)
                .containsEntry("low", null)
                .containsEntry("high", null)
                .containsEntry("n", 0);
        assertThat(record.getMap("numbers.coverage[0]"))
                .containsEntry("level", 0.8f)
                .containsEntry("assumed", true)
                .containsEntry("n", 1)
                .containsEntry("covered", 1)
                .containsEntry("low", null);
        assertThat(record.getMap("numbers.units[0]"))
                .containsEntry("unit", "%")
                .containsEntry("n", 1)
                .containsEntry("meanAbsoluteError", 0.4f)
                .containsEntry("bias", 0.4f)
                .containsEntry("intervalScore", 1.0f);
        assertThat(record.getMap("scored.bounds"))
                .containsEntry("unresolved", null)
                .containsEntry("partly", null);
        assertThat(record.getMap("scored.readings")).containsEntry("twice", 12).containsEntry("agreed", 12);
        assertThat(record.getMap("notes"))
                .isEqualTo(Map.of(
                        "shrunken", "POOL_TOO_SMALL",
                        "skill.vsReference", "NO_REFERENCE",
                        "numbers.relativeError", "TOO_FEW",
                        "numbers.coverage.0", "TOO_FEW"));
    }

    @Test
    void the_worked_example_alone_is_too_few_and_its_row_has_a_score() {
        long prediction = chronicle.log(WorkedExample.card1());
        chronicle.decide(prediction, Outcome.HAPPENED, LocalDate.of(2021, 1, 12));
        Response answer = given().get(IFES);
        answer.then()
                .statusCode(200)
                .body("funnel.logged", equalTo(1))
                .body("funnel.checkable", equalTo(1))
                .body("funnel.due", equalTo(1))
                .body("funnel.resolved", equalTo(1))
                .body("funnel.scored", equalTo(1))
                .body("scored.n", equalTo(1))
                .body("scored.happened", equalTo(1))
                .body("scored.brier.value", nullValue())
                .body("scored.phrases", hasSize(0))
                .body("notes.scored", equalTo("TOO_FEW"))
                .body("position", equalTo((int) history.head()))
                .body("asOf", equalTo("2026-11-24"))
                .body("institute.invented", equalTo(false))
                .body("lexicon.id", equalTo("icd203"))
                .body("lexicon.fallback.id", equalTo("borneout-reporting"));
        String rows = answer.path("links.rows");
        assertThat(rows)
                .isEqualTo("/api/v1/predictions?institute=institute-for-far-eastern-studies&scored=true&position="
                        + history.head());
        given().urlEncodingEnabled(false)
                .get(rows)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of((int) prediction)))
                .body("items[0].score.brier", equalTo(0.015625f))
                .body("items[0].score.probability", equalTo(0.875f));
        given().get("/api/v1/institutes")
                .then()
                .body("items[0].scored", equalTo(1))
                .body("items[0].brier", nullValue());
        given().urlEncodingEnabled(false)
                .get((String) answer.path("links.page"))
                .then()
                .statusCode(200);
        assertThat(given().urlEncodingEnabled(false)
                        .get((String) answer.path("links.csv"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("prediction,question,family,statement")
                .contains("highly likely")
                .contains("SCORED,true,0.015625");
    }

    @Test
    void nothing_scored_says_so_and_nothing_is_null_without_reason() {
        shelf.put(Shelf.item("still open"));
        given().get("/api/v1/institutes/alpha-institute/record")
                .then()
                .statusCode(200)
                .body("funnel.open", equalTo(1))
                .body("scored.n", equalTo(0))
                .body("notes.scored", equalTo("NONE_SCORED"));
    }

    @Test
    void an_early_yes_waits_for_its_due_date() {
        clock.set(LocalDate.of(2026, 9, 10));
        long prediction = chronicle.log("likely");
        clock.set(LocalDate.of(2026, 10, 16));
        chronicle.happened(prediction);
        assertThat(record("").getInt("funnel.waiting")).isEqualTo(1);
        assertThat(record("").getInt("scored.n")).isZero();
        given().get("/api/v1/predictions/" + prediction).then().body("score", nullValue());
        clock.set(LocalDate.of(2026, 10, 31));
        assertThat(record("").getInt("scored.n")).isZero();
        clock.set(Instant.parse("2026-11-01T00:00:00Z"));
        assertThat(record("").getInt("scored.n")).isEqualTo(1);
        given().get("/api/v1/predictions/" + prediction).then().body("score.probability", equalTo(0.675f));
    }

    @Test
    void a_record_of_an_earlier_day_or_position_stays_as_it_was() {
        clock.set(LocalDate.of(2026, 9, 10));
        long one = chronicle.log("likely");
        chronicle.log("very likely");
        clock.set(LocalDate.of(2026, 11, 2));
        chronicle.happened(one);
        String link = record("").getString("links.page");
        String query = link.substring(link.indexOf('?'));
        Map<String, Object> then = record(query).getMap("");
        clock.set(LocalDate.of(2026, 11, 20));
        chronicle.didNotHappen(one);
        shelf.withdraw(one, chronicle.analyst(), "a mistake");
        assertThat(record("").getInt("scored.n")).isZero();
        assertThat(record(query).getMap("")).isEqualTo(then);
        assertThat(record("?asOf=2026-11-02").getMap("scored")).isEqualTo(then.get("scored"));
        assertThat(record("?asOf=2026-10-31").getInt("funnel.open")).isEqualTo(2);
        assertThat(record("?asOf=2026-11-01").getInt("funnel.unresolved")).isEqualTo(2);
        assertThat(record("?asOf=2026-09-09").getInt("funnel.logged")).isZero();
        given().urlEncodingEnabled(false)
                .get("/api/v1/predictions?institute=institute-for-far-eastern-studies&scored=true&position="
                        + then.get("position"))
                .then()
                .body("items.id", containsInAnyOrder((int) one))
                .body("items[0].score.probability", equalTo(0.675f));
    }

    @Test
    void hindsight_counts_only_where_it_is_asked_for() {
        long picked = chronicle.log("likely");
        chronicle.happened(picked);
        assertThat(record("").getInt("funnel.hindsight")).isEqualTo(1);
        assertThat(record("?hindsight=include").getInt("scored.n")).isEqualTo(1);
        assertThat(record("?hindsight=include").getInt("funnel.hindsight")).isZero();
        assertThat(record("?hindsight=include").getString("links.rows")).isNull();
    }

    @Test
    void phrases_follow_the_claim_and_the_curve_follows_the_question() {
        clock.set(LocalDate.of(2026, 9, 10));
        List<Long> denied = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Map<String, String> fields = chronicle.claim("very likely");
            fields.put("side", "WILL_NOT");
            denied.add(chronicle.log(fields));
        }
        clock.set(TestClock.START);
        denied.subList(0, 4).forEach(chronicle::didNotHappen);
        chronicle.happened(denied.get(4));
        JsonPath record = record("");
        assertThat(record.getInt("scored.happened")).isEqualTo(1);
        near(record, "scored.meanProbability", "0.125");
        near(record, "scored.curve[0].probability", "0.125");
        assertThat(record.getInt("scored.phrases[0].happened")).isEqualTo(4);
        near(record, "scored.brier.value", "0.165625");
    }

    @Test
    void families_are_counted_and_correlated_figures_withheld() {
        clock.set(LocalDate.of(2026, 9, 10));
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Map<String, String> fields = chronicle.claim("likely");
            fields.put("family", i < 4 ? "the tariff family" : "family " + i);
            all.add(chronicle.log(fields));
        }
        clock.set(TestClock.START);
        for (int i = 0; i < 8; i++) {
            if (i % 3 == 0) {
                chronicle.didNotHappen(all.get(i));
            } else {
                chronicle.happened(all.get(i));
            }
        }
        JsonPath record = record("");
        assertThat(record.getInt("scored.n")).isEqualTo(8);
        assertThat(record.getInt("scored.families")).isEqualTo(5);
        assertThat(record.getString("scored.brier.method")).isEqualTo("LOGIT_T_FAMILIES");
        assertThat(record.getMap("notes"))
                .containsEntry("phrases.0", "CORRELATED")
                .containsEntry("spiegelhalter", "CORRELATED");
        assertThat(record.getString("scored.phrases[0].low")).isNull();
    }

    @Test
    void statements_are_weighed_by_the_days_for_which_they_stood_and_give_a_brier_score_alone() {
        clock.set(LocalDate.of(2026, 9, 10));
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(chronicle.log("likely"));
        }
        clock.set(LocalDate.of(2026, 10, 2));
        chronicle.revise(all.get(0), "very likely", LocalDate.of(2026, 10, 1));
        clock.set(TestClock.START);
        all.forEach(chronicle::happened);
        JsonPath record = record("?edition=weighted");
        // 30 days at 0.675 and 14 at 0.875 until the day of the event, 15 October
        near(record, "scored.brier.value", String.valueOf((4 * 0.105625 + (30 * 0.105625 + 14 * 0.015625) / 44) / 5));
        assertThat(record.getString("edition")).isEqualTo("WEIGHTED");
        assertThat(record.getString("scored.logScore.value")).isNull();
        assertThat(record.getList("scored.curve")).isEmpty();
        assertThat(record.getList("scored.phrases")).isEmpty();
        near(record, "scored.years[0].brier.value", record.getString("scored.brier.value"));
        assertThat(record.getMap("notes"))
                .containsEntry("logScore", "WEIGHTED_EDITION")
                .containsEntry("corp", "WEIGHTED_EDITION")
                .containsEntry("curve", "WEIGHTED_EDITION")
                .containsEntry("shrunken", "WEIGHTED_EDITION")
                .containsEntry("numbers.relativeError", "WEIGHTED_EDITION");
        near(record("?edition=last"), "scored.brier.value", String.valueOf((4 * 0.105625 + 0.015625) / 5));
    }

    @Test
    void what_the_score_leaves_out_gives_two_scores() {
        clock.set(LocalDate.of(2026, 9, 10));
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(chronicle.log("likely"));
        }
        long partly = chronicle.log("very likely");
        chronicle.log("unlikely"); // stays undecided: one of seven
        clock.set(TestClock.START);
        all.forEach(chronicle::happened);
        chronicle.decide(partly, Finding.partly(500_000, null, Finding.Piece.at("https://example.org/c")));
        JsonPath record = record("");
        double scored = 5 * 0.105625;
        assertThat(record.getInt("scored.bounds.partly.n")).isEqualTo(1);
        near(record, "scored.bounds.partly.allHappened", String.valueOf((scored + 0.015625) / 6));
        near(record, "scored.bounds.partly.noneHappened", String.valueOf((scored + 0.765625) / 6));
        assertThat(record.getInt("scored.bounds.unresolved.n")).isEqualTo(1);
        near(record, "scored.bounds.unresolved.allRight", String.valueOf((scored + 0.105625) / 6));
        near(record, "scored.bounds.unresolved.allWrong", String.valueOf((scored + 0.455625) / 6));
    }

    @Test
    void what_came_later_and_where_two_readers_differed_is_counted() {
        clock.set(LocalDate.of(2026, 9, 10));
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(chronicle.log("likely"));
        }
        clock.set(TestClock.START);
        chronicle.decide(all.get(0), Outcome.DID_NOT_HAPPEN, LocalDate.of(2026, 11, 5));
        all.subList(1, 5).forEach(chronicle::happened);
        JsonPath record = record("");
        assertThat(record.getInt("scored.late")).isEqualTo(1);
        assertThat(record.getInt("scored.readings.agreed")).isEqualTo(5);
    }

    @Test
    void few_forecasts_are_seen_in_the_light_of_five_institutes_or_more() {
        clock.set(LocalDate.of(2026, 9, 10));
        List<Long> right = new ArrayList<>();
        List<Long> wrong = new ArrayList<>();
        for (int institute = 0; institute < 5; institute++) {
            for (int i = 0; i < 6; i++) {
                Map<String, String> fields = chronicle.claim(i % 2 == 0 ? "likely" : "very likely");
                fields.put("institute", "House number " + institute);
                fields.put("reference.probability", "0.5");
                fields.put("reference.reason", "nobody knew");
                (i < 1 + institute ? right : wrong).add(chronicle.log(fields));
            }
        }
        clock.set(TestClock.START);
        right.forEach(chronicle::happened);
        wrong.forEach(chronicle::didNotHappen);
        JsonPath record =
                given().get("/api/v1/institutes/house-number-0/record").jsonPath();
        assertThat(record.getInt("scored.shrunken.pool.institutes")).isEqualTo(5);
        assertThat(record.getDouble("scored.skill.vsReference.difference"))
                .isLessThan(record.getDouble("scored.shrunken.value"));
        assertThat(record.getDouble("scored.shrunken.low")).isLessThan(record.getDouble("scored.shrunken.value"));
        assertThat(record.getMap("notes")).doesNotContainKey("shrunken");
        assertThat(given().get("/api/v1/institutes/house-number-0/record?topic=north-korea")
                        .jsonPath()
                        .getMap("notes"))
                .containsEntry("shrunken", "POOL_TOO_SMALL");
    }

    @ParameterizedTest
    @CsvSource({
        "lexicon, nobodys",
        "edition, middle",
        "hindsight, maybe",
        "attribution, SOMEBODY",
        "asOf, 2026-02-30",
        "asOf, 2026-11-25",
        "position, 999",
        "position, x",
        "topic, nothing",
        "from, yesterday"
    })
    void a_reading_that_cannot_be_is_refused_under_its_name(String parameter, String value) {
        chronicle.log("likely");
        given().queryParam(parameter, value).get(IFES).then().statusCode(400).body("errors.field", hasItem(parameter));
    }

    @Test
    void a_moment_is_for_what_is_scored_only() {
        given().get("/api/v1/predictions?position=0").then().statusCode(400).body("errors.field", hasItem("position"));
    }

    @Test
    void a_record_that_did_not_change_is_answered_in_short() {
        chronicle.log("likely");
        String tag = given().get(IFES).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).get(IFES).then().statusCode(304);
        given().header("If-None-Match", tag)
                .get(IFES + "?lexicon=phia_uk")
                .then()
                .statusCode(200);
        shelf.put(Shelf.item("somebody else's"));
        given().header("If-None-Match", tag).get(IFES).then().statusCode(304);
        chronicle.log("likely");
        given().header("If-None-Match", tag).get(IFES).then().statusCode(200);
    }

    @Test
    void an_unknown_or_hidden_institute_has_no_record() {
        given().get("/api/v1/institutes/nobody/record").then().statusCode(404);
        shelf.put(Shelf.item("hidden").by("Quiet House"));
        shelf.hide("Quiet House");
        given().get("/api/v1/institutes/quiet-house/record").then().statusCode(404);
        given().get("/institutes/quiet-house/rows.csv").then().statusCode(404);
    }
}

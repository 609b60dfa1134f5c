package org.borneout.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.account.Site;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResolveHttpTest {
    private static final String SECRET = "the rationale that nobody may read";
    private static final String SECRET_URL = "https://example.org/secret-source";
    private static final byte[] PNG = "\u0089PNG\r\n\u001a\nand the rest".getBytes(StandardCharsets.ISO_8859_1);

    @Inject
    People people;

    @Inject
    Predictions predictions;

    @Inject
    Site site;

    @Inject
    TestClock clock;

    private Person analyst;
    private Person reviewer;
    private long prediction;
    private long question;

    @BeforeEach
    void card1IsLogged() {
        analyst = people.analyst();
        reviewer = people.reviewer();
        log(WorkedExample.card1());
    }

    private void log(Map<String, String> fields) {
        Response kept =
                analyst.form().formParams(fields).formParam("act", "keep").post("/predictions/new");
        prediction = Long.parseLong(kept.header("Location").replaceAll(".*/", ""));
        question = QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(prediction).question().id());
    }

    private static Map<String, String> happened() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("outcome", "HAPPENED");
        fields.put("eventOn", "2021-01-12");
        fields.put("rationale", SECRET);
        fields.put("evidence.0.kind", "PRIMARY");
        fields.put("evidence.0.url", SECRET_URL);
        fields.put("evidence.0.quote", "the congress adopted it");
        return fields;
    }

    private Response give(Person by, Map<String, String> fields) {
        return by.form().formParams(fields).formParam("act", "give").post("/questions/" + question + "/resolve");
    }

    private String page(Person by) {
        return by.browser()
                .get("/questions/" + question + "/resolve")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void expect422(Map<String, String> fields, String sentence) {
        give(analyst, fields).then().statusCode(422).body(containsString(sentence));
    }

    private static Map<String, String> with(Map<String, String> fields, String... changes) {
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields;
    }

    @Test
    void the_form_says_what_would_count_and_not_who_predicted_or_how_sure() {
        String page = page(analyst);
        assertThat(page)
                .contains(WorkedExample.STATEMENT, "KCNA", "31 January 2021")
                .doesNotContain("Far Eastern", "highly likely", "frontal breakthrough", "Yonhap", "Korea Herald");
    }

    @Test
    void two_people_decide_and_the_second_cannot_find_the_first_answer_anywhere() {
        give(analyst, happened()).then().statusCode(303);
        List<String> everywhere = List.of(
                "/",
                "/desk",
                "/predictions",
                "/predictions.csv",
                "/predictions?status=proposed",
                "/predictions/" + prediction,
                "/questions/" + question,
                "/questions/" + question + "/resolve",
                "/institutes/institute-for-far-eastern-studies",
                "/api/v1/predictions",
                "/api/v1/predictions/" + prediction,
                "/api/v1/questions/" + question,
                "/api/v1/institutes");
        for (String path : everywhere) {
            String shown = reviewer.browser().get(path).asString();
            String told = people.program(reviewer, "REVIEW").get(path).asString();
            String open = People.browser(null).get(path).asString();
            for (String text : List.of(shown, told, open)) {
                assertThat(text)
                        .as(path)
                        .doesNotContain(SECRET, SECRET_URL, "adopted it", "2021-01-12", "12 January 2021");
            }
        }
        assertThat(page(reviewer)).contains("You will not see it until you give yours");
        give(reviewer, happened()).then().statusCode(303);
        reviewer.browser()
                .get("/predictions/" + prediction)
                .then()
                .body(allOf(containsString(SECRET), containsString(SECRET_URL)));
    }

    @Test
    void the_author_alone_sees_a_sealed_reading_and_may_replace_or_take_it_back() {
        give(analyst, happened()).then().statusCode(303);
        assertThat(page(analyst)).contains(SECRET, "Replace my reading");
        assertThat(page(people.analyst()))
                .contains("A reviewer gives the second one")
                .doesNotContain(SECRET);
        give(analyst, with(happened(), "rationale", "another")).then().statusCode(303);
        assertThat(page(analyst)).contains("another").doesNotContain(SECRET);
        String withdrawal = page(analyst).replaceAll("(?s).*action=\"(/verdicts/\\d+/withdrawal)\".*", "$1");
        reviewer.form().post(withdrawal).then().statusCode(403);
        analyst.form().post(withdrawal).then().statusCode(303);
        assertThat(page(reviewer)).contains("A second person will do the same");
    }

    @Test
    void a_split_is_shown_to_a_third_person_only_who_decides() {
        give(analyst, happened()).then().statusCode(303);
        give(reviewer, with(happened(), "outcome", "DID_NOT_HAPPEN", "eventOn", "", "rationale", "the other view"))
                .then()
                .statusCode(303);
        Person third = people.reviewer();
        assertThat(page(third)).contains(SECRET, "the other view", "The two readings");
        assertThat(page(analyst)).contains("You are one of the two who differ");
        assertThat(People.browser(null).get("/questions/" + question).asString())
                .doesNotContain(SECRET);
        give(reviewer, happened()).then().statusCode(403);
        give(third, with(happened(), "rationale", "")).then().statusCode(422).body(containsString("say why"));
        give(third, happened()).then().statusCode(303);
        people.program("READ")
                .get("/api/v1/predictions/" + prediction)
                .then()
                .body("verdict.readers", org.hamcrest.Matchers.is(3));
    }

    @Test
    void a_reading_that_was_written_while_another_came_in_counts_as_the_second_where_it_may() {
        String seen = "FIRST:0";
        give(analyst, happened()).then().statusCode(303);
        give(people.analyst(), with(happened(), "seen", seen))
                .then()
                .statusCode(409)
                .body(containsString("Somebody has given a first reading already"))
                .body(containsString(SECRET_URL));
        give(reviewer, with(happened(), "seen", seen)).then().statusCode(303);
        give(people.reviewer(), with(happened(), "seen", seen))
                .then()
                .statusCode(409)
                .body(containsString("It was decided while you were reading"));
    }

    @Test
    void who_may_do_what() {
        RequestSpecification anybody = People.form(null);
        anybody.formParams(happened())
                .post("/questions/" + question + "/resolve")
                .then()
                .statusCode(401);
        People.browser(null).get("/questions/" + question + "/resolve").then().statusCode(303);
        analyst.form().post("/questions/" + question + "/freeze").then().statusCode(403);
        reviewer.form().post("/questions/" + question + "/freeze").then().statusCode(303);
        reviewer.form().post("/questions/999999/freeze").then().statusCode(404);
        reviewer.browser().get("/questions/999999/resolve").then().statusCode(404);
    }

    @Test
    void every_fault_is_told_at_once_and_nothing_typed_is_lost() {
        Map<String, String> fields = happened();
        fields.put("eventOn", "2021-02-05");
        fields.put("share", "50 %");
        fields.put("evidence.0.url", "not an address");
        give(analyst, fields)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("5 February 2021 is after 31 January 2021"),
                        containsString("This belongs to another outcome"),
                        containsString("is not a web address"),
                        containsString(SECRET),
                        containsString("3 things to mend")));
    }

    @Test
    void what_is_missing_is_told_at_once_and_so_is_what_is_wrong_whatever_happened() {
        give(analyst, Map.of())
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("Say what happened"),
                        containsString("Give at least one piece of evidence"),
                        containsString("2 things to mend")));
        give(analyst, Map.of("eventOn", "2021-02-30", "share", "half", "evidence.0.url", "nowhere"))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("is not a date"),
                        containsString("is not a web address"),
                        containsString("4 things to mend")));
    }

    @Test
    void the_calendar_is_kept() {
        expect422(with(happened(), "eventOn", ""), "Give the day on which it happened");
        expect422(with(happened(), "eventOn", "2026-11-26"), "26 November 2026 lies in the future");
        expect422(with(happened(), "outcome", "PARTLY"), "Say how far it happened");
        expect422(with(happened(), "outcome", "PARTLY", "share", "100 %"), "At 0 % it did not happen");
        expect422(with(happened(), "outcome", "VALUE", "value", "3"), "asks for yes or no");
        expect422(with(happened(), "outcome", "VOID", "eventOn", ""), "Say why it is void");
        expect422(
                with(happened(), "outcome", "VOID", "eventOn", "", "void", "CONDITION_NOT_MET"),
                "This question has no condition");
        expect422(with(happened(), "outcome", "CANNOT_RESOLVE", "eventOn", "", "rationale", ""), "Say why.");
        expect422(
                with(happened(), "evidence.0.url", "", "evidence.0.quote", ""), "Give at least one piece of evidence");
        give(analyst, with(happened(), "outcome", "DID_NOT_HAPPEN", "eventOn", "2021-02-05"))
                .then()
                .statusCode(303);
    }

    @Test
    void before_the_last_day_is_over_only_what_is_certain_can_be_said() {
        clock.set(Instant.parse("2021-01-31T14:59:59Z"));
        expect422(with(happened(), "outcome", "DID_NOT_HAPPEN", "eventOn", ""), "is not over");
        expect422(with(happened(), "outcome", "CANNOT_RESOLVE", "eventOn", ""), "evidence may still appear");
        give(analyst, happened()).then().statusCode(303);
        clock.set(Instant.parse("2021-01-31T15:00:00Z"));
        give(analyst, with(happened(), "outcome", "DID_NOT_HAPPEN", "eventOn", ""))
                .then()
                .statusCode(303);
    }

    @Test
    void a_condition_is_decided_first() {
        log(with(WorkedExample.card1(), "condition", "if the congress is held", "statement", "It is held and adopts"));
        Map<String, String> fields = with(happened(), "conditionAsked", "true");
        expect422(fields, "Say first whether the condition was met");
        expect422(with(fields, "conditionMet", "false"), "the question is void, whatever happened");
        give(analyst, with(fields, "conditionMet", "false", "outcome", "", "eventOn", "", "rationale", "none was held"))
                .then()
                .statusCode(303);
        give(reviewer, fields).then().statusCode(303);
        people.program("READ")
                .get("/api/v1/predictions/" + prediction)
                .then()
                .body("verdict.outcome", org.hamcrest.Matchers.is("VOID"))
                .body("verdict.voidReason", org.hamcrest.Matchers.is("CONDITION_NOT_MET"))
                .body("status", org.hamcrest.Matchers.is("void"));
    }

    @Test
    void rows_for_evidence_are_added_without_scripts_and_keep_what_was_typed() {
        analyst.form()
                .formParams(happened())
                .formParam("rows", "1")
                .formParam("act", "another")
                .post("/questions/" + question + "/resolve")
                .then()
                .statusCode(200)
                .body(allOf(containsString("evidence.1.url"), containsString(SECRET_URL)));
    }

    private RequestSpecification upload(Person by, String name, byte[] content) {
        RequestSpecification form = by.browser()
                .cookie(People.CSRF, "AAAAAAAAAAAAAAAAAAAAAA")
                .multiPart(People.CSRF, "AAAAAAAAAAAAAAAAAAAAAA")
                .multiPart("evidence.0.upload", name, content);
        happened().forEach((field, value) -> form.multiPart(field, value, "text/plain; charset=UTF-8"));
        return form;
    }

    @Test
    void an_uploaded_file_is_known_by_its_first_bytes_sealed_with_its_reading_and_never_shown_as_a_page() {
        String path = "/questions/" + question + "/resolve";
        upload(analyst, "page.png", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8))
                .multiPart("act", "give")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("is neither a PDF nor a picture"));
        upload(analyst, "report.html", PNG)
                .multiPart("act", "give")
                .post(path)
                .then()
                .statusCode(303);
        String file = "/evidence/" + evidenceWithFile() + "/file";
        reviewer.browser().get(file).then().statusCode(404);
        People.browser(null).get(file).then().statusCode(404);
        people.admin().browser().get(file).then().statusCode(404);
        analyst.browser()
                .get(file)
                .then()
                .statusCode(200)
                .header("Content-Type", "image/png")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"evidence-" + evidenceWithFile() + ".png\"");
        give(reviewer, happened()).then().statusCode(303);
        assertThat(People.browser(null).get(file).asByteArray()).isEqualTo(PNG);
        assertThat(People.browser(null).get("/questions/" + question).asString())
                .contains("report.html", "/evidence/");
    }

    @Test
    void a_large_file_is_kept_whole_and_a_larger_one_refused() {
        String path = "/questions/" + question + "/resolve";
        byte[] large = java.util.Arrays.copyOf(PNG, 10 * 1024 * 1024);
        large[large.length - 1] = 7;
        upload(analyst, "a.png", large)
                .multiPart("act", "give")
                .post(path)
                .then()
                .statusCode(303);
        assertThat(analyst.browser()
                        .get("/evidence/" + evidenceWithFile() + "/file")
                        .asByteArray())
                .isEqualTo(large);
        upload(analyst, "b.png", java.util.Arrays.copyOf(PNG, 10 * 1024 * 1024 + 1))
                .multiPart("act", "give")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("is larger than 10 MB"));
        analyst.form()
                .formParam("quote", "x".repeat(1_100_000))
                .post("/predictions/new")
                .then()
                .statusCode(413);
    }

    private long evidenceWithFile() {
        return QuarkusTransaction.requiringNew()
                .call(() -> predictions
                        .getEntityManager()
                        .createQuery("select max(e.id) from Evidence e where e.file is not null", Long.class)
                        .getSingleResult());
    }

    @Test
    void in_solo_mode_one_person_decides_alone_and_every_page_says_so() {
        assertThat(page(reviewer)).doesNotContain("Decide alone");
        site.choosesSolo(true, null);
        assertThat(page(reviewer)).contains("Decide alone");
        reviewer.form()
                .formParams(happened())
                .formParam("act", "alone")
                .post("/questions/" + question + "/resolve")
                .then()
                .statusCode(303);
        for (String path : List.of("/questions/" + question, "/predictions/" + prediction)) {
            assertThat(People.browser(null).get(path).asString()).contains("one reader");
        }
        people.program("READ")
                .get("/api/v1/predictions/" + prediction)
                .then()
                .body("verdict.readers", org.hamcrest.Matchers.is(1))
                .body("status", org.hamcrest.Matchers.is("resolved"));
    }

    @Test
    void an_older_verdict_stays_readable_with_its_readings() {
        give(analyst, happened()).then().statusCode(303);
        give(reviewer, happened()).then().statusCode(303);
        Map<String, String> newer = with(
                happened(),
                "outcome",
                "DID_NOT_HAPPEN",
                "eventOn",
                "2021-02-05",
                "rationale",
                "the first report was wrong");
        expect422(with(happened(), "rationale", ""), "There is a verdict already");
        give(analyst, newer).then().statusCode(303);
        assertThat(People.browser(null).get("/questions/" + question).asString())
                .doesNotContain("the first report was wrong");
        give(reviewer, newer).then().statusCode(303);
        assertThat(People.browser(null).get("/questions/" + question).asString())
                .contains("the first report was wrong", SECRET, "5 February 2021");
        clock.set(LocalDate.of(2026, 11, 25));
        assertThat(page(analyst))
                .contains("There is a verdict on this question already")
                .doesNotContain(SECRET);
    }

    @Test
    void a_long_rationale_survives_both_kinds_of_form() {
        String long1 = "x".repeat(3900);
        give(analyst, with(happened(), "rationale", long1)).then().statusCode(303);
        assertThat(page(analyst)).contains(long1);
        assertThat(page(analyst)).doesNotContain("not-there");
        analyst.browser().get("/questions/" + question + "/resolve").then().body(not(containsString("Far Eastern")));
    }
}

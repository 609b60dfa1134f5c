package org.borneout.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.report.Shelf.item;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.prediction.Side;
import org.borneout.prediction.WorkedExample;
import org.borneout.resolution.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PredictionHttpTest {
    @Inject
    Shelf shelf;

    @Inject
    People people;

    @Inject
    TestClock clock;

    private Person analyst;

    @BeforeEach
    void somebodyLogs() {
        analyst = people.analyst();
    }

    private static Response open(Object id) {
        return People.browser(null).get("/predictions/" + id);
    }

    private String logged() {
        Response kept = analyst.form()
                .formParams(WorkedExample.card1())
                .formParam("act", "keep")
                .post("/predictions/new");
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(303);
        return kept.header("Location").replaceAll(".*/", "");
    }

    @Test
    void the_worked_example_is_told_from_its_quotation_to_its_history() {
        String id = logged();
        open(id).then()
                .statusCode(200)
                .body(allOf(
                        containsString(WorkedExample.STATEMENT),
                        containsString("“It is <mark>highly likely</mark> that they will propose"),
                        containsString("<strong>Yonhap</strong>"),
                        containsString(">The Korea Herald</a></strong>"),
                        containsString("https://example.org/kh"),
                        containsString("nearest term “very likely”"),
                        containsString("UK PHIA"),
                        containsString("at the upcoming party congress, next month"),
                        containsString("Due 31 Jan 2021"),
                        containsString("Grace until 14 Feb 2021"),
                        containsString("VOID if no congress is held by 2021-03-31"),
                        containsString("nobody has said yet what came of it"),
                        containsString("every forecast in the Yonhap story of 10 Dec 2020"),
                        containsString("Logged by " + analyst.name() + ", after the outcome could be known")));
    }

    @Test
    void only_people_who_log_are_offered_to_change_it() {
        String id = logged();
        open(id).then().body(not(containsString("/predictions/" + id + "/correct")));
        analyst.browser()
                .get("/predictions/" + id)
                .then()
                .body(allOf(
                        containsString("/predictions/" + id + "/correct"),
                        containsString("/predictions/" + id + "/revise"),
                        containsString("/predictions/" + id + "/withdraw"),
                        containsString("/predictions/new?from=" + id),
                        containsString("Undo the logging")));
        people.analyst().browser().get("/predictions/" + id).then().body(not(containsString("Undo the logging")));
        clock.advance(java.time.Duration.ofMinutes(11));
        analyst.browser().get("/predictions/" + id).then().body(not(containsString("Undo the logging")));
    }

    @Test
    void a_correction_of_ours_is_told_apart_from_a_revision_by_the_institute() {
        String id = logged();
        Map<String, String> fields = new HashMap<>(WorkedExample.card1());
        fields.put("criteria", "The plan itself names self-reliance");
        Response corrected = analyst.form()
                .formParams(fields)
                .formParam("version", version(id, "correct"))
                .formParam("reason", "the report was not the plan")
                .post("/predictions/" + id + "/correct");
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(303);
        Response revised = analyst.form()
                .formParam("likelihood", "almost certain")
                .formParam("madeOn", "2020-12-20")
                .formParam("language", "en")
                .formParam("version", version(id, "revise"))
                .post("/predictions/" + id + "/revise");
        assertThat(revised.statusCode()).as(revised.asString()).isEqualTo(303);
        open(id).then()
                .body(allOf(
                        containsString(analyst.name() + " corrected the question."),
                        containsString("Reason: the report was not the plan"),
                        containsString("<del>KCNA&#39;s report"),
                        containsString("<ins>The plan itself names self-reliance</ins>"),
                        containsString("The institute revised it: now “almost certain”."),
                        containsString("Revised on 20 December 2020")));
    }

    private String version(String id, String act) {
        String form = analyst.browser().get("/predictions/" + id + "/" + act).asString();
        var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(form);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void an_internal_note_is_for_people_who_work_here() {
        Map<String, String> fields = new HashMap<>(WorkedExample.card1());
        fields.put("note", "ask the desk about page 3");
        String id = analyst.form()
                .formParams(fields)
                .formParam("act", "keep")
                .post("/predictions/new")
                .header("Location")
                .replaceAll(".*/", "");
        open(id).then().body(not(containsString("ask the desk")));
        analyst.browser().get("/predictions/" + id).then().body(containsString("ask the desk about page 3"));
    }

    @Test
    void what_cannot_be_seen_is_not_there() {
        long draft = shelf.put(item("draft").asDraft());
        long hidden = shelf.put(item("hidden").by("Quiet House"));
        shelf.hide("Quiet House");
        open(draft).then().statusCode(404);
        open(hidden).then().statusCode(404);
        open(4711).then().statusCode(404);
        open("nonsense").then().statusCode(404);
        open("99999999999999999999").then().statusCode(404);
        analyst.browser().get("/predictions/" + draft).then().statusCode(200);
        analyst.browser().get("/predictions/" + hidden).then().statusCode(200);
        People.browser(null).get("/institutes/quiet-house").then().statusCode(404);
        People.browser(null)
                .get("/questions/" + shelf.questionOf(hidden))
                .then()
                .statusCode(404);
    }

    @Test
    void a_withdrawn_prediction_stays_readable_with_the_reason() {
        long id = shelf.put(item("Rates rise"));
        shelf.withdraw(id, analyst.id(), "it was logged twice");
        open(id).then().statusCode(200).body(allOf(containsString("it was logged twice"), containsString("Withdrawn")));
        analyst.browser().get("/predictions/" + id).then().body(not(containsString("/predictions/" + id + "/correct")));
    }

    @Test
    void a_verdict_is_told_with_its_score_once_the_due_date_is_over() {
        LocalDate due = LocalDate.of(2026, 6, 30);
        long id = shelf.put(item("Rates rise").due(due).says(Side.WILL, "80%").selectedBy("every forecast"));
        shelf.decide(id, Outcome.HAPPENED, LocalDate.of(2026, 5, 1));
        open(id).then()
                .body(allOf(
                        containsString("It happened on 1 May 2026."),
                        containsString("Decided by two people"),
                        containsString("0.04 (0 is perfect")));
    }

    @Test
    void a_reading_that_waits_for_a_second_one_stays_sealed() {
        long id = shelf.put(item("Rates rise").due(LocalDate.of(2026, 6, 30)));
        shelf.propose(id, "PROPOSED");
        open(id).then().body(allOf(containsString("stays sealed"), not(containsString("outcome happened"))));
    }

    @Test
    void a_question_shows_every_claim_with_its_side() {
        long alpha = shelf.put(item("Rates rise"));
        shelf.put(item("Rates rise").by("Beta Bank").says(Side.WILL_NOT, "likely"));
        People.browser(null)
                .get("/questions/" + shelf.questionOf(alpha))
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("2 claims were made on this question."),
                        containsString("Alpha Institute"),
                        containsString("Beta Bank"),
                        containsString("will not: likely")));
        open(alpha).then().body(containsString("with one other claim on it"));
    }

    @Test
    void a_publication_shows_what_was_found_in_it_and_the_way_it_came() {
        String id = logged();
        var address = Pattern.compile("/publications/\\d+").matcher(open(id).asString());
        assertThat(address.find()).isTrue();
        People.browser(null)
                .get(address.group())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("One prediction was found in it."),
                        containsString("Yonhap"),
                        containsString(WorkedExample.STATEMENT)));
        People.browser(null).get("/publications/4711").then().statusCode(404);
    }
}

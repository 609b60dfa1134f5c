package org.borneout.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.report.Shelf.item;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.ledger.History;
import org.borneout.prediction.Freezing;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Questions;
import org.borneout.resolution.Finding;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Reader;
import org.borneout.resolution.Resolutions;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskHttpTest {
    @Inject
    Shelf shelf;

    @Inject
    People people;

    @Inject
    Predictions predictions;

    @Inject
    Questions questions;

    @Inject
    Resolutions resolutions;

    @Inject
    Freezing freezing;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    private LocalDate dueOn(long question) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Objects.requireNonNull(questions.findById(question).dueOn()));
    }

    private String seen(long question) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> question + ":" + questions.findById(question).version());
    }

    private void propose(long question, Person by) {
        resolutions.propose(
                question,
                Finding.of(
                        Outcome.HAPPENED,
                        LocalDate.of(2026, 11, 1),
                        "seen",
                        Finding.Piece.at("https://example.org/seen")),
                new Reader(by.id(), true),
                clock.instant());
    }

    private Response shift(Person who, String due, String days, String reason, long... some) {
        List<String> seen = new ArrayList<>();
        for (long question : some) {
            seen.add(seen(question));
        }
        return who.form()
                .formParam("seen", seen)
                .formParam("due", due)
                .formParam("days", days)
                .formParam("reason", reason)
                .post("/desk/due");
    }

    @Test
    void each_queue_holds_what_waits_for_it() {
        Person first = people.reviewer();
        Person second = people.reviewer();
        shelf.put(item("long past").due(LocalDate.of(2026, 10, 1)));
        shelf.put(item("in grace").due(LocalDate.of(2026, 11, 20)));
        shelf.put(item("this week").due(LocalDate.of(2026, 11, 30)));
        shelf.put(item("next week").due(LocalDate.of(2026, 12, 1)));
        long read = shelf.questionOf(shelf.put(item("read once").due(LocalDate.of(2026, 11, 10))));
        propose(read, first);
        shelf.propose(shelf.put(item("two differ").due(LocalDate.of(2026, 11, 11))), "SPLIT");
        shelf.decide(shelf.put(item("decided").due(LocalDate.of(2026, 11, 12))), Outcome.HAPPENED, null);
        String desk = second.browser().get("/desk").asString();
        assertThat(part(desk, "second"))
                .contains("read once", "/questions/" + read + "/resolve")
                .doesNotContain("two differ");
        assertThat(part(desk, "split")).contains("two differ").doesNotContain("read once");
        assertThat(part(desk, "overdue")).contains("long past").doesNotContain("in grace", "read once");
        assertThat(part(desk, "due")).contains("in grace").doesNotContain("long past");
        assertThat(part(desk, "week")).contains("this week").doesNotContain("next week");
        assertThat(desk).doesNotContain("decided</a>").contains("5 things wait.");
        // The answer that is sealed, its author and its evidence are told nowhere.
        assertThat(desk.replaceAll("(?s)<select.*?</select>", "")).doesNotContain("example.org/seen", first.name());
        assertThat(part(first.browser().get("/desk").asString(), "second")).doesNotContain("read once");
    }

    private static String part(String page, String anchor) {
        int from = page.indexOf("aria-labelledby=\"" + anchor + "\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    @Test
    void a_question_stands_once_however_many_claims_there_are_on_it() {
        for (String who : List.of("Alpha", "Beta", "Gamma", "Delta")) {
            shelf.put(item("Rates rise").by(who).due(LocalDate.of(2026, 11, 20)));
        }
        String desk = part(people.analyst().browser().get("/desk").asString(), "due");
        assertThat(desk.split("name=\"question\"", -1)).hasSize(2);
        assertThat(desk).contains("Alpha", "Beta", "Gamma", "and one more claim");
    }

    @Test
    void a_long_queue_is_read_to_its_end_page_by_page() {
        QuarkusTransaction.joiningExisting().run(() -> {
            for (int i = 0; i < 60; i++) {
                shelf.put(item("Number " + i + " happens")
                        .due(LocalDate.of(2026, 10, 1).minusDays(i / 2)));
            }
        });
        Person analyst = people.analyst();
        assertThat(analyst.browser().get("/desk").asString()).contains("<b>20+</b> overdue", "/desk?queue=overdue");
        String page = analyst.browser().get("/desk?queue=overdue").asString();
        assertThat(page.split("name=\"question\"", -1)).hasSize(51);
        String next =
                page.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        String rest = analyst.browser().get(next).asString();
        assertThat(rest.split("name=\"question\"", -1)).hasSize(11);
        for (int i = 0; i < 60; i++) {
            assertThat(page.contains("Number " + i + " happens") ^ rest.contains("Number " + i + " happens"))
                    .as("number " + i)
                    .isTrue();
        }
        analyst.browser().get("/desk?queue=overdue&after=nonsense").then().statusCode(200);
        analyst.browser().get("/desk?queue=nonsense").then().statusCode(200).body(containsString("Drafts"));
    }

    @Test
    void whoever_is_given_a_question_is_given_all_claims_on_it() {
        long one = shelf.put(item("Rates rise").by("Alpha").due(LocalDate.of(2026, 11, 20)));
        long other = shelf.put(item("Rates rise").by("Beta").due(LocalDate.of(2026, 11, 20)));
        shelf.put(item("Talks begin").due(LocalDate.of(2026, 11, 20)));
        Person analyst = people.analyst();
        Person worker = people.analyst();
        analyst.form()
                .formParam("question", shelf.questionOf(one))
                .formParam("person", worker.id())
                .post("/desk/assignment")
                .then()
                .statusCode(303);
        assertThat(worker.browser().get("/desk?mine=true").asString())
                .contains("Rates rise", "with " + worker.name())
                .doesNotContain("Talks begin");
        assertThat(history.of("prediction", other).get(0).action()).isEqualTo("ASSIGNED");
    }

    @Test
    void due_dates_are_shifted_together_and_what_cannot_be_is_told_row_by_row() {
        Person reviewer = people.reviewer();
        long free = shelf.questionOf(shelf.put(item("Rates rise").due(LocalDate.of(2026, 11, 20))));
        long frozen = shelf.questionOf(shelf.put(item("Talks begin").due(LocalDate.of(2026, 11, 20))));
        long read = shelf.questionOf(shelf.put(item("Prices fall").due(LocalDate.of(2026, 11, 20))));
        freezing.freeze(frozen, reviewer.id(), clock.instant());
        propose(read, reviewer);
        Response chosen =
                reviewer.form().formParam("question", free, frozen, read).post("/desk/due/choice");
        assertThat(chosen.statusCode()).isEqualTo(303);
        String address = chosen.header("Location").replaceFirst("^https?://[^/]+", "");
        reviewer.browser()
                .get(address)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Rates rise"),
                        containsString("Talks begin"),
                        containsString("until a second person agrees")));
        shift(reviewer, "", "14", "", free).then().statusCode(422);
        shift(reviewer, "2027-01-31", "14", "why", free).then().statusCode(422).body(containsString("one of the two"));
        shift(reviewer, "soon", "", "why", free).then().statusCode(422);
        shift(reviewer, "", "99999", "why", free).then().statusCode(422);
        assertThat(dueOn(free)).isEqualTo(LocalDate.of(2026, 11, 20));
        shift(reviewer, "", "14", "the report says mid-December", free, frozen, read)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("2 of 3 done."),
                        containsString("Due on 4 December 2026 now."),
                        containsString("Proposed: due on 4 December 2026, once a second person agrees."),
                        containsString("Its evidence was read already.")));
        assertThat(dueOn(free)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(dueOn(frozen)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(dueOn(read)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(history.of("question", free).get(0)).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("CORRECTED");
            assertThat(entry.code("due.to")).isEqualTo("2026-12-04");
            assertThat(entry.text("reason")).isEqualTo("the report says mid-December");
        });
        assertThat(history.of("question", read))
                .noneMatch(entry -> entry.action().equals("CORRECTED"));
    }

    @Test
    void a_due_date_is_not_shifted_twice_by_sending_the_form_again() {
        Person reviewer = people.reviewer();
        long question = shelf.questionOf(shelf.put(item("Rates rise").due(LocalDate.of(2026, 11, 20))));
        String seen = seen(question);
        for (int i = 0; i < 2; i++) {
            reviewer.form()
                    .formParam("seen", seen)
                    .formParam("days", "7")
                    .formParam("reason", "misread")
                    .post("/desk/due")
                    .then()
                    .statusCode(200)
                    .body(containsString(i == 0 ? "1 of 1 done." : "Somebody else saved meanwhile."));
        }
        assertThat(dueOn(question)).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void a_due_date_does_not_pass_behind_what_was_said() {
        long question = shelf.questionOf(shelf.put(item("Rates rise").due(LocalDate.of(2026, 11, 20))));
        shift(people.reviewer(), "2026-02-01", "", "misread", question)
                .then()
                .body(allOf(
                        containsString("0 of 1 done."),
                        containsString("What is said after the last day is no prediction.")));
        assertThat(dueOn(question)).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void an_analyst_shifts_no_due_dates_and_nobody_acts_on_nothing() {
        long question = shelf.questionOf(shelf.put(item("Rates rise").due(LocalDate.of(2026, 11, 20))));
        shift(people.analyst(), "", "7", "misread", question).then().statusCode(403);
        assertThat(people.analyst().browser().get("/desk").asString()).doesNotContain("/desk/due/choice");
        Person reviewer = people.reviewer();
        reviewer.form().post("/desk/due/choice").then().statusCode(303).header("Location", containsString("/desk"));
        reviewer.browser()
                .get("/desk/due?question=999999")
                .then()
                .statusCode(200)
                .body(not(containsString("<table")));
    }

    private Response read(Person who, String evidence, long first, String answer, long second, String other) {
        return who.form()
                .formParam("seen", seen(first), seen(second))
                .formParam("outcome." + first, answer)
                .formParam("eventOn." + first, answer.equals("HAPPENED") ? "2026-11-03" : "")
                .formParam("outcome." + second, other)
                .formParam("eventOn." + second, other.equals("HAPPENED") ? "2026-11-03" : "")
                .formParam("evidence.0.url", evidence)
                .formParam("evidence.0.quote", evidence.isEmpty() ? "" : "the office said so")
                .post("/desk/readings");
    }

    private String state(long question) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> entities.createNativeQuery(
                                "select string_agg(v.state, ' ') from verdict v where v.question_id = :id")
                        .setParameter("id", question)
                        .getResultList()
                        .toString());
    }

    @Test
    void several_are_read_with_the_same_evidence_and_stay_blind() {
        long one =
                shelf.questionOf(shelf.put(item("Rates rise").by("Lindenbrook").due(LocalDate.of(2026, 11, 20))));
        long other = shelf.questionOf(shelf.put(item("Talks begin").due(LocalDate.of(2026, 11, 20))));
        Person first = people.reviewer();
        Person second = people.reviewer();
        String page = first.browser()
                .get("/desk/readings?question=" + one + "&question=" + other)
                .asString();
        assertThat(page)
                .contains("Rates rise", "Happens if: It happens if it is announced")
                .as("who said what, and how sure, is not shown")
                .doesNotContain("Lindenbrook", "Alpha Institute", "likely");
        read(first, "", one, "HAPPENED", other, "").then().statusCode(200).body(containsString("0 of 1 done."));
        assertThat(state(one)).isEqualTo("[null]");
        read(first, "https://example.org/office", one, "HAPPENED", other, "DID_NOT_HAPPEN")
                .then()
                .statusCode(200)
                .body(containsString("2 of 2 done."));
        assertThat(state(one)).isEqualTo("[PROPOSED]");
        assertThat(second.browser()
                        .get("/desk/readings?question=" + one + "&question=" + other)
                        .asString())
                .doesNotContain("example.org/office", "the office said so");
        read(first, "https://example.org/office", one, "HAPPENED", other, "DID_NOT_HAPPEN")
                .then()
                .body(containsString("0 of 2 done."));
        read(second, "https://example.org/other", one, "HAPPENED", other, "HAPPENED")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("2 of 2 done."),
                        containsString("Yours was the second reading: confirmed."),
                        containsString("differs from the first")));
        assertThat(List.of(state(one), state(other))).containsExactly("[CONFIRMED]", "[SPLIT]");
        open("/questions/" + one).then().body(containsString("https://example.org/office"));
    }

    private static Response open(String path) {
        return People.browser(null).get(path);
    }

    @Test
    void a_reading_that_fails_leaves_nothing_behind_and_keeps_what_was_typed() {
        long one = shelf.questionOf(shelf.put(item("Rates rise").due(LocalDate.of(2026, 11, 20))));
        long early = shelf.questionOf(shelf.put(item("Talks begin").due(LocalDate.of(2027, 3, 1))));
        read(people.reviewer(), "https://example.org/office", one, "DID_NOT_HAPPEN", early, "DID_NOT_HAPPEN")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("1 of 2 done."),
                        containsString("value=\"https://example.org/office\""),
                        containsString("outcome." + early),
                        not(containsString("outcome." + one))));
        assertThat(List.of(state(one), state(early))).containsExactly("[PROPOSED]", "[null]");
        people.analyst()
                .form()
                .formParam("seen", seen(early))
                .post("/desk/readings")
                .then()
                .statusCode(422)
                .body(containsString("Answer at least one of the questions."));
    }
}

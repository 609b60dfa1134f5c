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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.ledger.History;
import org.borneout.ledger.IdRanges;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.WorkedExample;
import org.borneout.resolution.Outcome;
import org.borneout.source.Institutes;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergingHttpTest {
    @Inject
    Shelf shelf;

    @Inject
    People people;

    @Inject
    Institutes institutes;

    @Inject
    Predictions predictions;

    @Inject
    History history;

    @Inject
    EntityManager entities;

    private static Response open(String path) {
        return People.browser(null).get(path);
    }

    private static Response mergeInstitutes(Person who, String gone, String kept) {
        return who.form()
                .formParam("into", kept)
                .formParam("reason", "the same house, entered twice")
                .post("/institutes/" + gone + "/merge");
    }

    private static Response mergeQuestions(Person who, long gone, long kept) {
        return who.form()
                .formParam("into", kept)
                .formParam("reason", "asked twice")
                .post("/questions/" + gone + "/merge");
    }

    private Response move(Person who, long prediction, long question) {
        return who.form()
                .formParam("into", "http://localhost/questions/" + question)
                .formParam("version", version(prediction))
                .formParam("reason", "it answers the other one")
                .post("/predictions/" + prediction + "/move");
    }

    private int version(long prediction) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> predictions.findById(prediction).version());
    }

    private long institute(String slug) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> institutes.find("slug", slug).firstResult().id());
    }

    private long instituteOf(long prediction) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> predictions.findById(prediction).institute().id());
    }

    private long lastMerger() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> ((Number) entities.createNativeQuery("select max(id) from merger")
                                .getSingleResult())
                        .longValue());
    }

    private static Response undo(Person who, long merger) {
        return who.form().post("/mergers/" + merger + "/undo");
    }

    @Test
    void an_admin_sees_what_a_merger_would_do_before_it_is_done() {
        shelf.put(item("Rates rise").by("Alpha Institute"));
        shelf.put(item("Talks begin").by("Institute Alpha"));
        Person admin = people.admin();
        admin.browser()
                .get("/institutes/institute-alpha")
                .then()
                .body(containsString("/institutes/institute-alpha/merge"));
        admin.browser()
                .get("/institutes/institute-alpha/merge")
                .then()
                .statusCode(200)
                .body(not(containsString("What would happen")));
        admin.browser()
                .get("/institutes/institute-alpha/merge?into=alpha institute")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("One prediction moves to Alpha Institute."),
                        containsString("Alpha Institute will also be found as Institute Alpha."),
                        containsString(
                                "The address /institutes/institute-alpha will lead to /institutes/alpha-institute")));
        admin.browser()
                .get("/institutes/institute-alpha/merge?into=Nobody")
                .then()
                .statusCode(422)
                .body(containsString("No institute is known as “Nobody”."));
        admin.browser()
                .get("/institutes/institute-alpha/merge?into=institute-alpha")
                .then()
                .statusCode(422);
        admin.form()
                .formParam("into", "alpha-institute")
                .post("/institutes/institute-alpha/merge")
                .then()
                .statusCode(422);
        assertThat(instituteOf(shelf.put(item("Third").by("Institute Alpha")))).isEqualTo(institute("institute-alpha"));
    }

    @Test
    void merged_institutes_are_one_under_every_name_and_address() {
        long one = shelf.put(item("Rates rise").by("Alpha Institute"));
        long other = shelf.put(item("Talks begin").by("Institute Alpha"));
        Person admin = people.admin();
        int before = version(other);
        mergeInstitutes(admin, "institute-alpha", "alpha-institute").then().statusCode(303);
        long kept = institute("alpha-institute");
        assertThat(instituteOf(other)).isEqualTo(kept).isEqualTo(instituteOf(one));
        assertThat(version(other)).isGreaterThan(before);
        open("/institutes/institute-alpha")
                .then()
                .statusCode(301)
                .header("Location", containsString("/institutes/alpha-institute"));
        open("/api/v1/institutes/institute-alpha")
                .then()
                .statusCode(308)
                .header("Location", containsString("/api/v1/institutes/alpha-institute"));
        open("/api/v1/institutes/alpha-institute").then().statusCode(200);
        open("/institutes/alpha-institute")
                .then()
                .body(allOf(containsString("Rates rise"), containsString("Talks begin")));
        open("/institutes?q=institute alpha").then().body(containsString("href=\"/institutes/alpha-institute\""));
        open("/predictions?institute=institute-alpha").then().body(containsString("Rates rise"));
        open("/predictions/" + other)
                .then()
                .body(containsString("Institute Alpha, under whose name this stood, was merged into Alpha Institute."));
        var typed = WorkedExample.card1();
        typed.put("institute", "Institute Alpha");
        Response logged = people.analyst().form().formParams(typed).post("/predictions/new");
        assertThat(logged.statusCode()).isEqualTo(303);
        assertThat(instituteOf(Long.parseLong(logged.header("Location").replaceAll(".*/", ""))))
                .isEqualTo(kept);
        assertThat(history.of("institute", institute("institute-alpha"))).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("MERGED");
            assertThat(entry.code("into")).hasToString(String.valueOf(kept));
        });
        assertThat(history.of("institute", kept)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("TOOK_OVER");
            assertThat(IdRanges.parse(String.valueOf(entry.code("predictions"))))
                    .containsExactly(other);
            assertThat(entry.text("reason")).isEqualTo("the same house, entered twice");
        });
    }

    @Test
    void undoing_a_merger_puts_everything_back() {
        shelf.put(item("Rates rise").by("Alpha Institute"));
        long other = shelf.put(item("Talks begin").by("Institute Alpha"));
        long withdrawn = shelf.put(item("Nothing happens").by("Institute Alpha"));
        Person admin = people.admin();
        shelf.withdraw(withdrawn, admin.id(), "never said");
        mergeInstitutes(admin, "institute-alpha", "alpha-institute").then().statusCode(303);
        long merger = lastMerger();
        long since = shelf.put(item("Prices fall").by("Institute Alpha"));
        admin.browser().get("/mergers").then().body(containsString("/mergers/" + merger));
        admin.browser().get("/mergers/" + merger).then().statusCode(200).body(containsString("Undo it"));
        people.reviewer().browser().get("/mergers/" + merger).then().body(not(containsString("Undo it")));
        undo(people.reviewer(), merger).then().statusCode(403);
        undo(people.analyst(), merger).then().statusCode(403);
        undo(admin, merger).then().statusCode(303);
        long gone = institute("institute-alpha");
        assertThat(instituteOf(other)).isEqualTo(gone);
        assertThat(instituteOf(withdrawn)).isEqualTo(gone);
        assertThat(instituteOf(since)).isEqualTo(institute("alpha-institute"));
        open("/institutes/institute-alpha").then().statusCode(200).body(containsString("Talks begin"));
        open("/institutes?q=institute alpha").then().body(not(containsString("href=\"/institutes/alpha-institute\"")));
        assertThat(history.of("institute", gone))
                .extracting(History.Entry::action)
                .contains("MERGED", "RESTORED");
        undo(admin, merger).then().statusCode(409).body(containsString("It was undone before."));
        mergeInstitutes(admin, "institute-alpha", "alpha-institute").then().statusCode(303);
    }

    @Test
    void what_an_institute_replied_goes_with_it_and_comes_back() {
        shelf.put(item("Rates rise").by("Alpha Institute"));
        long other = shelf.put(item("Talks begin").by("Institute Alpha"));
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery(
                                "insert into reply (id, prediction_id, institute_id, author, text, at, status, version)"
                                        + " values (nextval('reply_seq'), ?1, ?2, 'Its director', 'We said so', ?3, 'OPEN', 0)")
                        .setParameter(1, other)
                        .setParameter(2, institute("institute-alpha"))
                        .setParameter(3, Instant.parse("2026-11-24T12:00:00Z"))
                        .executeUpdate());
        Person admin = people.admin();
        mergeInstitutes(admin, "institute-alpha", "alpha-institute").then().statusCode(303);
        assertThat(instituteOfTheReply()).isEqualTo(institute("alpha-institute"));
        undo(admin, lastMerger()).then().statusCode(303);
        assertThat(instituteOfTheReply()).isEqualTo(institute("institute-alpha"));
    }

    private long instituteOfTheReply() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> ((Number) entities.createNativeQuery("select institute_id from reply")
                                .getSingleResult())
                        .longValue());
    }

    @Test
    void two_claims_on_one_question_have_to_be_settled_first() {
        long one = shelf.put(item("Rates rise").by("Alpha Institute"));
        long other = shelf.put(item("Rates rise").by("Institute Alpha"));
        Person admin = people.admin();
        admin.browser()
                .get("/institutes/institute-alpha/merge?into=alpha-institute")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("One claim stands in both places."),
                        containsString("href=\"/predictions/" + one + "\""),
                        containsString("href=\"/predictions/" + other + "\""),
                        not(containsString("<button class=\"main-action\">Merge</button>"))));
        mergeInstitutes(admin, "institute-alpha", "alpha-institute").then().statusCode(409);
        assertThat(instituteOf(other)).isEqualTo(institute("institute-alpha"));
        shelf.withdraw(other, admin.id(), "the same claim");
        mergeInstitutes(admin, "institute-alpha", "alpha-institute").then().statusCode(303);
        assertThat(instituteOf(other)).isEqualTo(institute("alpha-institute"));
    }

    @Test
    void a_merger_is_not_undone_past_a_later_one() {
        shelf.put(item("Rates rise").by("Alpha"));
        long claim = shelf.put(item("Talks begin").by("Beta"));
        shelf.put(item("Prices fall").by("Gamma"));
        Person admin = people.admin();
        mergeInstitutes(admin, "beta", "alpha").then().statusCode(303);
        long first = lastMerger();
        mergeInstitutes(admin, "alpha", "gamma").then().statusCode(303);
        undo(admin, first).then().statusCode(409).body(containsString("merged further since"));
        open("/institutes/beta").then().statusCode(301).header("Location", containsString("/institutes/gamma"));
        undo(admin, lastMerger()).then().statusCode(303);
        undo(admin, first).then().statusCode(303);
        assertThat(instituteOf(claim)).isEqualTo(institute("beta"));
    }

    @Test
    void only_an_admin_merges_institutes_and_only_a_reviewer_questions() {
        shelf.put(item("Rates rise").by("Alpha Institute"));
        long other = shelf.put(item("Talks begin").by("Institute Alpha"));
        Person analyst = people.analyst();
        mergeInstitutes(people.reviewer(), "institute-alpha", "alpha-institute")
                .then()
                .statusCode(403);
        analyst.browser().get("/institutes/institute-alpha/merge").then().statusCode(403);
        mergeQuestions(analyst, shelf.questionOf(other), 1).then().statusCode(403);
        move(analyst, other, 1).then().statusCode(403);
        analyst.browser().get("/mergers").then().statusCode(200).body(containsString("Nothing was merged or moved"));
        open("/mergers").then().statusCode(303);
    }

    @Test
    void questions_that_ask_the_same_become_one() {
        long one = shelf.put(item("Rates rise").by("Alpha"));
        long other = shelf.put(item("Rates go up").by("Beta"));
        long gone = shelf.questionOf(other);
        long kept = shelf.questionOf(one);
        shelf.decide(one, Outcome.HAPPENED, LocalDate.of(2026, 5, 1));
        Person reviewer = people.reviewer();
        // The texts differ and one is decided.
        mergeQuestions(reviewer, gone, kept)
                .then()
                .statusCode(409)
                .body(containsString("A verdict is not carried over to another text."));
        long third = shelf.put(item("Talks begin").by("Alpha"));
        long fourth = shelf.put(item("Negotiations begin").by("Beta"));
        reviewer.browser()
                .get("/questions/" + shelf.questionOf(fourth) + "/merge?into=" + shelf.questionOf(third))
                .then()
                .statusCode(200)
                .body(allOf(containsString("Where the texts differ"), containsString("Negotiations begin")));
        long from = shelf.questionOf(fourth);
        long to = shelf.questionOf(third);
        mergeQuestions(reviewer, from, to).then().statusCode(303);
        assertThat(shelf.questionOf(fourth)).isEqualTo(to);
        open("/questions/" + from).then().statusCode(301).header("Location", containsString("/questions/" + to));
        open("/api/v1/questions/" + from)
                .then()
                .statusCode(308)
                .header("Location", containsString("/api/v1/questions/" + to));
        open("/questions/" + to).then().body(allOf(containsString("Alpha"), containsString("Beta")));
        open("/predictions/" + fourth)
                .then()
                .body(containsString("Its question “Negotiations begin” was merged into “Talks begin”."));
        undo(reviewer, lastMerger()).then().statusCode(303);
        assertThat(shelf.questionOf(fourth)).isEqualTo(from);
        open("/questions/" + from).then().statusCode(200);
        open("/predictions/" + fourth).then().body(not(containsString("was merged into")));
    }

    @Test
    void questions_decided_differently_or_half_decided_stay_apart() {
        long one = shelf.put(item("Rates rise").by("Alpha"));
        long other =
                shelf.put(item("RATES  rise").due(LocalDate.of(2026, 12, 30)).by("Beta"));
        sameWindow(other, one);
        long gone = shelf.questionOf(other);
        long kept = shelf.questionOf(one);
        Person reviewer = people.reviewer();
        shelf.propose(other, "PROPOSED");
        mergeQuestions(reviewer, gone, kept)
                .then()
                .statusCode(409)
                .body(containsString("A first reading waits for its second one"));
        clearVerdicts();
        shelf.decide(other, Outcome.HAPPENED, null);
        mergeQuestions(reviewer, gone, kept)
                .then()
                .statusCode(409)
                .body(containsString("Keep the one with the verdict."));
        shelf.decide(one, Outcome.DID_NOT_HAPPEN, null);
        mergeQuestions(reviewer, gone, kept).then().statusCode(409).body(containsString("and differently"));
        clearVerdicts();
        shelf.decide(one, Outcome.HAPPENED, null);
        reviewer.browser()
                .get("/questions/" + gone + "/merge?into=" + kept)
                .then()
                .body(containsString("its verdict will hold for the predictions that move"));
        mergeQuestions(reviewer, gone, kept).then().statusCode(303);
        open("/predictions/" + other).then().body(containsString("Happened"));
    }

    private void sameWindow(long prediction, long as) {
        QuarkusTransaction.joiningExisting()
                .run(() -> predictions
                        .findById(prediction)
                        .question()
                        .isOpenFor(predictions.findById(as).question().window()));
    }

    private void clearVerdicts() {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery("delete from verdict").executeUpdate());
    }

    @Test
    void a_frozen_text_is_not_replaced_by_a_merger() {
        long one = shelf.put(item("Rates rise").by("Alpha"));
        long other = shelf.put(item("Rates go up").by("Beta"));
        Person reviewer = people.reviewer();
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery(
                                "update question set frozen_at = created_at, frozen_hash = :hash where id = :id")
                        .setParameter("hash", "0".repeat(64))
                        .setParameter("id", shelf.questionOf(other))
                        .executeUpdate());
        mergeQuestions(reviewer, shelf.questionOf(other), shelf.questionOf(one))
                .then()
                .statusCode(409)
                .body(containsString("What was frozen is not replaced by a merger."));
    }

    @Test
    void a_prediction_moves_to_the_question_that_it_answers() {
        long one = shelf.put(item("Rates rise").by("Alpha"));
        long other = shelf.put(item("Talks begin").by("Beta"));
        long from = shelf.questionOf(other);
        long to = shelf.questionOf(one);
        Person reviewer = people.reviewer();
        reviewer.browser()
                .get("/predictions/" + other + "/move?into=" + to)
                .then()
                .statusCode(200)
                .body(containsString("Where the texts differ"));
        reviewer.browser()
                .get("/predictions/" + other + "/move?into=999999")
                .then()
                .statusCode(422);
        reviewer.browser()
                .get("/predictions/" + other + "/move?into=" + from)
                .then()
                .statusCode(422);
        move(reviewer, other, to).then().statusCode(303);
        assertThat(shelf.questionOf(other)).isEqualTo(to);
        assertThat(history.of("prediction", other))
                .extracting(History.Entry::action)
                .contains("MOVED");
        open("/predictions/" + other)
                .then()
                .body(containsString("Moved from the question “Talks begin” to “Rates rise”."));
        // Meanwhile the same institute claims something on the question it left.
        shelf.put(item("Talks begin").by("Beta"));
        undo(reviewer, lastMerger())
                .then()
                .statusCode(409)
                .body(containsString("would stand beside the same claim put back"));
        assertThat(shelf.questionOf(other)).isEqualTo(to);
    }

    @Test
    void a_move_is_refused_where_the_same_claim_stands_or_somebody_saved_meanwhile() {
        shelf.put(item("Rates rise").by("Beta"));
        long one = shelf.put(item("Rates rise").by("Alpha"));
        long other = shelf.put(item("Talks begin").by("Beta"));
        Person reviewer = people.reviewer();
        move(reviewer, other, shelf.questionOf(one)).then().statusCode(409);
        reviewer.form()
                .formParam("into", shelf.questionOf(one))
                .formParam("version", "99")
                .formParam("reason", "x")
                .post("/predictions/" + other + "/move")
                .then()
                .statusCode(412);
    }

    @Test
    void figures_as_of_an_earlier_day_stay_as_they_were() {
        long one = shelf.put(item("Rates rise").by("Alpha"));
        long other = shelf.put(item("Talks begin").by("Beta"));
        long alpha = institute("alpha");
        long beta = institute("beta");
        long before = position();
        mergeInstitutes(people.admin(), "beta", "alpha").then().statusCode(303);
        long merged = position();
        mergeQuestions(people.reviewer(), shelf.questionOf(other), shelf.questionOf(one))
                .then()
                .statusCode(409);
        long third = shelf.put(item("Prices fall").by("Gamma"));
        long from = shelf.questionOf(third);
        long to = shelf.questionOf(one);
        mergeQuestions(people.reviewer(), from, to).then().statusCode(303);
        long joined = position();
        Person admin = people.admin();
        undo(admin, lastMerger()).then().statusCode(303);
        undo(admin, lastMerger() - 1).then().statusCode(303);
        long undone = position();
        assertThat(rows(before, "institute_id", beta)).containsExactly(other);
        assertThat(rows(merged, "institute_id", beta)).isEmpty();
        assertThat(rows(merged, "institute_id", alpha)).containsExactly(one, other);
        assertThat(rows(joined, "question_id", to)).containsExactly(one, third);
        assertThat(rows(joined, "question_id", from)).isEmpty();
        assertThat(rows(undone, "question_id", from)).containsExactly(third);
        assertThat(rows(undone, "institute_id", beta)).containsExactly(other);
        assertThat(rows(undone, "institute_id", alpha)).containsExactly(one);
    }

    private long position() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> ((Number) entities.createNativeQuery("select position from ledger_head")
                                .getSingleResult())
                        .longValue());
    }

    /** The predictions whose rows held at a position. */
    @SuppressWarnings("unchecked")
    private List<Long> rows(long position, String column, long id) {
        List<Number> found = QuarkusTransaction.joiningExisting()
                .call(() -> entities.createNativeQuery("select distinct prediction_id from scored_row where " + column
                                + " = :id and from_position <= :at and to_position > :at order by prediction_id")
                        .setParameter("id", id)
                        .setParameter("at", position)
                        .getResultList());
        return found.stream().map(Number::longValue).toList();
    }

    @Test
    void moving_hands_on_drafts_and_leaves_other_institutes_alone() {
        shelf.put(item("Rates rise").by("Alpha"));
        long draft = shelf.put(item("Talks begin").by("Beta").asDraft());
        long bystander = shelf.put(item("Talks begin").by("Gamma"));
        mergeInstitutes(people.admin(), "beta", "alpha").then().statusCode(303);
        assertThat(List.of(instituteOf(draft), instituteOf(bystander)))
                .containsExactly(institute("alpha"), institute("gamma"));
    }
}

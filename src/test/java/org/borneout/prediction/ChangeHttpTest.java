package org.borneout.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.ledger.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeHttpTest {
    @Inject
    People people;

    @Inject
    Predictions predictions;

    @Inject
    Questions questions;

    @Inject
    Slips slips;

    @Inject
    History history;

    @Inject
    TestClock clock;

    private Person analyst;
    private long id;

    @BeforeEach
    void onePredictionIsLogged() {
        analyst = people.analyst();
        Response kept = analyst.form()
                .formParams(WorkedExample.card1())
                .formParam("act", "keep")
                .post("/predictions/new");
        id = Long.parseLong(kept.header("Location").replaceAll(".*/", ""));
    }

    private <T> T stored(Function<Prediction, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(predictions.findById(id)));
    }

    private int version() {
        return stored(Prediction::version);
    }

    private Response correct(Person by, Map<String, String> fields, int version, String reason) {
        return by.form()
                .formParams(fields)
                .formParam("version", version)
                .formParam("reason", reason)
                .post("/predictions/" + id + "/correct");
    }

    private Response undo() {
        Slip slip = QuarkusTransaction.requiringNew().call(() -> slips.open(predictions.findById(id), analyst.id()));
        long number = slip == null ? 0 : slip.id();
        return analyst.form().post("/slips/" + number + "/undo");
    }

    @Test
    void a_correction_needs_a_reason_and_both_stand_in_the_history() {
        Map<String, String> fields = WorkedExample.card1();
        fields.put("criteria", "The congress names self-reliance as its theme");
        correct(analyst, fields, version(), "")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Say why"), containsString("The congress names self-reliance")));
        correct(analyst, fields, version(), "the first wording was unclear")
                .then()
                .statusCode(303);
        assertThat(this.<String>stored(prediction -> prediction.question().criteria()))
                .isEqualTo("The congress names self-reliance as its theme");
        long question = stored(prediction -> prediction.question().id());
        History.Entry entry = history.of("question", question).get(0);
        assertThat(entry.action()).isEqualTo("CORRECTED");
        assertThat(entry.text("reason")).isEqualTo("the first wording was unclear");
        assertThat(entry.text("criteria.to")).isEqualTo("The congress names self-reliance as its theme");
        assertThat(entry.text("criteria.from")).contains("KCNA");
    }

    @Test
    void the_second_of_two_editors_is_told_and_shown_both() {
        int seen = version();
        Map<String, String> first = WorkedExample.card1();
        first.put("criteria", "what the first editor wrote");
        correct(analyst, first, seen, "clearer").then().statusCode(303);
        Map<String, String> second = WorkedExample.card1();
        second.put("criteria", "what the second editor wrote");
        correct(people.analyst(), second, seen, "clearer still")
                .then()
                .statusCode(409)
                .body(allOf(
                        containsString("Somebody else saved while you were writing"),
                        containsString("what the first editor wrote"),
                        containsString("what the second editor wrote"),
                        containsString("clearer still")));
        assertThat(this.<String>stored(prediction -> prediction.question().criteria()))
                .isEqualTo("what the first editor wrote");
    }

    @Test
    void sending_the_form_unchanged_changes_nothing() {
        int before = version();
        correct(analyst, WorkedExample.card1(), before, "nothing").then().statusCode(303);
        assertThat(version()).isEqualTo(before);
        assertThat(history.of("prediction", id)).hasSize(1);
    }

    @Test
    void the_words_of_a_frozen_question_cannot_be_corrected() {
        QuarkusTransaction.requiringNew()
                .run(() -> questions
                        .getEntityManager()
                        .createQuery("update Question q set q.frozenAt = ?1, q.frozenHash = ?2")
                        .setParameter(1, TestClock.START)
                        .setParameter(2, "0".repeat(64))
                        .executeUpdate());
        Map<String, String> fields = WorkedExample.card1();
        fields.put("criteria", "something easier");
        correct(analyst, fields, version(), "easier").then().statusCode(422).body(containsString("frozen"));
        fields = WorkedExample.card1();
        fields.put("quote", "It is highly likely that they will propose an upgraded plan");
        correct(analyst, fields, version(), "misread").then().statusCode(303);
    }

    @Test
    void a_correction_that_would_make_a_second_claim_of_one_institute_is_refused() {
        Long question = stored(prediction -> prediction.question().id());
        Map<String, String> other = WorkedExample.card1();
        other.put("institute", "Another Institute");
        other.put("question", question.toString());
        analyst.form().formParams(other).formParam("act", "keep").post("/predictions/new");
        Map<String, String> fields = WorkedExample.card1();
        fields.put("institute", "Another Institute");
        correct(analyst, fields, version(), "we took it for the wrong one")
                .then()
                .statusCode(409);
        String institute = stored(prediction -> prediction.institute().name());
        assertThat(institute).isNotEqualTo("Another Institute");
        Long kept = QuarkusTransaction.requiringNew().call(() -> predictions.count());
        assertThat(kept).isEqualTo(2);
    }

    @Test
    void a_revision_by_the_institute_adds_a_forecast_and_leaves_the_first() {
        analyst.form()
                .formParam("version", version())
                .formParam("likelihood", "almost certain")
                .formParam("madeOn", "2020-12-28")
                .formParam("quote", "It is now almost certain.")
                .post("/predictions/" + id + "/revise")
                .then()
                .statusCode(303);
        assertThat(this.<java.util.List<String>>stored(prediction ->
                        prediction.forecasts().stream().map(Forecast::stated).toList()))
                .containsExactly("highly likely", "almost certain");
        assertThat(history.of("prediction", id))
                .extracting(History.Entry::action)
                .containsExactly("REVISED", "LOGGED");
    }

    @Test
    void a_revision_is_dated_after_what_it_revises() {
        analyst.form()
                .formParam("version", version())
                .formParam("likelihood", "likely")
                .formParam("madeOn", "2020-12-10")
                .post("/predictions/" + id + "/revise")
                .then()
                .statusCode(422)
                .body(containsString("dated after what it revises"));
    }

    @Test
    void withdrawing_needs_a_reason_and_leaves_the_prediction_readable() {
        analyst.form()
                .formParam("version", version())
                .post("/predictions/" + id + "/withdraw")
                .then()
                .statusCode(422);
        analyst.form()
                .formParam("version", version())
                .formParam("reason", "the story was retracted")
                .post("/predictions/" + id + "/withdraw")
                .then()
                .statusCode(303);
        assertThat(this.<String>stored(Prediction::withdrawnReason)).isEqualTo("the story was retracted");
    }

    @Test
    void own_slips_are_undone_one_after_the_other() {
        Map<String, String> fields = WorkedExample.card1();
        fields.put("criteria", "a slip");
        correct(analyst, fields, version(), "a slip").then().statusCode(303);
        undo().then().statusCode(303);
        assertThat(this.<String>stored(prediction -> prediction.question().criteria()))
                .contains("KCNA");
        analyst.form()
                .formParam("version", version())
                .formParam("likelihood", "certain")
                .formParam("madeOn", "2020-12-28")
                .post("/predictions/" + id + "/revise")
                .then()
                .statusCode(303);
        undo().then().statusCode(303);
        assertThat(this.<Integer>stored(prediction -> prediction.forecasts().size()))
                .isEqualTo(1);
        analyst.form()
                .formParam("version", version())
                .formParam("reason", "a slip")
                .post("/predictions/" + id + "/withdraw")
                .then()
                .statusCode(303);
        undo().then().statusCode(303);
        assertThat(this.<Boolean>stored(Prediction::withdrawn)).isFalse();
    }

    @Test
    void logging_itself_can_be_undone_and_takes_its_own_question_along() {
        undo().then().statusCode(303);
        assertThat(QuarkusTransaction.requiringNew().call(() -> predictions.count() + questions.count()))
                .isZero();
    }

    @Test
    void after_ten_minutes_nothing_is_undone_without_ceremony() {
        clock.advance(Duration.ofMinutes(10));
        undo().then().statusCode(409);
        assertThat(this.<Boolean>stored(Prediction::withdrawn)).isFalse();
    }

    @Test
    void what_somebody_built_on_cannot_be_undone() {
        Map<String, String> fields = WorkedExample.card1();
        fields.put("criteria", "built on");
        correct(people.analyst(), fields, version(), "better").then().statusCode(303);
        undo().then().statusCode(409);
    }
}

package org.borneout.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.ledger.History;
import org.borneout.source.Institutes;
import org.borneout.source.Publication;
import org.borneout.source.Publications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LogHttpTest {
    @Inject
    People people;

    @Inject
    Predictions predictions;

    @Inject
    Questions questions;

    @Inject
    Institutes institutes;

    @Inject
    Publications publications;

    @Inject
    History history;

    private Person analyst;

    @BeforeEach
    void somebodyLogs() {
        analyst = people.analyst();
    }

    private Response send(Map<String, String> fields, String act) {
        return analyst.form().formParams(fields).formParam("act", act).post("/predictions/new");
    }

    private long keep(Map<String, String> fields) {
        Response kept = send(fields, "keep");
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(303);
        return id(kept);
    }

    private static long id(Response kept) {
        return Long.parseLong(kept.header("Location").replaceAll(".*/", ""));
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> predictions.count());
    }

    @Test
    void only_people_who_log_see_the_form() {
        People.browser(null)
                .get("/predictions/new")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        analyst.browser().get("/predictions/new").then().statusCode(200).body(containsString("name=\"quote\""));
    }

    @Test
    void the_worked_example_is_kept_with_all_that_comes_with_it() {
        long id = keep(WorkedExample.card1());
        QuarkusTransaction.requiringNew().run(() -> {
            Prediction prediction = predictions.findById(id);
            assertThat(prediction.institute().slug()).isEqualTo("institute-for-far-eastern-studies");
            assertThat(prediction.side()).isEqualTo(Side.WILL);
            assertThat(prediction.question().statement()).isEqualTo(WorkedExample.STATEMENT);
            assertThat(prediction.question().window().dueEnd()).isEqualTo("2021-01-31T15:00:00Z");
            assertThat(prediction.question().topics()).extracting(Topic::label).containsExactly("North Korea");
            assertThat(prediction.first().stated()).isEqualTo("highly likely");
            assertThat(predictions.appearancesOf(prediction)).singleElement().satisfies(appearance -> {
                assertThat(appearance.quote()).isEqualTo(WorkedExample.QUOTE);
                assertThat(appearance.publication())
                        .extracting(Publication::agency)
                        .isEqualTo("Yonhap");
            });
        });
        assertThat(history.of("prediction", id)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("LOGGED");
            assertThat(entry.actor()).isEqualTo(analyst.id());
            assertThat(entry.text("quote")).isEqualTo(WorkedExample.QUOTE);
        });
    }

    @Test
    void what_is_wrong_is_said_beside_each_field_and_everything_typed_is_kept() {
        Map<String, String> fields = WorkedExample.card1();
        fields.put("likelihood", "170%");
        fields.put("window.due", "2020-01-31");
        fields.put("publication.url", "ftp://example.org");
        fields.remove("statement");
        send(fields, "keep")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("A likelihood lies between 0 % and 100 %; 170% does not."),
                        containsString("said 10 December 2020, due 31 January 2020. The rule gives 31 January 2021."),
                        containsString("is not a web address"),
                        containsString("Say what the institute predicts, or name an existing question."),
                        containsString("4 things to mend"),
                        containsString("value=\"170%\""),
                        containsString("value=\"2020-01-31\""),
                        containsString("VOID if no congress is held by 2021-03-31")));
        assertThat(count()).isZero();
        assertThat(QuarkusTransaction.requiringNew().call(() -> institutes.count() + publications.count()))
                .isZero();
    }

    @Test
    void words_that_the_standard_scale_does_not_list_are_read_back_as_its_nearest_term() {
        analyst.form()
                .formParam("likelihood", "highly likely")
                .post("/predictions/new/reading")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("is not a term of ICD 203"),
                        containsString("very likely"),
                        containsString("80–95%"),
                        containsString("scored at 87.5%")));
    }

    @Test
    void the_stated_window_is_read_by_a_named_rule() {
        analyst.form()
                .formParam("window.stated", "at the upcoming party congress, next month")
                .formParam("madeOn", "2020-12-10")
                .post("/predictions/new/window")
                .then()
                .statusCode(200)
                .body(containsString("due 31 January 2021"));
    }

    @Test
    void a_due_date_left_empty_is_the_one_that_the_stated_words_give() {
        Map<String, String> fields = WorkedExample.card1();
        fields.remove("window.due");
        fields.remove("window.rule");
        long id = keep(fields);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        assertThat(predictions.findById(id).question().dueOn()).isEqualTo("2021-01-31"));
    }

    @Test
    void a_chosen_rule_gives_the_date_without_stated_words() {
        Map<String, String> fields = WorkedExample.card1();
        fields.keySet().removeIf(field -> field.startsWith("window."));
        fields.put("window.rule", "THIS_YEAR");
        long id = keep(fields);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        assertThat(predictions.findById(id).question().dueOn()).isEqualTo("2020-12-31"));
    }

    @Test
    void unlikely_that_it_will_not_happen_is_refused() {
        Map<String, String> fields = WorkedExample.card1();
        fields.put("likelihood", "unlikely");
        fields.put("side", "WILL_NOT");
        send(fields, "keep").then().statusCode(422).body(containsString("denies twice"));
    }

    @Test
    void a_claim_that_cannot_be_checked_needs_no_deadline() {
        Map<String, String> fields = WorkedExample.card1();
        fields.keySet().removeIf(field -> field.startsWith("window."));
        fields.put("notCheckable", "METAPHOR");
        fields.put("likelihood", "will");
        long id = keep(fields);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(predictions.findById(id).checkable()).isFalse();
            assertThat(predictions.findById(id).question().dueOn()).isNull();
        });
    }

    @Test
    void the_same_again_changes_nothing_and_the_same_claim_with_other_content_is_refused() {
        long id = keep(WorkedExample.card1());
        assertThat(id(send(WorkedExample.card1(), "keep"))).isEqualTo(id);
        Map<String, String> other = WorkedExample.card1();
        other.put("likelihood", "likely");
        send(other, "keep")
                .then()
                .statusCode(409)
                .body(allOf(containsString("logged already"), containsString("KCNA")));
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_probable_duplicate_is_shown_before_anything_is_saved() {
        keep(WorkedExample.card1());
        Map<String, String> close = WorkedExample.card1();
        close.put("statement", WorkedExample.STATEMENT + " again");
        send(close, "keep").then().statusCode(422).body(containsString("This may be logged already"));
        assertThat(count()).isEqualTo(1);
        send(close, "keepAnyway").then().statusCode(303);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void another_from_the_same_report_keeps_who_where_and_when() {
        long id = keep(WorkedExample.card1());
        analyst.browser()
                .get("/predictions/new?from=" + id)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("value=\"Institute for Far Eastern Studies\""),
                        containsString("value=\"https://example.org/kh\""),
                        containsString("value=\"2020-12-10\""),
                        not(containsString("central theme"))));
        Map<String, String> second = WorkedExample.card1();
        second.put("statement", "Official nuclear talks between North Korea and the United States are held");
        second.put("quote", "more likely to focus on domestic challenges than on nuclear talks");
        keep(second);
        assertThat(QuarkusTransaction.requiringNew().call(() -> publications.count()))
                .isEqualTo(1);
    }

    @Test
    void a_claim_on_an_existing_question_adds_no_second_question() {
        long id = keep(WorkedExample.card1());
        long question = QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(id).question().id());
        Map<String, String> opposite = WorkedExample.card1();
        opposite.put("institute", "Another Institute");
        opposite.put("question", String.valueOf(question));
        opposite.put("side", "WILL_NOT");
        opposite.put("likelihood", "likely");
        keep(opposite);
        assertThat(QuarkusTransaction.requiringNew().call(() -> questions.count()))
                .isEqualTo(1);
        analyst.form()
                .formParam("statement", "Will the party congress make strengthened self-reliance")
                .post("/predictions/new/questions")
                .then()
                .body(containsString("central theme"));
    }

    @Test
    void a_draft_keeps_even_what_is_wrong_and_only_its_author_sees_it() {
        Map<String, String> fields = WorkedExample.card1();
        fields.put("window.due", "31 January");
        send(fields, "draft").then().statusCode(303).header("Location", containsString("/desk"));
        long draft = QuarkusTransaction.requiringNew()
                .call(() -> drafts.of(analyst.id(), 10).get(0).id());
        analyst.browser()
                .get("/predictions/new?draft=" + draft)
                .then()
                .statusCode(200)
                .body(containsString("value=\"31 January\""));
        people.analyst().browser().get("/predictions/new?draft=" + draft).then().statusCode(404);
        fields.put("draftForm", String.valueOf(draft));
        fields.put("window.due", "2021-01-31");
        keep(fields);
        assertThat(QuarkusTransaction.requiringNew().call(() -> drafts.of(analyst.id(), 10)))
                .isEqualTo(List.of());
    }

    @Inject
    DraftForms drafts;

    @Test
    void an_unreadable_likelihood_is_told_while_typing() {
        analyst.form()
                .formParam("likelihood", "70")
                .post("/predictions/new/reading")
                .then()
                .statusCode(200)
                .body(containsString("Do you mean 70% or 0.7?"));
    }
}

package org.borneout.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.account.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FreezeHttpTest {
    private static final String REASON = "the office published the name of the plan";

    @Inject
    People people;

    @Inject
    Predictions predictions;

    @Inject
    Freezing freezing;

    @Inject
    Site site;

    private Person analyst;
    private Person one;
    private Person other;
    private long id;
    private long question;

    @BeforeEach
    void aFrozenQuestion() {
        analyst = people.analyst();
        one = people.reviewer();
        other = people.reviewer();
        Response kept = analyst.form()
                .formParams(WorkedExample.card1())
                .formParam("act", "keep")
                .post("/predictions/new");
        id = Long.parseLong(kept.header("Location").replaceAll(".*/", ""));
        question = QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(id).question().id());
        one.form().post("/questions/" + question + "/freeze").then().statusCode(303);
    }

    private Response propose(Person by, String criteria) {
        Map<String, String> fields = WorkedExample.card1();
        fields.put("criteria", criteria);
        return by.form()
                .formParams(fields)
                .formParam(
                        "version",
                        QuarkusTransaction.requiringNew()
                                .call(() -> predictions.findById(id).version()))
                .formParam("reason", REASON)
                .post("/predictions/" + id + "/correct");
    }

    private String criteria() {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(predictions.findById(id).question().criteria()));
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(() -> {
            TextChange change = freezing.waiting(predictions.findById(id).question());
            return change == null ? 0 : change.id();
        });
    }

    private String page(Person by) {
        return by.browser().get("/questions/" + question).asString();
    }

    @Test
    void a_frozen_text_is_changed_by_two_reviewers_and_both_texts_stay() {
        propose(analyst, "something easier").then().statusCode(422).body(containsString("frozen"));
        propose(one, "The plan is named").then().statusCode(303);
        assertThat(criteria()).contains("KCNA");
        assertThat(page(other)).contains("A change of the frozen text is proposed", "The plan is named", REASON);
        assertThat(other.browser().get("/desk").asString()).contains("Changes of frozen texts", REASON);
        assertThat(page(analyst)).doesNotContain("Agree: freeze the new text");
        String agreement = "/text-changes/" + waiting() + "/agreement";
        analyst.form().post(agreement).then().statusCode(403);
        one.form().post(agreement).then().statusCode(403).body(containsString("A second person has to agree"));
        other.form().post(agreement).then().statusCode(303);
        assertThat(criteria()).isEqualTo("The plan is named");
        assertThat(page(other)).contains("Text 1", "Text 2", REASON).doesNotContain("one reader");
        other.form().post(agreement).then().statusCode(409);
    }

    @Test
    void a_proposed_change_can_be_declined_or_withdrawn() {
        propose(one, "The plan is named").then().statusCode(303);
        other.form().post("/text-changes/" + waiting() + "/refusal").then().statusCode(303);
        assertThat(waiting()).isZero();
        propose(one, "The plan is named").then().statusCode(303);
        one.form().post("/text-changes/" + waiting() + "/refusal").then().statusCode(303);
        assertThat(criteria()).contains("KCNA");
    }

    @Test
    void one_change_waits_at_a_time() {
        propose(one, "The plan is named").then().statusCode(303);
        propose(other, "The plan is printed").then().statusCode(409);
    }

    @Test
    void where_one_person_works_alone_the_change_is_made_at_once_and_says_so() {
        site.choosesSolo(true, null);
        propose(one, "The plan is named").then().statusCode(303);
        assertThat(criteria()).isEqualTo("The plan is named");
        assertThat(page(other)).contains("one reader");
    }

    @Test
    void topics_and_families_of_a_frozen_question_are_still_corrected() {
        Map<String, String> fields = WorkedExample.card1();
        fields.put("topics", "North Korea, economy");
        analyst.form()
                .formParams(fields)
                .formParam("version", 0)
                .formParam("reason", "filed anew")
                .post("/predictions/" + id + "/correct")
                .then()
                .statusCode(303);
        assertThat(page(analyst)).contains("economy");
    }
}

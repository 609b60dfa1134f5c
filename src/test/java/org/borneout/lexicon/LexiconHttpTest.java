package org.borneout.lexicon;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LexiconHttpTest {
    private static ValidatableResponse page(String language) {
        return given().header("Accept-Language", language)
                .get("/lexicons")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse lookedUp(String words) {
        return given().queryParam("words", words).get("/lexicons").then().statusCode(200);
    }

    @Test
    void every_lexicon_stands_on_the_page_with_its_words_ranges_and_points() {
        page("en")
                .body(stringContainsInOrder(
                        "What the words mean", "ICD 203", "UK PHIA", "Kent 1964", "Borne Out, reporting words"))
                .body(stringContainsInOrder("id=\"icd203\"", "very likely", "highly probable", "80–95%", "87.5%"))
                .body(stringContainsInOrder("id=\"ipcc_ar5\"", "extremely likely", "95–100%"))
                .body(stringContainsInOrder("id=\"borneout-reporting\"", "전망된다", "55–90%"));
    }

    @Test
    void what_was_remembered_or_judged_is_marked_and_words_without_a_number_are_dashed() {
        page("en")
                .body(stringContainsInOrder("id=\"nato_ajp21\"", "highly likely", "not verified", "90–100%"))
                .body(stringContainsInOrder(
                        "id=\"borneout-reporting\"", "our judgement", "could", "class=\"left\"", "no number"));
    }

    @Test
    void the_standing_of_our_own_list_is_said_once_and_not_on_every_line() {
        page("en").body(not(containsString("our judgement; unvalidated")));
    }

    @Test
    void the_page_speaks_korean() {
        page("ko")
                .body(containsString("<html lang=\"ko\">"))
                .body(stringContainsInOrder("말의 뜻", "같은 말, 다른 해석", "80~95%", "확인되지 않음", "자체 판단"));
    }

    @Test
    void words_that_a_scale_does_not_list_are_read_by_the_nearest_term_that_says_no_more() {
        lookedUp("Highly  likely")
                .body(
                        containsString(
                                "“highly likely” is not a term of ICD 203, the default here. The nearest term that says no more is “very likely”: 80–95%."));
    }

    @Test
    void words_of_our_own_list_and_words_without_a_number_are_told_apart() {
        lookedUp("전망된다").body(containsString("Borne Out, reporting words, our own judgement, reads it as 55–90%"));
        lookedUp("could").body(containsString("A forecast in these words is counted, not scored."));
        lookedUp("not unlikely").body(containsString("A forecast in these words is counted, not scored."));
    }

    @Test
    void what_is_looked_up_is_shown_as_text_and_too_much_is_cut() {
        lookedUp("<script>alert(1)</script>").body(not(containsString("<script>alert")));
        lookedUp("likely ".repeat(100)).body(containsString("55–80%"));
        lookedUp("  ").body(not(containsString("looked-up")));
    }
}

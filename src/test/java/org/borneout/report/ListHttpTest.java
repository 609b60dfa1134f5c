package org.borneout.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.report.Shelf.item;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.prediction.Side;
import org.borneout.resolution.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ListHttpTest {
    private static final Pattern ROW = Pattern.compile("<h3><a href=\"/predictions/(\\d+)\">");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Inject
    Shelf shelf;

    @Inject
    People people;

    private static Response open(String path) {
        return People.browser(null).get(path);
    }

    private static List<Long> listed(Response page) {
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return ROW.matcher(page.asString())
                .results()
                .map(match -> Long.valueOf(match.group(1)))
                .toList();
    }

    @Test
    void an_empty_site_says_so_and_tells_who_logs_what_to_do() {
        open("/predictions").then().statusCode(200).body(containsString("Nothing has been logged yet."));
        people.analyst().browser().get("/predictions").then().body(containsString("href=\"/predictions/new\""));
    }

    @Test
    void a_row_shows_words_first_then_the_range_and_what_came_of_it() {
        long id = shelf.put(item("Rates rise").quoted("It is likely that rates rise."));
        shelf.decide(id, Outcome.DID_NOT_HAPPEN, null);
        open("/predictions")
                .then()
                .body(allOf(
                        containsString("Rates rise"),
                        containsString("It is likely that rates rise."),
                        containsString("<span class=\"words\">likely</span> <span>55–80%</span>"),
                        containsString("<span class=\"outcome no\">Did not happen</span> by 31 December 2026")));
    }

    @Test
    void a_claim_that_denies_is_drawn_in_the_sense_of_what_was_said() {
        long id = shelf.put(item("Rates rise").says(Side.WILL_NOT, "likely"));
        shelf.decide(id, Outcome.DID_NOT_HAPPEN, null);
        open("/predictions")
                .then()
                .body(allOf(containsString("will not: likely"), containsString("<circle class=\"dot\" cx=\"100%\"")));
    }

    @Test
    void filters_are_taken_from_the_address_and_stay_in_the_form() {
        long economy = shelf.put(item("Rates rise").about("Economy"));
        shelf.put(item("Talks begin").about("North Korea").by("Beta Bank"));
        Response page =
                open("/predictions?topic=economy&institute=alpha-institute&status=open&from=2026-01-01&q=rates");
        assertThat(listed(page)).containsExactly(economy);
        assertThat(page.asString())
                .contains("value=\"economy\" selected", "value=\"open\" selected", "value=\"2026-01-01\"")
                .contains("One prediction");
        assertThat(listed(open("/predictions?q=nowhere"))).isEmpty();
        open("/predictions?q=nowhere").then().body(containsString("No prediction fits all of this."));
    }

    @ParameterizedTest
    @CsvSource({
        "status=broken, none of the choices",
        "outcome=maybe, none of the choices",
        "sort=random, none of the choices",
        "from=yesterday, is not a date",
        "from=2026-02-30, is not a date",
        "from=2026-05-01&to=2026-04-01, ends before it begins"
    })
    void a_filter_that_cannot_be_is_told_in_a_sentence(String query, String sentence) {
        open("/predictions?" + query).then().statusCode(400).body(containsString(sentence));
        open("/predictions.csv?" + query).then().statusCode(400);
    }

    @Test
    void a_search_that_is_too_long_or_unprintable_is_refused() {
        open("/predictions?q=" + "a".repeat(201)).then().statusCode(400);
        People.browser(null)
                .urlEncodingEnabled(false)
                .get("/predictions?q=a%00b")
                .then()
                .statusCode(400);
    }

    @Test
    void pages_go_on_after_the_last_row() {
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 65; i++) {
            all.add(0, shelf.put(item("statement " + i)));
        }
        Response page = open("/predictions?institute=alpha-institute");
        List<Long> read = new ArrayList<>(listed(page));
        assertThat(read).hasSize(30);
        shelf.put(item("added meanwhile"));
        var next = NEXT.matcher(page.asString());
        while (next.find()) {
            page = open(next.group(1).replace("&amp;", "&"));
            read.addAll(listed(page));
            assertThat(page.asString()).contains("Back to the first page");
            next = NEXT.matcher(page.asString());
        }
        assertThat(read).isEqualTo(all);
    }

    @Test
    void mine_is_what_i_logged() {
        Person analyst = people.analyst();
        long mine = shelf.put(item("mine").logged(java.time.Instant.parse("2026-11-01T00:00:00Z"), analyst.id()));
        shelf.put(item("theirs"));
        assertThat(listed(analyst.browser().get("/predictions?mine=true"))).containsExactly(mine);
    }

    @Test
    void drafts_withdrawn_ones_and_unpublished_institutes_are_not_in_the_list() {
        Person analyst = people.analyst();
        long draft = shelf.put(item("draft").asDraft());
        long withdrawn = shelf.put(item("withdrawn"));
        shelf.withdraw(withdrawn, analyst.id(), "logged twice");
        long hidden = shelf.put(item("hidden").by("Quiet House"));
        shelf.hide("Quiet House");
        assertThat(listed(open("/predictions"))).isEmpty();
        assertThat(listed(open("/predictions?status=withdrawn"))).containsExactly(withdrawn);
        assertThat(listed(open("/predictions?status=draft"))).isEmpty();
        assertThat(listed(analyst.browser().get("/predictions"))).containsExactly(hidden);
        assertThat(listed(analyst.browser().get("/predictions?status=draft"))).containsExactly(draft);
        assertThat(open("/predictions").asString()).doesNotContain("Quiet House");
    }

    @Test
    void the_csv_holds_every_row_of_the_filter() {
        long id = shelf.put(item("Rates rise, or fall").about("Economy").quoted("Said \"so\""));
        shelf.decide(id, Outcome.HAPPENED, null);
        shelf.put(item("other").by("Beta Bank"));
        Response csv = open("/predictions.csv?institute=alpha-institute");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.contentType()).startsWith("text/csv");
        List<String> lines = csv.asString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("id,institute,institute_kind");
        assertThat(lines.get(1))
                .contains("\"Rates rise, or fall\"", "\"Said \"\"so\"\"\"", "likely,0.55,0.8,2026-03-01", "happened");
    }

    @Test
    void the_csv_is_read_on_beyond_its_first_batch() {
        for (int i = 0; i < 205; i++) {
            shelf.put(item("statement " + i));
        }
        assertThat(open("/predictions.csv").asString().lines()).hasSize(206);
    }

    @Test
    void a_cell_of_the_csv_never_starts_a_formula() {
        shelf.put(item("=HYPERLINK(\"https://example.org\")").quoted("@SUM(A1)").says(Side.WILL, "likely"));
        assertThat(open("/predictions.csv").asString()).contains("\"'=HYPERLINK(", ",'@SUM(A1),");
    }

    @Test
    void the_page_is_in_korean_for_who_asks_for_it() {
        People.browser(null)
                .header("Accept-Language", "ko")
                .get("/predictions")
                .then()
                .body(allOf(containsString("<html lang=\"ko\">"), containsString("아직 기록된 예측이 없습니다.")));
    }

    @Test
    void a_search_for_a_name_leads_to_the_institute() {
        shelf.put(item("one"));
        open("/predictions?q=alpha").then().body(containsString("<a href=\"/institutes/alpha-institute\">"));
        open("/predictions?q=omega").then().body(not(containsString("<a href=\"/institutes/alpha-institute\">")));
    }
}

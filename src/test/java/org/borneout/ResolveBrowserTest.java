package org.borneout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.borneout.account.People.Person;
import org.borneout.ledger.History;
import org.borneout.prediction.WorkedExample;
import org.junit.jupiter.api.Test;

/** The main job goes on: card 1 is logged and due, people resolve it, and the record of its institute has a first score. */
@QuarkusTest
class ResolveBrowserTest extends Journey {
    private static final String WHY = "Self-reliance is the theme of the new five-year plan";
    private static final String SOURCE = "https://example.org/congress";
    private static final byte[] PDF = "%PDF-1.7 a report".getBytes(StandardCharsets.UTF_8);
    private static final String INSTITUTE = "/institutes/institute-for-far-eastern-studies";
    /** How the first answer could be told. */
    private static final List<String> FIRST_ANSWER =
            List.of(WHY, SOURCE, "plan.pdf", "2021-01-12", "12 January 2021", "12 Jan 2021");

    @Inject
    History history;

    @Inject
    EntityManager entities;

    private String prediction = "";
    private String question = "";

    /** The first issue's journey, up to where this one begins. */
    private void card1IsLogged() {
        prediction = logCard1();
        question = page.locator("a[href^='/questions/']")
                .first()
                .getAttribute("href")
                .replaceAll("^(/questions/\\d+).*", "$1");
    }

    private void read(String outcome, String day) {
        page.getByLabel(outcome, new Page.GetByLabelOptions().setExact(true)).check();
        field("eventOn").fill(day);
        field("evidence.0.url").fill(SOURCE);
        field("rationale").fill(WHY);
    }

    private void press(String act) {
        page.locator("button[value='" + act + "']").click();
    }

    private Locator queue(String anchor) {
        return page.locator("section[aria-labelledby='" + anchor + "']");
    }

    private void follow(String anchor, String name) {
        queue(anchor)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    @Test
    void two_people_resolve_card_1_and_the_record_of_its_institute_has_a_first_score() {
        setUp();
        card1IsLogged();
        open("/desk");
        follow("overdue", "Resolve: " + WorkedExample.STATEMENT);
        assertThat(heading()).hasText(WorkedExample.STATEMENT);
        assertThat(page.locator("main")).not().containsText("highly likely");
        assertThat(page.locator("main")).not().containsText("Far Eastern");
        assertSound(question + "/resolve");
        press("give");
        assertThat(page.locator(".mend-list li")).hasCount(2);
        assertThat(page.locator("#outcome")).containsText("Say what happened");
        assertThat(field("evidence.0.url")).hasAttribute("aria-invalid", "true");
        Axe.assertAccessible(page);
        expectComplaint("422");
        read("happened", "2021-01-12");
        field("evidence.0.upload").setInputFiles(new FilePayload("plan.pdf", "application/pdf", PDF));
        press("another");
        assertThat(field("evidence.1.url")).isVisible();
        assertThat(page.locator("main")).containsText("plan.pdf");
        assertThat(field("rationale")).hasValue(WHY);
        press("give");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("sealed until a second person has read");

        Person second = people.reviewer();
        goOnAs(second);
        assertThatTheFirstAnswerIsNowhere(second);
        assertSound("/desk");
        open("/desk");
        follow("second", "Read: " + WorkedExample.STATEMENT);
        assertSound(question + "/resolve");
        read("happened", "2021-01-12");
        press("give");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Both readings agree");
        assertThat(page.locator("#verdict")).containsText("2 readers");
        assertThat(page.locator("#verdict")).containsText("plan.pdf");
        assertSound(question);
        assertSound(prediction);
        open(prediction);
        assertThat(page.locator(".panel").first()).containsText("0.015625");
        assertThat(page.locator(".history")).containsText("read second and agreed");
        assertThatTheRecordHasAFirstScore();
    }

    private void assertThatTheFirstAnswerIsNowhere(Person second) {
        for (String path : List.of(
                "/", "/desk", "/predictions", prediction, question, question + "/resolve", INSTITUTE, "/institutes")) {
            open(path);
            String shown = page.content();
            assertThat(FIRST_ANSWER).as(path).noneMatch(shown::contains);
        }
        for (String path : List.of(
                "/api/v1" + prediction,
                "/api/v1/predictions",
                "/api/v1/predictions?status=proposed",
                "/api/v1" + question,
                "/api/v1" + INSTITUTE + "/record",
                "/predictions.csv",
                INSTITUTE + "/rows.csv")) {
            String told = people.program(second, "REVIEW").get(path).asString();
            String shown = second.browser().get(path).asString();
            assertThat(FIRST_ANSWER).as(path).noneMatch(told::contains).noneMatch(shown::contains);
            assertThat(told).as(path).doesNotContain("HAPPENED");
        }
        second.browser().get("/evidence/" + id("evidence") + "/file").then().statusCode(404);
        History.Entry entry = history.of("verdict", id("verdict")).get(0);
        assertThat(entry.texts()).as("texts of the ledger").isEmpty();
        assertThat(entry.codes()).as("codes of the ledger").containsOnlyKeys("question", "reading");
    }

    private long id(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select max(id) from " + table)
                                .getSingleResult())
                        .longValue());
    }

    /** For everybody, signed in or not, and the same to programs. */
    private void assertThatTheRecordHasAFirstScore() {
        goOnAsAnybody();
        assertSound(INSTITUTE);
        open(INSTITUTE);
        assertThat(page.locator(".standfirst")).containsText("one has been scored");
        assertThat(page.locator(".standfirst")).containsText("One is too few to say how accurate it is");
        assertThat(page.locator("section[aria-labelledby='score']")).hasCount(0);
        Locator row = page.locator("section[aria-labelledby='rows'] li");
        assertThat(row).hasCount(1);
        assertThat(row).containsText(WorkedExample.STATEMENT);
        assertThat(row).containsText("Brier score 0.015625 under ICD 203");
        assertThat(page.locator("section[aria-labelledby='coverage'] tr").last())
                .containsText("1 of 1");
        RestAssured.given()
                .get("/api/v1" + INSTITUTE + "/record")
                .then()
                .body("funnel.logged", equalTo(1))
                .body("funnel.scored", equalTo(1))
                .body("scored.n", equalTo(1))
                .body("scored.brier.value", equalTo(null))
                .body("notes.scored", equalTo("TOO_FEW"));
        String rows = RestAssured.given()
                .get("/api/v1/predictions?institute=institute-for-far-eastern-studies&scored=true")
                .asString();
        assertThat(rows).contains("\"brier\":0.015625", "\"probability\":0.875");
    }

    @Test
    void one_person_resolves_it_alone_where_the_site_was_set_up_for_one() {
        setUpFor("one");
        card1IsLogged();
        open(question + "/resolve");
        read("happened", "2021-01-12");
        press("alone");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("with one reader");
        assertThat(page.locator("#verdict")).containsText("one reader");
        open(prediction);
        assertThat(page.locator("section[aria-labelledby='verdict']")).containsText("one reader");
        assertSound(prediction);
        assertThatTheRecordHasAFirstScore();
    }

    @Test
    void a_split_ends_with_a_third_person() {
        setUp();
        card1IsLogged();
        open(question + "/resolve");
        read("happened", "2021-01-12");
        press("give");
        goOnAs(people.reviewer());
        open(question + "/resolve");
        read("did not happen", "");
        press("give");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("A third person decides");
        goOnAs(people.reviewer());
        open("/desk");
        follow("split", "Decide: " + WorkedExample.STATEMENT);
        assertThat(page.locator("main")).containsText("The two readings");
        assertSound(question + "/resolve");
        press("give");
        assertThat(page.locator(".mend-list")).isFocused();
        assertThat(page.locator(".mend-list li")).hasCount(3);
        Axe.assertAccessible(page);
        expectComplaint("422");
        read("happened", "2021-01-12");
        press("give");
        assertThat(page.locator("#verdict")).containsText("3 readers");
        assertThatTheRecordHasAFirstScore();
    }
}

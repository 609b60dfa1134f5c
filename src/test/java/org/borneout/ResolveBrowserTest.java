package org.borneout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.account.Site;
import org.borneout.prediction.WorkedExample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job goes on in a real browser: card 1 is due, two people resolve it, and its record has a first score. */
@QuarkusTest
class ResolveBrowserTest extends InBrowser {
    private static final String WHY = "Self-reliance is the theme of the new five-year plan";
    private static final byte[] PDF = "%PDF-1.7 a report".getBytes(StandardCharsets.UTF_8);

    @Inject
    People people;

    @Inject
    Site choices;

    private Person analyst;
    private Person reviewer;
    private String prediction = "";
    private String question = "";

    @BeforeEach
    void card1IsLogged() {
        analyst = people.analyst();
        reviewer = people.reviewer();
        String location = analyst.form()
                .formParams(WorkedExample.card1())
                .formParam("act", "keep")
                .post("/predictions/new")
                .header("Location");
        prediction = location.replaceAll(".*(/predictions/\\d+)$", "$1");
        String shown = analyst.browser().get(prediction).asString();
        question = shown.replaceAll("(?s).*href=\"(/questions/\\d+)\".*", "$1");
    }

    private Locator field(String name) {
        return page.locator("[name='" + name + "']");
    }

    private Page as(Person person) {
        BrowserContext window = newWindow(1280, 900, "en");
        window.addCookies(List.of(new Cookie(person.cookieName(), person.session()).setUrl(site.toString())));
        page = window.newPage();
        return page;
    }

    private void read(String outcome, String day) {
        page.getByLabel(outcome, new Page.GetByLabelOptions().setExact(true)).check();
        field("eventOn").fill(day);
        field("evidence.0.url").fill("https://example.org/congress");
        field("rationale").fill(WHY);
    }

    private void assertSound(String path) {
        for (String language : List.of("en", "ko")) {
            open("/language/" + language + "?then=" + path);
            Axe.assertAccessible(page);
            resize(360);
            assertFitsTheWidth();
            page.setViewportSize(1280, 900);
        }
        open("/language/en?then=" + path);
    }

    @Test
    void two_people_resolve_card_1_and_the_second_finds_the_first_answer_nowhere() {
        as(analyst);
        open("/desk");
        page.locator("section[aria-labelledby='overdue'] a[href$='/resolve']").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(WorkedExample.STATEMENT);
        assertThat(page.locator("main")).not().containsText("highly likely");
        assertThat(page.locator("main")).not().containsText("Far Eastern");
        assertSound(question + "/resolve");
        read("happened", "2021-01-12");
        field("evidence.0.upload").setInputFiles(new FilePayload("plan.pdf", "application/pdf", PDF));
        page.locator("button[value='another']").click();
        assertThat(field("evidence.1.url")).isVisible();
        assertThat(page.locator("main")).containsText("plan.pdf");
        assertThat(field("rationale")).hasValue(WHY);
        page.locator("button[value='give']").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("sealed until a second person has read");

        as(reviewer);
        for (String path : List.of("/", "/desk", "/predictions", prediction, question, question + "/resolve")) {
            open(path);
            assertThat(page.locator("main")).not().containsText(WHY);
            assertThat(page.locator("main")).not().containsText("plan.pdf");
            assertThat(page.locator("main")).not().containsText("12 January 2021");
        }
        assertSound("/desk");
        open("/desk");
        page.locator("section[aria-labelledby='second']")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Read"))
                .click();
        assertSound(question + "/resolve");
        read("happened", "2021-01-12");
        page.locator("button[value='give']").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Both readings agree");
        assertThat(page.locator("#verdict")).containsText("2 readers");
        assertThat(page.locator("#verdict")).containsText("plan.pdf");
        assertSound(question);
        assertSound(prediction);
        open(prediction);
        assertThat(page.locator(".panel").first()).containsText("0.016");
        assertThat(page.locator(".history")).containsText("read second and agreed");
    }

    @Test
    void one_person_resolves_it_alone_where_the_site_says_so() {
        choices.choosesSolo(true, null);
        as(reviewer);
        open(question + "/resolve");
        read("happened", "2021-01-12");
        page.locator("button[value='alone']").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("with one reader");
        assertThat(page.locator("#verdict")).containsText("one reader");
        open(prediction);
        assertThat(page.locator("section[aria-labelledby='verdict']")).containsText("one reader");
        assertSound(prediction);
    }

    @Test
    void a_split_ends_with_a_third_person() {
        as(analyst);
        open(question + "/resolve");
        read("happened", "2021-01-12");
        page.locator("button[value='give']").click();
        as(reviewer);
        open(question + "/resolve");
        read("did not happen", "");
        page.locator("button[value='give']").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("A third person decides");
        as(people.reviewer());
        open("/desk");
        page.locator("section[aria-labelledby='split']")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Decide"))
                .click();
        assertThat(page.locator("main")).containsText("The two readings");
        assertSound(question + "/resolve");
        page.locator("button[value='give']").click();
        assertThat(page.locator(".mend-list")).isFocused();
        Axe.assertAccessible(page);
        expectComplaint("422");
        read("happened", "2021-01-12");
        page.locator("button[value='give']").click();
        assertThat(page.locator("#verdict")).containsText("3 readers");
    }
}

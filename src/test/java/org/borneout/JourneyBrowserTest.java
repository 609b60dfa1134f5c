package org.borneout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.borneout.account.People.Person;
import org.borneout.prediction.WorkedExample;
import org.junit.jupiter.api.Test;

/** The main job in a real browser, from an empty database: set up, log the worked example, find, correct and read it. */
@QuarkusTest
class JourneyBrowserTest extends Journey {
    private static final String CRITERIA = "The congress adopts an economic line whose stated theme is self-reliance.";
    private static final String GOLDEN_TIME = "January and February are a golden time for talks with North Korea";

    @Test
    void the_worked_example_is_logged_found_overdue_corrected_and_read_in_both_languages() {
        setUp();
        open("/predictions/new");
        type(WorkedExample.card1());
        assertThat(page.locator("#reading")).containsText("80–95%");
        assertThat(page.locator("#reading")).containsText("is not a term of ICD 203");
        assertThat(page.locator("#window-reading")).containsText("31 January 2021");
        page.locator("button[value='keep']").click();
        assertThat(page).hasURL(Pattern.compile(".*/predictions/\\d+$"));
        String first = page.url().replaceAll(".*(/predictions/\\d+)$", "$1");
        assertThat(heading()).hasText(WorkedExample.STATEMENT);
        assertThat(page.locator("blockquote")).containsText(WorkedExample.QUOTE);
        assertThat(page.locator("blockquote mark")).hasText("highly likely");

        open("/desk");
        Locator overdue = page.locator("section[aria-labelledby='overdue']");
        assertThat(overdue).containsText(WorkedExample.STATEMENT);
        overdue.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName(WorkedExample.STATEMENT)
                                .setExact(true))
                .click();

        page.locator("a[href$='/correct']").click();
        field("criteria").fill(CRITERIA);
        field("reason").fill("The label does not decide");
        page.locator("button.main-action").first().click();
        assertThat(page.locator(".frozen")).containsText(CRITERIA);
        assertThat(page.locator(".history")).containsText("The label does not decide");

        page.locator("a[href*='/predictions/new?from=']").click();
        assertThat(field("institute")).hasValue("Institute for Far Eastern Studies");
        assertThat(field("publication.url")).hasValue("https://example.org/kh");
        assertThat(field("madeOn")).hasValue("2020-12-10");
        field("quote").fill("The January-February period will be the 'golden time'");
        field("statement").fill(GOLDEN_TIME);
        field("likelihood").fill("will");
        field("notCheckable").selectOption("METAPHOR");
        page.locator("button[value='keep']").click();
        assertThat(heading()).hasText(GOLDEN_TIME);
        String second = page.url().replaceAll(".*(/predictions/\\d+)$", "$1");

        assertSound(first, "무엇이라고 했나");
        assertSound(second, "비유");
        for (String path :
                List.of("/", "/predictions", "/institutes", "/desk", "/predictions/new", first + "/correct")) {
            assertSound(path, "");
        }
        for (String path : List.of(
                "/institutes/institute-for-far-eastern-studies",
                "/institutes/institute-for-far-eastern-studies/edit",
                first + "/revise",
                first + "/withdraw")) {
            assertSound(path, "");
        }
    }

    @Test
    void what_has_to_be_mended_is_reached_by_keyboard_and_nothing_typed_is_lost() {
        setUp();
        open("/predictions/new");
        type(WorkedExample.card1());
        field("window.due").fill("2020-01-31");
        page.locator("button[value='keep']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".mend-list")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(field("quote")).hasValue(WorkedExample.QUOTE);
        assertThat(field("window.due")).hasAttribute("aria-invalid", "true");
        Axe.assertAccessible(page);
        expectComplaint("422");
    }

    @Test
    void logging_works_without_scripts() {
        Person analyst = people.analyst();
        try (BrowserContext plain = Browsers.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(site.toString())
                        .setLocale("en")
                        .setJavaScriptEnabled(false))) {
            plain.addCookies(List.of(new Cookie(analyst.cookieName(), analyst.session()).setUrl(site.toString())));
            page = plain.newPage();
            open("/predictions/new");
            type(WorkedExample.card1());
            page.locator("button[value='read']").press("Enter");
            assertThat(page.locator("#reading")).containsText("80–95%");
            page.locator("button[value='keep']").press("Enter");
            assertThat(page.locator("blockquote")).containsText(WorkedExample.QUOTE);
        }
    }
}

package org.borneout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.prediction.WorkedExample;

/** The way of a whole task in the browser, from an empty database on; what its stations have in common. */
abstract class Journey extends InBrowser {
    private static final Set<String> CHOSEN = Set.of("side", "kind", "publication.kind", "window.rule", "language");

    @Inject
    People people;

    Locator field(String name) {
        return page.locator("[name='" + name + "']");
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The first account, which may do everything. */
    void setUp() {
        setUpFor("several");
    }

    /** @param workers one, who may then decide alone, or several */
    void setUpFor(String workers) {
        open("/set-up");
        field("code").fill(people.setUpCode());
        field("name").fill("Hana Seo");
        field("email").fill("hana@example.org");
        field("password").fill("four plain words here");
        page.locator("[name='workers'][value='" + workers + "']").check();
        field("password").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
    }

    void type(Map<String, String> fields) {
        fields.forEach((name, value) -> {
            if (!CHOSEN.contains(name)) {
                field(name).fill(value);
            }
        });
    }

    /** Logs the forecast of the worked example, and says where it is found. */
    String logCard1() {
        open("/predictions/new");
        type(WorkedExample.card1());
        page.locator("button[value='keep']").click();
        assertThat(page).hasURL(Pattern.compile(".*/predictions/\\d+$"));
        return page.url().replaceAll(".*(/predictions/\\d+)$", "$1");
    }

    /** Somebody else, in a window of their own. */
    void goOnAs(Person person) {
        BrowserContext window = newWindow(1280, 900, "en");
        window.addCookies(List.of(new Cookie(person.cookieName(), person.session()).setUrl(site.toString())));
        page = window.newPage();
    }

    void goOnAsAnybody() {
        page = newWindow(1280, 900, "en").newPage();
    }

    /** Accessible and no wider than a phone, in both languages. */
    void assertSound(String path) {
        assertSound(path, "");
    }

    void assertSound(String path, String korean) {
        for (String language : List.of("en", "ko")) {
            open("/language/" + language + "?then=" + path);
            Axe.assertAccessible(page);
            resize(360);
            assertFitsTheWidth();
            page.setViewportSize(1280, 900);
        }
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(korean);
        open("/language/en?then=" + path);
    }
}

package org.borneout.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.borneout.report.Shelf.item;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.borneout.Axe;
import org.borneout.InBrowser;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeskBrowserTest extends InBrowser {
    @Inject
    Shelf shelf;

    @Inject
    People people;

    private void signIn(Person person) {
        page.context().addCookies(List.of(new Cookie(person.cookieName(), person.session()).setUrl(site.toString())));
    }

    private void assertSound() {
        Axe.assertAccessible(page);
        resize(360);
        assertFitsTheWidth();
        page.setViewportSize(1280, 900);
    }

    private void press(Locator within, String button) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .focus();
        page.keyboard().press("Enter");
    }

    private void tick(Locator within, String statement) {
        within.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Choose “" + statement + "”"))
                .focus();
        page.keyboard().press("Space");
    }

    @Test
    void the_desk_is_worked_by_keyboard() {
        shelf.put(item("Rates rise").due(LocalDate.of(2026, 10, 1)));
        shelf.put(item("Rates rise").by("Beta Bank").due(LocalDate.of(2026, 10, 1)));
        shelf.put(item("Talks begin").due(LocalDate.of(2026, 10, 2)));
        shelf.put(item("Prices fall").due(LocalDate.of(2026, 11, 28)));
        shelf.propose(shelf.put(item("Read once").due(LocalDate.of(2026, 11, 1))), "PROPOSED");
        shelf.propose(shelf.put(item("Two differ").due(LocalDate.of(2026, 11, 1))), "SPLIT");
        Person reviewer = people.reviewer();
        signIn(reviewer);
        for (String language : List.of("en", "ko")) {
            open("/language/" + language + "?then=/desk");
            assertSound();
        }
        open("/language/en?then=/desk");
        Locator overdue = page.locator("section[aria-labelledby='overdue']");
        tick(overdue, "Rates rise");
        tick(overdue, "Talks begin");
        press(overdue, "Shift the due date of the chosen");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Shift due dates");
        assertSound();
        String here = URI.create(page.url()).getRawPath() + "?"
                + URI.create(page.url()).getRawQuery();
        open("/language/ko?then=" + here.replace("?", "%3F").replace("=", "%3D").replace("&", "%26"));
        assertSound();
        open("/language/en?then=" + here.replace("?", "%3F").replace("=", "%3D").replace("&", "%26"));
        page.getByLabel("Or so many days later").fill("90");
        page.getByLabel("Why").fill("the report says the end of the year");
        page.getByLabel("Why").press("Enter");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("2 of 2 done.");
        assertSound();
        open("/desk?queue=week");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Prices fall");
        assertSound();
    }
}

package org.borneout.exchange.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.borneout.Axe;
import org.borneout.InBrowser;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportBrowserTest extends InBrowser {
    private static final String CSV = "institute,statement,likelihood,made_on,due_on,outcome,Remark\n"
            + "IFES,Rates rise,70%,2020-01-10,2020-06-30,happened,first\n"
            + "IFES,Rates fall,170%,2020-13-10,2020-12-31,,second\n";

    @Inject
    People people;

    private void assertSound() {
        Axe.assertAccessible(page);
        resize(360);
        assertFitsTheWidth();
        page.setViewportSize(1280, 900);
        assertFitsTheWidth();
    }

    @Test
    void a_file_is_brought_looked_at_and_written() {
        Person admin = people.admin();
        page.context().addCookies(List.of(new Cookie(admin.cookieName(), admin.session()).setUrl(site.toString())));
        open("/imports");
        assertSound();
        page.setInputFiles("#file", new FilePayload("outlook.csv", "text/csv", CSV.getBytes(StandardCharsets.UTF_8)));
        press("See what would come of it");
        assertThat(page.locator("h1")).hasText("outlook.csv");
        assertThat(page.locator("text=Dry run")).isVisible();
        assertSound();
        press("Write one row");
        assertThat(page.locator("text=Written.")).isVisible();
        assertSound();
        open("/language/ko?then=/imports");
        assertSound();
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .focus();
        page.keyboard().press("Enter");
    }
}

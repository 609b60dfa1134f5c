package org.borneout.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.borneout.Axe;
import org.borneout.InBrowser;
import org.borneout.account.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ApiPageBrowserTest extends InBrowser {
    @Inject
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void the_page_can_be_read_by_anybody_on_any_screen(String language) {
        open("/language/" + language + "?then=/api");
        Axe.assertAccessible(page);
        resize(360);
        assertFitsTheWidth();
    }

    @Test
    void a_call_can_be_tried_with_a_token() {
        var analyst = people.analyst();
        open("/api");
        page.locator("#call").fill("/api/v1/me");
        page.locator("#token").fill(people.token(analyst, "READ"));
        page.locator("#token").press("Enter");
        assertThat(page.locator("#try-answer")).containsText(analyst.name());
        assertThat(page).hasURL(site + "api");
        page.locator("#method").selectOption("POST");
        page.locator("#call").fill("/api/v1/institutes");
        page.locator("#token").fill(people.token(analyst, "LOG"));
        page.locator("#sent").fill("{\"name\": \"Tried Institute\"}");
        page.locator("#try-form button").click();
        assertThat(page.locator("#try-answer")).containsText("tried-institute");
    }
}

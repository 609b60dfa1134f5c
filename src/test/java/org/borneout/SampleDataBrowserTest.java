package org.borneout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.borneout.account.People;
import org.junit.jupiter.api.Test;

/** From an empty site to one with sample data, a look around, and back. */
@QuarkusTest
class SampleDataBrowserTest extends InBrowser {
    @Inject
    People people;

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
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
    void the_site_is_set_up_with_sample_data_looked_at_and_emptied_again() {
        // Loading takes a few seconds, and more where many tests run beside it.
        page.setDefaultTimeout(60_000);
        open("/set-up");
        page.getByLabel("Code from the log").fill(people.setUpCode());
        page.getByLabel("Name").fill("Hana Seo");
        page.getByLabel("E-mail").fill("hana@example.org");
        page.getByLabel("Password").fill("four plain words here");
        page.getByLabel("One person").check();
        page.getByLabel("Load sample data").check();
        press("Set up Borne Out");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("you are its administrator");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("They are loaded.");

        assertSound("/");
        assertSound("/predictions?invented=true");
        assertSound("/institutes/lindenbrook-institute");
        assertSound("/institutes/nuribyeol-institute-for-regional-affairs");
        assertSound("/desk");
        assertSound("/admin");
        open("/desk");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("invented");
        open("/admin/sample-data");
        assertSound("/admin/sample-data");
        press("Remove sample data");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Remove the sample data?");
        assertSound("/admin/sample-data/removal");
        press("Remove them now");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("predictions of the sample were removed.");
        open("/institutes");
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("Lindenbrook");
    }
}

package org.borneout.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.borneout.Axe;
import org.borneout.InBrowser;
import org.borneout.TestClock;
import org.borneout.report.scored.Chronicle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordBrowserTest extends InBrowser {
    private static final String PATH = "/institutes/institute-for-far-eastern-studies";
    private static final List<String> WORDS = List.of("very likely", "unlikely", "70%", "will");

    @Inject
    Chronicle chronicle;

    @Inject
    TestClock clock;

    @BeforeEach
    void thirtyAreScored() {
        chronicle.begins();
        clock.set(LocalDate.of(2026, 9, 10));
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            Map<String, String> fields = chronicle.claim(WORDS.get(i % WORDS.size()));
            fields.put("topics", i % 3 == 0 ? "Trade" : "North Korea");
            all.add(chronicle.log(fields));
        }
        clock.set(TestClock.START);
        for (int i = 0; i < all.size(); i++) {
            if (i % 3 == 0) {
                chronicle.didNotHappen(all.get(i));
            } else {
                chronicle.happened(all.get(i));
            }
        }
    }

    private void sound() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Axe.assertAccessible(page);
        }
        resize(360);
        assertFitsTheWidth();
        page.setViewportSize(1280, 900);
    }

    @Test
    void a_record_can_be_read_by_everybody_at_any_width_and_colour_in_both_languages() {
        for (String language : List.of("en", "ko")) {
            open("/language/" + language + "?then=" + PATH);
            sound();
            open(PATH + "?topic=trade");
            assertThat(page.locator("#topic")).hasValue("trade");
            sound();
        }
    }

    @Test
    void every_switch_leads_to_an_address_that_shows_the_same() {
        open(PATH);
        page.getByText("Topic, period and more").click();
        page.getByLabel("Topic", new Page.GetByLabelOptions().setExact(true)).selectOption("trade");
        page.getByLabel("Edition").selectOption("last");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("11 predictions in 11 families");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Link to this reading"))
                .click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("11 predictions in 11 families");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("This is the record as of 24 November 2026");
        assertThat(page.locator("#edition")).hasValue("last");
    }
}

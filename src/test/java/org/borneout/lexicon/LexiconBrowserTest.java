package org.borneout.lexicon;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.borneout.Axe;
import org.borneout.InBrowser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LexiconBrowserTest extends InBrowser {
    @Test
    void words_are_looked_up_by_keyboard_on_an_accessible_page() {
        open("/lexicons");
        Axe.assertAccessible(page);
        page.locator("#words").fill("highly likely");
        page.keyboard().press("Enter");
        assertThat(page.locator(".looked-up")).containsText("“very likely”: 80–95%");
        Axe.assertAccessible(page);
    }

    @Test
    void the_page_fits_a_phone_in_both_languages() {
        for (String language : new String[] {"en", "ko"}) {
            try (BrowserContext phone = newWindow(360, 800, language)) {
                Page small = phone.newPage();
                small.navigate("/lexicons");
                Axe.assertAccessible(small);
                small.close();
            }
        }
        open("/lexicons");
        resize(360);
        assertFitsTheWidth();
    }
}

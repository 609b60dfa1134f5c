package org.borneout.report.compare;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.borneout.Axe;
import org.borneout.InBrowser;
import org.borneout.TestClock;
import org.borneout.report.scored.Chronicle;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompareBrowserTest extends InBrowser {
    private static final List<String> WORDS = List.of("very likely", "likely", "unlikely", "70%", "very unlikely");

    @Inject
    Chronicle chronicle;

    @Inject
    TestClock clock;

    private long says(String institute, int thing, String likelihood) {
        Map<String, String> claim = chronicle.claim(likelihood);
        claim.put("institute", institute);
        claim.put("statement", "Shared thing " + thing + " happens");
        return chronicle.log(claim);
    }

    private void thirty() {
        chronicle.begins();
        clock.set(LocalDate.of(2026, 9, 10));
        long[] asked = new long[30];
        for (int i = 0; i < 30; i++) {
            asked[i] = says("Alpha Institute", i, WORDS.get(i % 5));
            says("Beta Institute", i, WORDS.get(i * 7 % 4));
        }
        clock.set(TestClock.START);
        for (int i = 0; i < 30; i++) {
            if (i % 5 < 2 || i % 7 == 3) {
                chronicle.happened(asked[i]);
            } else {
                chronicle.didNotHappen(asked[i]);
            }
        }
    }

    @Test
    void two_institutes_are_set_against_each_other_by_keyboard() {
        thirty();
        open("/compare");
        Axe.assertAccessible(page);
        page.getByLabel("Institute 1").focus();
        page.keyboard().type("Alpha Institute");
        page.keyboard().press("Tab");
        page.keyboard().type("Beta Institute");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*institute=Beta.*"));
        assertThat(page.getByText("30 decided questions in 30 families were answered by all of them."))
                .isVisible();
        assertThat(page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Where their scores come from")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Whoever relies on them")))
                .isVisible();
        String path = "/compare?institute=alpha-institute&institute=beta-institute";
        for (String language : List.of("en", "ko")) {
            page.navigate("/language/" + language + "?then="
                    + path.replace("?", "%3F").replace("=", "%3D").replace("&", "%26"));
            Axe.assertAccessible(page);
            resize(360);
            assertFitsTheWidth();
            page.setViewportSize(1280, 900);
        }
    }
}

package org.borneout.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.borneout.report.Shelf.item;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.borneout.Axe;
import org.borneout.InBrowser;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MergingBrowserTest extends InBrowser {
    @Inject
    Shelf shelf;

    @Inject
    People people;

    private void signIn(Person person) {
        page.context().addCookies(List.of(new Cookie(person.cookieName(), person.session()).setUrl(site.toString())));
    }

    private void assertSound(String path) {
        for (String language : List.of("en", "ko")) {
            page.navigate("/language/" + language + "?then="
                    + path.replace("?", "%3F").replace("=", "%3D"));
            Axe.assertAccessible(page);
            resize(360);
            assertFitsTheWidth();
            page.setViewportSize(1280, 900);
        }
        page.navigate("/language/en?then=/");
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .focus();
        page.keyboard().press("Enter");
    }

    @Test
    void an_admin_merges_an_institute_by_keyboard_and_takes_it_back() {
        shelf.put(item("Rates rise").by("Alpha Institute"));
        shelf.put(item("Talks begin").by("Institute Alpha"));
        shelf.put(item("Prices fall").by("Alpha Institute"));
        long twice = shelf.put(item("Prices fall").by("Institute Alpha"));
        Person admin = people.admin();
        signIn(admin);
        assertSound("/institutes/institute-alpha/merge?into=alpha-institute");
        shelf.withdraw(twice, admin.id(), "the same claim");
        assertSound("/institutes/institute-alpha/merge");
        open("/institutes/institute-alpha");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Merge into another institute"))
                .click();
        page.getByLabel("The institute that stays").focus();
        page.keyboard().type("Alpha Institute");
        page.keyboard().press("Enter");
        assertThat(page.getByText("2 predictions move to Alpha Institute.")).isVisible();
        assertSound("/institutes/institute-alpha/merge?into=alpha-institute");
        open("/institutes/institute-alpha/merge?into=alpha-institute");
        page.getByLabel("Why").fill("the same house");
        press("Merge");
        assertThat(page).hasURL(Pattern.compile(".*/institutes/alpha-institute"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Institute Alpha is now part of Alpha Institute.");
        assertSound("/mergers");
        open("/mergers");
        page.getByRole(AriaRole.MAIN).locator("tbody a").first().click();
        assertSound(java.net.URI.create(page.url()).getPath());
        page.goBack();
        open("/mergers");
        page.getByRole(AriaRole.MAIN).locator("tbody a").first().click();
        press("Undo it");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("It is undone.");
        open("/institutes/institute-alpha");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Talks begin");
    }

    @Test
    void a_reviewer_merges_a_question_and_moves_a_prediction() {
        long one = shelf.put(item("Rates rise this winter").by("Alpha"));
        long other = shelf.put(item("Rates rise in winter").by("Beta"));
        signIn(people.reviewer());
        assertSound("/predictions/" + other + "/move?into=" + shelf.questionOf(one));
        assertSound("/questions/" + shelf.questionOf(other) + "/merge");
        open("/questions/" + shelf.questionOf(other));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Merge into another question"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rates rise this winter"))
                .click();
        assertThat(page.getByText("Where the texts differ").first()).isVisible();
        page.getByLabel("Why").fill("asked twice");
        press("Merge");
        assertThat(page).hasURL(Pattern.compile(".*/questions/" + shelf.questionOf(one)));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Beta");
    }
}

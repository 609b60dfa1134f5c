package org.borneout.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.borneout.Axe;
import org.borneout.InBrowser;
import org.borneout.account.People.Person;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountBrowserTest extends InBrowser {
    @Inject
    SetUp setUp;

    @Inject
    People people;

    private void signIn(BrowserContext window, Person person) {
        window.addCookies(List.of(new Cookie(person.cookieName(), person.session()).setUrl(site.toString())));
    }

    private void assertSound(String path) {
        for (String language : List.of("en", "ko")) {
            open("/language/" + language + "?then=" + path);
            Axe.assertAccessible(page);
            resize(360);
            assertFitsTheWidth();
            page.setViewportSize(1280, 900);
        }
    }

    @Test
    void the_first_admin_sets_the_site_up_with_the_keyboard_and_signs_in_again() {
        String code = setUp.newCode();
        open("/set-up");
        page.getByLabel("Code from the log").focus();
        page.keyboard().type(code);
        for (String typed : List.of("Hana Seo", "hana@example.org", "four plain words here")) {
            page.keyboard().press("Tab");
            page.keyboard().type(typed);
        }
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("you are its administrator");

        page.context().clearCookies();
        open("/sign-in?then=/admin");
        page.getByLabel("E-mail").fill("hana@example.org");
        page.getByLabel("Password").fill("four plain words here");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/admin"));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("hana@example.org");
    }

    @Test
    void an_invited_person_comes_in_by_the_link_that_the_admin_was_shown() {
        signIn(page.context(), people.admin());
        open("/admin");
        page.getByLabel("Name").fill("박민준");
        page.getByLabel("E-mail").fill("minjun@example.org");
        page.getByLabel("Reviewer").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the invitation"))
                .click();
        String link =
                page.getByRole(AriaRole.STATUS).getByRole(AriaRole.TEXTBOX).inputValue();

        BrowserContext theirs = newWindow(360, 800, "ko");
        Page invited = theirs.newPage();
        invited.navigate(link);
        Axe.assertAccessible(invited);
        invited.getByLabel("새 비밀번호").fill("a password of mine");
        invited.keyboard().press("Enter");
        assertThat(invited.getByRole(AriaRole.STATUS)).containsText("로그인되었습니다");
        assertThat(invited.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("박민준")))
                .isVisible();
        theirs.close();
    }

    @Test
    void every_page_of_the_room_is_accessible_and_fits_a_phone_in_both_languages() {
        assertSound("/sign-in");
        assertSound("/set-up");
        Person admin = people.admin();
        people.token(admin, "LOG");
        signIn(page.context(), admin);
        assertSound("/account");
        assertSound("/admin");
        assertSound("/admin/people/" + people.analyst().id());
    }
}

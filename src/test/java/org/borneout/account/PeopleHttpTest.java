package org.borneout.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.account.People.PASSWORD;
import static org.borneout.account.People.browser;
import static org.borneout.account.People.form;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.TestClock;
import org.borneout.account.People.Person;
import org.borneout.ledger.History;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleHttpTest {
    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    History history;

    @Inject
    TestClock clock;

    private static String linkIn(Response page) {
        Matcher link = Pattern.compile("/link/[0-9a-f]{64}").matcher(page.asString());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static Response invite(Person admin, String email) {
        return admin.form()
                .formParam("name", "Minjun Park")
                .formParam("email", email)
                .formParam("role", "REVIEWER")
                .post("/admin/invitations");
    }

    private static Response use(String link, String password) {
        return form(null)
                .formParam("name", "Park Minjun")
                .formParam("password", password)
                .post(link);
    }

    private static Response signIn(Person person, String password) {
        return form(null)
                .formParam("email", person.email())
                .formParam("password", password)
                .post("/sign-in");
    }

    @Test
    void an_invited_person_sets_name_and_password_by_a_link_that_works_once() {
        String link = linkIn(invite(people.admin(), "minjun@example.org"));
        browser(null).get(link).then().statusCode(200).body(containsString("minjun@example.org"));
        use(link, "short").then().statusCode(422).body(containsString("value=\"Park Minjun\""));
        Response in = use(link, "a password of mine");
        in.then().statusCode(303);
        browser(in.cookie("session"))
                .get("/account")
                .then()
                .statusCode(200)
                .body(containsString("Park Minjun"))
                .body(containsString("Reviewer"));
        use(link, "somebody else's").then().statusCode(404);
        browser(null).get(link).then().statusCode(404);
    }

    @Test
    void an_invitation_is_good_for_seven_days() {
        String link = linkIn(invite(people.admin(), "minjun@example.org"));
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        browser(null).get(link).then().statusCode(200);
        clock.advance(Duration.ofSeconds(1));
        browser(null).get(link).then().statusCode(404);
    }

    @Test
    void nobody_is_invited_twice_or_without_an_address() {
        Person admin = people.admin();
        invite(admin, "MINJUN@example.org").then().statusCode(200);
        invite(admin, "minjun@example.org ").then().statusCode(422).body(containsString("id=\"email-mend\""));
        invite(admin, "minjun").then().statusCode(422).body(containsString("value=\"minjun\""));
    }

    @Test
    void a_reset_link_sets_a_new_password_and_ends_all_sessions() {
        Person person = people.analyst();
        Response page = people.admin().form().post("/admin/people/" + person.id() + "/link");
        String link = linkIn(page);
        signIn(person, PASSWORD).then().statusCode(303);
        use(link, "a password of mine").then().statusCode(303);
        person.browser().get("/account").then().statusCode(303);
        signIn(person, PASSWORD).then().statusCode(422);
        signIn(person, "a password of mine").then().statusCode(303);
    }

    @Test
    void a_reset_link_is_good_for_a_day_and_until_the_next_one() {
        Person admin = people.admin();
        Person person = people.analyst();
        String first = linkIn(admin.form().post("/admin/people/" + person.id() + "/link"));
        String second = linkIn(admin.form().post("/admin/people/" + person.id() + "/link"));
        browser(null).get(first).then().statusCode(404);
        browser(null).get(second).then().statusCode(200);
        clock.advance(Duration.ofHours(24));
        browser(null).get(second).then().statusCode(404);
    }

    @Test
    void a_switched_off_person_can_neither_sign_in_nor_use_a_link_until_switched_on() {
        Person admin = people.admin();
        Person person = people.analyst();
        String link = linkIn(admin.form().post("/admin/people/" + person.id() + "/link"));
        admin.form().post("/admin/people/" + person.id() + "/off").then().statusCode(303);
        browser(null).get(link).then().statusCode(404);
        signIn(person, PASSWORD).then().statusCode(422);
        admin.form().post("/admin/people/" + person.id() + "/on").then().statusCode(303);
        signIn(person, PASSWORD).then().statusCode(303);
    }

    @Test
    void the_last_admin_is_neither_switched_off_nor_demoted() {
        Person admin = people.admin();
        invite(admin, "invited@example.org");
        String page = "/admin/people/" + admin.id();
        admin.form().post(page + "/off").then().statusCode(422).body(containsString("only administrator"));
        admin.form()
                .formParam("role", "ANALYST")
                .post(page + "/role")
                .then()
                .statusCode(422)
                .body(containsString("only administrator"));
        Person second = people.admin();
        second.form().formParam("role", "ANALYST").post(page + "/role").then().statusCode(303);
        admin.browser().get("/admin").then().statusCode(403);
    }

    @Test
    void only_admins_see_and_change_people() {
        Person reviewer = people.reviewer();
        reviewer.browser().get("/admin").then().statusCode(403);
        reviewer.browser().get("/admin/people/" + reviewer.id()).then().statusCode(403);
        reviewer.form()
                .formParam("role", "ADMIN")
                .post("/admin/people/" + reviewer.id() + "/role")
                .then()
                .statusCode(403);
        invite(reviewer, "friend@example.org").then().statusCode(403);
        reviewer.form().post("/admin/backup").then().statusCode(403);
        browser(null).get("/admin").then().statusCode(303);
    }

    @Test
    void a_changed_password_ends_every_other_session_and_needs_the_present_one() {
        Person person = people.analyst();
        String elsewhere = signIn(person, PASSWORD).cookie("session");
        person.form()
                .formParam("current", "not it")
                .formParam("password", "a password of mine")
                .post("/account/password")
                .then()
                .statusCode(422)
                .body(containsString("id=\"current-mend\""));
        Response changed = person.form()
                .formParam("current", PASSWORD)
                .formParam("password", "a password of mine")
                .post("/account/password");
        changed.then().statusCode(303);
        browser(changed.cookie("session")).get("/account").then().statusCode(200);
        browser(elsewhere).get("/account").then().statusCode(303);
        person.browser().get("/account").then().statusCode(303);
        signIn(person, "a password of mine").then().statusCode(303);
    }

    @Test
    void a_person_chooses_name_and_language() {
        Person person = people.analyst();
        person.form()
                .formParam("name", "서하나")
                .formParam("language", "ko")
                .post("/account")
                .then()
                .statusCode(303)
                .cookie("lang", "ko");
        signIn(person, PASSWORD).then().cookie("lang", "ko");
        person.form()
                .formParam("name", " ")
                .formParam("language", "ko")
                .post("/account")
                .then()
                .statusCode(422)
                .body(containsString("id=\"name-mend\""));
        assertThat(accounts.findById(person.id()).name()).isEqualTo("서하나");
    }

    @Test
    void every_change_is_in_the_ledger_and_no_secret_is() {
        Person admin = people.admin();
        Person person = people.analyst();
        admin.form().formParam("role", "REVIEWER").post("/admin/people/" + person.id() + "/role");
        String link = linkIn(admin.form().post("/admin/people/" + person.id() + "/link"));
        use(link, "a password of mine");
        admin.form().post("/admin/people/" + person.id() + "/off");
        admin.form().post("/admin/people/" + person.id() + "/on");
        var entries = history.of("account", person.id());
        assertThat(entries)
                .extracting(History.Entry::action)
                .containsExactly(
                        "SWITCHED_ON",
                        "SWITCHED_OFF",
                        "PASSWORD_SET",
                        "LINK_USED",
                        "LINK_MADE",
                        "ROLE_CHANGED",
                        "ADDED");
        assertThat(entries.toString()).doesNotContain("a password of mine").doesNotContain(link);
    }

    @Test
    void a_database_that_is_no_file_of_ours_names_its_own_tools() {
        Person admin = people.admin();
        admin.browser().get("/admin").then().statusCode(200).body(containsString("pg_dump"));
        admin.form().post("/admin/backup").then().statusCode(409).body(containsString("pg_dump"));
    }
}

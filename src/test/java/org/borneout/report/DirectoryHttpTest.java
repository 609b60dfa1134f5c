package org.borneout.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.report.Shelf.item;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.ledger.History;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.resolution.Outcome;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DirectoryHttpTest {
    @Inject
    Shelf shelf;

    @Inject
    People people;

    @Inject
    Institutes institutes;

    @Inject
    Predictions predictions;

    @Inject
    History history;

    private static Response open(String path) {
        return People.browser(null).get(path);
    }

    private static RequestSpecification entry(Person who, String version) {
        return who.form()
                .formParam("version", version)
                .formParam("name", "Alpha Institute", "알파 연구원", "AI")
                .formParam("nameLanguage", "en", "ko", "en")
                .formParam("nameKind", "OFFICIAL", "OFFICIAL", "ACRONYM")
                .formParam("kind", "GOVERNMENT_RUN")
                .formParam("country", "KR")
                .formParam("coveragePolicy", "every monthly outlook");
    }

    private String version(Person who) {
        var version = Pattern.compile("id=\"version\" value=\"(\\d+)\"")
                .matcher(who.browser().get("/institutes/alpha-institute/edit").asString());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void the_front_page_of_an_empty_site_leads_to_the_first_step() {
        open("/").then().statusCode(200).body(containsString("href=\"/set-up\""));
        Person analyst = people.analyst();
        open("/").then().body(containsString("href=\"/sign-in\""));
        analyst.browser().get("/").then().body(containsString("Log the first prediction"));
    }

    @Test
    void the_front_page_tells_newest_verdicts_and_what_falls_due_next() {
        long decided = shelf.put(item("Rates rise"));
        shelf.decide(decided, Outcome.HAPPENED, LocalDate.of(2026, 5, 1));
        shelf.put(item("Talks begin").due(LocalDate.of(2026, 12, 1)));
        open("/")
                .then()
                .body(allOf(
                        containsString("Newest verdicts"),
                        containsString("Rates rise"),
                        containsString("Talks begin"),
                        containsString("1 Dec 2026"),
                        containsString("Alpha Institute")));
    }

    @Test
    void an_entry_is_edited_and_found_under_every_name() {
        shelf.put(item("Rates rise"));
        Person analyst = people.analyst();
        assertThat(entry(analyst, version(analyst))
                        .post("/institutes/alpha-institute/edit")
                        .statusCode())
                .isEqualTo(303);
        open("/institutes?q=알파").then().body(containsString("/institutes/alpha-institute"));
        open("/institutes?q=ai&kind=GOVERNMENT_RUN").then().body(containsString("/institutes/alpha-institute"));
        open("/institutes?kind=BANK").then().body(containsString("No institute is known by this name here."));
        open("/institutes?kind=SHOP").then().statusCode(400);
        open("/institutes/alpha-institute")
                .then()
                .body(allOf(
                        containsString("<span class=\"own-name\" lang=\"ko\">알파 연구원</span>"),
                        containsString("government-run"),
                        containsString("South Korea"),
                        containsString("every monthly outlook"),
                        containsString("Of one prediction logged, 1 can be checked")));
        People.browser(null)
                .header("Accept-Language", "ko")
                .get("/institutes/alpha-institute")
                .then()
                .body(containsString("<h1>알파 연구원"));
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Objects.requireNonNull(institutes.bySlug("alpha-institute"))
                        .id());
        assertThat(history.of("institute", id).get(0).action()).isEqualTo("DESCRIBED");
    }

    @Test
    void two_people_editing_an_entry_do_not_overwrite_each_other() {
        shelf.put(item("Rates rise"));
        Person one = people.analyst();
        Person other = people.analyst();
        String seen = version(one);
        entry(one, seen).post("/institutes/alpha-institute/edit").then().statusCode(303);
        entry(other, seen)
                .post("/institutes/alpha-institute/edit")
                .then()
                .statusCode(409)
                .body(allOf(containsString("Somebody else changed"), containsString("every monthly outlook")));
    }

    @Test
    void what_is_wrong_in_an_entry_is_told_at_once_and_nothing_is_saved() {
        shelf.put(item("Rates rise"));
        Person analyst = people.analyst();
        analyst.form()
                .formParam("version", version(analyst))
                .formParam("name", "Alpha")
                .formParam("nameLanguage", "english language")
                .formParam("nameKind", "ALIAS")
                .formParam("country", "XX")
                .formParam("wikidata", "42")
                .formParam("coveredSince", "soon")
                .post("/institutes/alpha-institute/edit")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("as a code such as en or ko"),
                        containsString("not the code of a country"),
                        containsString("such as Q42"),
                        containsString("“soon” is not a date")));
        open("/institutes/alpha-institute").then().body(containsString("Alpha Institute"));
    }

    @Test
    void only_an_admin_publishes_and_hides() {
        shelf.put(item("Rates rise"));
        Person analyst = people.analyst();
        Person admin = people.admin();
        entry(analyst, version(analyst)).post("/institutes/alpha-institute/edit");
        open("/institutes/alpha-institute").then().statusCode(200);
        entry(admin, version(admin)).post("/institutes/alpha-institute/edit");
        open("/institutes/alpha-institute").then().statusCode(404);
        entry(admin, version(admin)).formParam("published", "true").post("/institutes/alpha-institute/edit");
        open("/institutes/alpha-institute").then().statusCode(200);
    }

    @Test
    void the_directory_is_read_on_by_key() {
        for (int i = 0; i < 55; i++) {
            shelf.put(item("statement").by("House %02d".formatted(i)));
        }
        Response first = open("/institutes");
        var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first.asString());
        assertThat(next.find()).isTrue();
        assertThat(first.asString()).contains("House 49").doesNotContain("House 50");
        open(next.group(1).replace("&amp;", "&"))
                .then()
                .body(allOf(containsString("House 50"), containsString("House 54"), not(containsString("House 49"))));
    }

    @Test
    void the_desk_shows_what_waits_and_hands_it_out() {
        Person analyst = people.analyst();
        Person other = people.analyst();
        long overdue = shelf.put(item("long past").due(LocalDate.of(2026, 10, 1)));
        long due = shelf.put(item("just past").due(LocalDate.of(2026, 11, 20)));
        long soon = shelf.put(item("close").due(LocalDate.of(2026, 11, 30)));
        shelf.put(item("far").due(LocalDate.of(2027, 6, 1)));
        shelf.put(item("begun").asDraft());
        open("/desk").then().statusCode(303);
        String desk = analyst.browser().get("/desk").asString();
        assertThat(desk)
                .contains("4 things wait.", "long past", "just past", "close", "begun", "54 days ago", "in 6 days")
                .doesNotContain("far</a>");
        analyst.form()
                .formParam("prediction", overdue, soon)
                .formParam("person", other.id())
                .post("/desk/assignment")
                .then()
                .statusCode(303);
        assertThat(other.browser().get("/desk?mine=true").asString())
                .contains("long past", "close")
                .doesNotContain("just past");
        assertThat(history.of("prediction", overdue).get(0).action()).isEqualTo("ASSIGNED");
        assertThat(history.of("prediction", due))
                .noneMatch(entry -> entry.action().equals("ASSIGNED"));
        int version =
                QuarkusTransaction.requiringNew().call(() -> ((Prediction) predictions.findById(overdue)).version());
        assertThat(version).as("handing over disturbs nobody's correction").isZero();
        analyst.form()
                .formParam("person", other.id())
                .post("/desk/assignment")
                .then()
                .statusCode(303);
        analyst.form()
                .formParam("prediction", due)
                .formParam("person", 4711)
                .post("/desk/assignment")
                .then()
                .statusCode(303);
        assertThat(history.of("prediction", due))
                .noneMatch(entry -> entry.action().equals("ASSIGNED"));
    }

    @Test
    void an_old_address_of_a_merged_institute_leads_to_the_one_it_became() {
        shelf.put(item("Rates rise"));
        shelf.put(item("Rates fall").by("Beta Bank"));
        QuarkusTransaction.requiringNew().run(() -> {
            Institute alpha = Objects.requireNonNull(institutes.bySlug("alpha-institute"));
            institutes
                    .getEntityManager()
                    .createNativeQuery("update institute set merged_into_id = ? where slug = 'beta-bank'")
                    .setParameter(1, alpha.id())
                    .executeUpdate();
        });
        Response moved = open("/institutes/beta-bank");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.header("Location")).endsWith("/institutes/alpha-institute");
        open("/institutes").then().body(not(containsString("Beta Bank")));
    }
}

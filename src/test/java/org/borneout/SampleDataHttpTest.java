package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.account.People.browser;
import static org.borneout.account.People.form;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.prediction.Logbook;
import org.borneout.prediction.PredictionForm;
import org.borneout.prediction.Revisions;
import org.borneout.report.scored.Rebuild;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SampleDataHttpTest {
    private static final String PAGE = "/admin/sample-data";
    private static final List<String> TABLES = List.of(
            "prediction",
            "forecast",
            "appearance",
            "question",
            "verdict",
            "reading",
            "evidence",
            "frozen_text",
            "scored_row",
            "institute",
            "institute_name",
            "publication",
            "person",
            "affiliation",
            "topic",
            "family",
            "frame",
            "slip",
            "merger");

    @Inject
    People people;

    @Inject
    SampleData sample;

    @Inject
    Logbook logbook;

    @Inject
    Revisions revisions;

    @Inject
    Rebuild rebuild;

    @Inject
    EntityManager entities;

    private long count(String table) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .longValue();
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        TABLES.forEach(table -> counts.put(table, count(table)));
        return counts;
    }

    private long id(String sql) {
        return ((Number) entities.createNativeQuery(sql).setMaxResults(1).getSingleResult()).longValue();
    }

    private PredictionForm claim(String institute, String on, String likelihood) {
        return new PredictionForm(
                Map.of("institute", institute, "question", on, "likelihood", likelihood, "madeOn", "2020-11-01"));
    }

    @Test
    void an_admin_loads_and_removes_them_and_nothing_of_them_is_left() {
        Person admin = people.admin();
        Map<String, Long> before = counts();
        browser(null).get(PAGE).then().statusCode(303);
        people.analyst().browser().get(PAGE).then().statusCode(403);
        people.reviewer().form().post(PAGE).then().statusCode(403);
        admin.browser().get(PAGE).then().statusCode(200).body(containsString("Load sample data"));
        admin.form().post(PAGE).then().statusCode(303);
        assertThat(sample.isLoaded()).isTrue();
        long logged = count("prediction");
        admin.form().post(PAGE).then().statusCode(303);
        assertThat(count("prediction")).as("loaded once").isEqualTo(logged);

        admin.browser()
                .get("/admin")
                .then()
                .body(containsString("They are loaded."), not(containsString("sample-data</td>")));
        admin.browser()
                .get(PAGE + "/removal")
                .then()
                .statusCode(200)
                .body(containsString("Remove the sample data?"), not(containsString("Why it stays")));
        people.reviewer().form().post(PAGE + "/removal").then().statusCode(403);
        long entries = count("ledger_entry");
        long asked = count("question");
        String head = head();
        admin.form().post(PAGE + "/removal").then().statusCode(303);

        assertThat(count("ledger_entry")).as("the ledger keeps its entries").isEqualTo(entries + 2 + logged + asked);
        assertThat(id("select count(*) from ledger_entry where action = 'REMOVED' and subject_type = 'prediction'"))
                .as("each prediction that is gone is named")
                .isEqualTo(logged);
        assertThat(id("select count(*) from ledger_entry where previous_hash = '" + head + "'"))
                .isEqualTo(1);
        assertThat(id("select count(*) from ledger_text t join ledger_entry e on e.position = t.position"
                        + " where e.subject_type in ('prediction', 'question', 'verdict', 'institute', 'publication')"
                        + " and t.text is not null"))
                .as("texts that were not erased")
                .isZero();
        assertThat(count("ledger_seal")).isZero();
        assertThat(sample.isLoaded()).isFalse();
        assertThat(counts()).isEqualTo(before);
        browser(null).get("/predictions?invented=true").then().body(not(containsString("Lindenbrook")));
        browser(null).get("/institutes").then().body(not(containsString("Thorne")));
        assertThat(rebuild.run().mended()).isZero();
    }

    private String head() {
        return (String)
                entities.createNativeQuery("select hash from ledger_head").getSingleResult();
    }

    @Test
    void what_people_logged_or_worked_on_stays_and_the_page_says_why() {
        Person admin = people.admin();
        sample.load(admin.id());
        Person analyst = people.analyst();
        long onSample = id("select q.id from question q join prediction p on p.question_id = q.id"
                + " join institute i on i.id = p.institute_id where i.invented = true and q.kind = 'YES_NO'"
                + " and q.due_on > '2024-01-01' order by q.id");
        long real = logbook.log(claim("Real Institute", String.valueOf(onSample), "likely"), analyst.id())
                .prediction()
                .id();
        long worked = id("select p.id from prediction p where p.external_id = 'sample:ifes:2'");
        QuarkusTransaction.requiringNew()
                .run(() -> revisions.revise(
                        worked,
                        version(worked),
                        new PredictionForm(Map.of("likelihood", "likely", "madeOn", "2021-02-01")),
                        analyst.id()));
        admin.browser()
                .get(PAGE + "/removal")
                .then()
                .body(
                        containsString("Why it stays"),
                        containsString("/predictions/" + real),
                        containsString("/predictions/" + worked),
                        containsString("logged by a person here"),
                        containsString("somebody here has worked on it"));
        admin.form().post(PAGE + "/removal").then().statusCode(303);
        assertThat(count("prediction")).isEqualTo(2);
        browser(null).get("/predictions/" + real).then().statusCode(200).body(containsString("Real Institute"));
        browser(null).get("/questions/" + onSample).then().statusCode(200);
        browser(null).get("/predictions/" + worked).then().statusCode(200).body(containsString("Far Eastern"));
        assertThat(id("select count(*) from institute where invented = true")).isZero();
        assertThat(sample.isLoaded()).isFalse();
        assertThat(rebuild.run().mended()).isZero();
        admin.form().post(PAGE).then().statusCode(303);
        assertThat(id("select count(*) from prediction p join institute i on i.id = p.institute_id"
                        + " where i.name like '%Far Eastern%'"))
                .as("what stayed is not loaded twice")
                .isEqualTo(4);
    }

    private int version(long prediction) {
        return ((Number) entities.createNativeQuery("select version from prediction where id = " + prediction)
                        .getSingleResult())
                .intValue();
    }

    @Test
    void invented_institutes_are_labelled_and_in_no_list_unless_somebody_asks() {
        sample.load(people.admin().id());
        browser(null)
                .get("/")
                .then()
                .body(allOf(
                        containsString("Sample data"),
                        containsString("central theme of the economic line"),
                        not(containsString("Valdoria")),
                        not(containsString("Kestrovia"))));
        browser(null)
                .get("/predictions")
                .then()
                .body(containsString("invented institutes too"), not(containsString("Valdoria")));
        browser(null).get("/predictions?q=Valdoria").then().body(containsString("No prediction fits all of this."));
        browser(null)
                .get("/predictions?invented=true")
                .then()
                .body(containsString("<span class=\"tag\">invented</span>"));
        browser(null).get("/predictions.csv").then().body(not(containsString("Lindenbrook")));
        browser(null)
                .get("/predictions.csv?institute=lindenbrook-institute")
                .then()
                .body(containsString("true"));
        browser(null)
                .get("/institutes/thorne-consultancy")
                .then()
                .body(containsString("class=\"sample\""), containsString("invented"));
        long one = id("select p.id from prediction p where p.external_id like 'sample:thorne:%'");
        browser(null).get("/predictions/" + one).then().body(containsString("class=\"sample\""));
        long asked = id("select p.question_id from prediction p where p.external_id like 'sample:thorne:%'");
        browser(null).get("/questions/" + asked).then().body(containsString("class=\"sample\""));

        RestAssured.given().get("/api/v1/predictions").then().body("items", hasSize(4));
        RestAssured.given()
                .get("/api/v1/predictions?institute=nuribyeol-institute-for-regional-affairs")
                .then()
                .body("items", hasSize(14))
                .body("items.institute.invented", everyItem(equalTo(true)));
        RestAssured.given()
                .get("/api/v1/predictions?invented=true&limit=200")
                .then()
                .body("items", hasSize(198));
        RestAssured.given()
                .get("/api/v1/institutes/lindenbrook-institute")
                .then()
                .body("invented", equalTo(true));
    }

    @Test
    void whoever_sets_the_site_up_says_who_works_here_and_whether_to_load_them() {
        String code = people.setUpCode();
        browser(null).get("/set-up").then().body(containsString("Several people"), containsString("Load sample data"));
        form(null)
                .formParam("code", code)
                .formParam("name", "Hana Seo")
                .formParam("email", "hana@example.org")
                .formParam("password", "four plain words here")
                .formParam("workers", "one")
                .formParam("sample", "true")
                .post("/set-up")
                .then()
                .statusCode(303);
        assertThat(sample.isLoaded()).isTrue();
        assertThat(id("select count(*) from setting where name = 'solo' and content = 'true'"))
                .isEqualTo(1);
    }

    @Test
    void an_admin_changes_later_who_decides() {
        Person admin = people.admin();
        people.reviewer()
                .form()
                .formParam("workers", "one")
                .post("/admin/workers")
                .then()
                .statusCode(403);
        admin.form()
                .formParam("workers", "nobody")
                .post("/admin/workers")
                .then()
                .statusCode(422);
        admin.form().formParam("workers", "one").post("/admin/workers").then().statusCode(303);
        admin.browser().get("/admin").then().body(containsString("one person may decide alone"));
        admin.form()
                .formParam("workers", "several")
                .post("/admin/workers")
                .then()
                .statusCode(303);
        admin.browser().get("/admin").then().body(containsString("need two people"));
        assertThat(id("select count(*) from ledger_entry where action = 'SOLO_CHOSEN'"))
                .isEqualTo(2);
    }
}

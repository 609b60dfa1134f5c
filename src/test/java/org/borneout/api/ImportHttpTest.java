package org.borneout.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.borneout.account.People;
import org.borneout.exchange.imports.Sending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports through the API, in the shape of the published contract. */
@QuarkusTest
class ImportHttpTest {
    private static final String HEADER =
            "institute;statement;likelihood;made_on;due_on;outcome;event_on;external_id;publication;url\n";
    private static final String FIRST = HEADER
            + "IFES;Rates rise;very likely;2020-01-10;2020-06-30;happened;2020-05-02;a1;Outlook;https://example.org/1\n"
            + "IFES;Rates fall;70%;2020-01-10;2020-12-31;;;a2;Outlook;https://example.org/1\n";

    @Inject
    Sending sending;

    @Inject
    People people;

    private String admin = "";

    @BeforeEach
    void anAdminHasAToken() {
        admin = people.token(people.admin(), "ADMIN");
    }

    private JsonPath committed(String csv) {
        return sending.send(admin, csv, Map.of("commit", "true", "frame", "all outlooks"));
    }

    @Test
    void a_dry_run_tells_what_would_be_made_and_makes_nothing() {
        JsonPath is = sending.send(admin, FIRST, Map.of("frame", "all outlooks of 2020"));
        assertThat(is.getString("status")).isEqualTo("done");
        assertThat(is.getBoolean("dryRun")).isTrue();
        assertThat(is.getBoolean("committed")).isFalse();
        assertThat(is.getString("kind")).isEqualTo("CSV");
        assertThat(is.getString("read.encoding")).isEqualTo("UTF-8");
        assertThat(is.getString("read.separator")).isEqualTo(";");
        assertThat(is.getString("read.dates")).isEqualTo("ISO");
        assertThat(is.getInt("rows")).isEqualTo(2);
        assertThat(is.getInt("wouldMake.institutes")).isEqualTo(1);
        assertThat(is.getInt("wouldMake.publications")).isEqualTo(1);
        assertThat(is.getInt("wouldMake.questions")).isEqualTo(2);
        assertThat(is.getInt("wouldMake.predictions")).isEqualTo(2);
        assertThat(is.getInt("wouldMake.verdicts")).isEqualTo(1);
        assertThat((Object) is.get("made")).isNull();
        assertThat(is.getString("logging")).isEqualTo("SYSTEMATIC");
        assertThat(is.getString("verdicts")).isEqualTo("accept");
        assertThat(is.getList("items.result")).containsExactly("CREATE", "CREATE");
        assertThat(is.getList("items.line")).containsExactly(2, 3);
        assertThat(is.getList("items.prediction")).containsOnlyNulls();
        assertThat(is.getString("commit")).isEqualTo("/api/v1/imports/" + is.getLong("id") + "/commit");
        assertThat(RestAssured.get("/api/v1/predictions").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void what_the_dry_run_showed_is_written_and_repeating_it_changes_nothing() {
        JsonPath dry = sending.send(admin, FIRST, Map.of("frame", "all outlooks"));
        JsonPath is = sending.post(admin, dry.getString("commit"), "{}");
        assertThat(is.getString("status")).as(is.prettify()).isEqualTo("done");
        assertThat(is.getBoolean("dryRun")).isFalse();
        assertThat(is.getBoolean("committed")).isTrue();
        assertThat(is.getInt("imported")).isEqualTo(2);
        assertThat(is.getInt("made.predictions")).isEqualTo(2);
        long prediction = is.getLong("items[0].prediction");
        JsonPath record = RestAssured.get("/api/v1/predictions/" + prediction).jsonPath();
        assertThat(record.getString("status")).isEqualTo("resolved");
        assertThat(record.getString("logging")).isEqualTo("SYSTEMATIC");
        assertThat(record.getString("verdict.origin")).isEqualTo("IMPORT");
        assertThat(record.getInt("verdict.readers")).isZero();
        JsonPath again = committed(FIRST);
        assertThat(again.getList("items.result")).as(again.prettify()).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(again.getInt("imported")).isZero();
    }

    @Test
    void revisions_duplicates_and_faults_are_told_row_by_row_and_add_up() {
        committed(FIRST);
        JsonPath is = committed(HEADER
                + "IFES;Rates rise;very likely;2020-01-10;2020-06-30;happened;2020-05-02;a1;;\n"
                + "IFES;Rates fall;40%;2020-03-01;2020-12-31;;;a2;;\n"
                + "IFES;Rates fall;40%;2020-03-01;2020-12-31;;;a2;;\n"
                + "IFES;Rates fall;70%;2020-01-10;2020-12-31;did not happen;;a2;;\n"
                + "IFES;Rates stay;170%;2020-01-10;;;;a5;;\n"
                + "IFES;Rates rise;unlikely;2020-01-10;2020-06-30;;;a1;;\n");
        assertThat(is.getList("items.result"))
                .as(is.prettify())
                .containsExactly("UNCHANGED", "REVISION", "DUPLICATE", "CHANGED", "ERROR", "ERROR");
        assertThat(is.getList("items[4].errors.code")).containsExactlyInAnyOrder("OUT_OF_RANGE", "MISSING");
        assertThat(is.getList("items[4].errors.line")).containsOnly(6);
        assertThat(is.getString("items[4].errors.find { it.column == 'likelihood' }.detail"))
                .isEqualTo("A likelihood lies between 0 % and 100 %; 170% does not.");
        assertThat(is.getList("items[5].errors.code")).contains("WOULD_ALTER");
        assertThat(is.getInt("created")
                        + is.getInt("changed")
                        + is.getInt("unchanged")
                        + is.getInt("duplicates")
                        + is.getInt("failed"))
                .isEqualTo(is.getInt("rows"));
        assertThat(is.getInt("imported")).isEqualTo(2);
    }

    @Test
    void institutes_share_questions_and_may_take_opposite_sides() {
        JsonPath is = committed("institute,statement,side,likelihood,made_on,due_on\n"
                + "A,Rates rise,will,70%,2020-01-10,2020-06-30\n"
                + "B,rates  RISE,will not,60%,2020-02-10,2020-06-30\n"
                + "A,Rates rise,will not,60%,2020-03-10,2020-06-30\n");
        assertThat(is.getList("items.result")).as(is.prettify()).containsExactly("CREATE", "CREATE", "ERROR");
        assertThat(is.getInt("made.questions")).isEqualTo(1);
        assertThat(is.getList("items[2].errors.code")).containsExactly("OTHER_SIDE");
    }

    @Test
    void an_analyst_s_outcomes_are_first_readings_and_repeating_changes_nothing() {
        String analyst = people.token(people.analyst(), "LOG");
        Map<String, String> commit = Map.of("commit", "true");
        JsonPath is = sending.send(analyst, FIRST, commit);
        assertThat(is.getString("verdicts")).isEqualTo("propose");
        assertThat(RestAssured.get("/api/v1/predictions/" + is.getLong("items[0].prediction"))
                        .jsonPath()
                        .getString("status"))
                .isEqualTo("proposed");
        assertThat(sending.send(analyst, FIRST, commit).getList("items.result"))
                .containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(people.program(people.analyst(), "LOG")
                        .contentType("text/csv")
                        .body(FIRST)
                        .post("/api/v1/imports?verdicts=accept")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void bad_rows_come_back_as_they_were_and_can_be_mended_and_sent_again() {
        JsonPath is = committed(HEADER + "IFES;=Rates rise;170%;2020-01-10;2020-06-30;;;b1;;\n"
                + "IFES;Rates fall;70%;2020-01-10;2020-12-31;;;b2;;\n");
        assertThat(is.getList("items.result")).containsExactly("ERROR", "CREATE");
        String bad = RestAssured.given()
                .header("Authorization", "Bearer " + admin)
                .get(is.getString("badRows"))
                .asString();
        assertThat(bad).contains("'=Rates rise").doesNotContain("Rates fall").contains("170% does not");
        JsonPath mended = committed(bad.replace("170%,", "70%,"));
        assertThat(mended.getList("items.result")).as(mended.prettify()).containsExactly("CREATE");
        assertThat(mended.getString("items[0].statement")).isEqualTo("=Rates rise");
    }

    @Test
    void somebody_else_s_import_is_not_there() {
        JsonPath is = sending.send(admin, FIRST, Map.of());
        people.program(people.analyst(), "LOG")
                .get("/api/v1/imports/" + is.getLong("id"))
                .then()
                .statusCode(404);
        RestAssured.get("/api/v1/imports/" + is.getLong("id")).then().statusCode(401);
        people.program(people.admin(), "READ")
                .get("/api/v1/imports/" + is.getLong("id"))
                .then()
                .statusCode(403);
    }

    @Test
    void columns_are_mapped_by_whoever_sends_the_file() {
        String csv = "Source,p,round,ends,outcome,text\nalpha,0,2020-01-01,2020-02-01,0,First thing\n"
                + "beta,1,2020-01-01,2020-02-01,1,First thing\n";
        String mapping =
                "[{\"column\":\"Source\",\"to\":\"institute\"},{\"column\":\"round\",\"to\":\"made_on\"},{\"column\":\"ends\",\"to\":\"due_on\"},"
                        + "{\"value\":\"{text} of {Source}\",\"to\":\"statement\"}]";
        JsonPath dry = sending.send(admin, csv, Map.of());
        assertThat(dry.getInt("failed")).isEqualTo(2);
        assertThat(dry.getString("read.probabilityColumn")).isEqualTo("0..1");
        JsonPath is = sending.post(
                admin, "/api/v1/imports/" + dry.getLong("id") + "/mapping", "{\"mapping\":" + mapping + "}");
        assertThat(is.getList("items.result")).as(is.prettify()).containsExactly("CREATE", "CREATE");
        assertThat(is.getList("items.statement")).containsExactly("First thing of alpha", "First thing of beta");
        assertThat(is.getList("mapping.to")).contains("institute", "likelihood", "outcome", "statement");
    }

    @Test
    void pages_of_items_follow_one_another() {
        StringBuilder csv = new StringBuilder("institute,statement,likelihood,made_on,due_on\n");
        for (int i = 1; i <= 2345; i++) {
            csv.append("IFES,Thing ").append(i).append(" happens,60%,2020-01-01,2020-12-31\n");
        }
        JsonPath is = sending.send(admin, csv.toString(), Map.of("commit", "true"));
        assertThat(is.getInt("created")).as(is.prettify()).isEqualTo(2345);
        String next = is.getString("next");
        int seen = is.getList("items").size();
        int last = 0;
        while (next != null) {
            JsonPath page = sending.get(admin, "/api/v1/imports/" + is.getLong("id") + "?limit=200&next=" + next);
            List<Integer> lines = page.getList("items.line");
            assertThat(lines.get(0)).isGreaterThan(last);
            last = lines.get(lines.size() - 1);
            seen += lines.size();
            next = page.getString("next");
        }
        assertThat(seen).isEqualTo(2345);
        assertThat(last).isEqualTo(2346);
    }

    @Test
    void a_whole_import_is_taken_back_and_can_be_sent_again() {
        JsonPath is = committed(FIRST);
        long prediction = is.getLong("items[0].prediction");
        JsonPath undone = sending.post(admin, is.getString("undo"), "{\"reason\": \"wrong file\"}");
        assertThat(undone.getString("status")).as(undone.prettify()).isEqualTo("undone");
        RestAssured.get("/api/v1/predictions/" + prediction).then().statusCode(404);
        assertThat(RestAssured.get("/api/v1/institutes").jsonPath().getList("items"))
                .isEmpty();
        assertThat(committed(FIRST).getList("items.result")).containsExactly("CREATE", "CREATE");
    }

    @Test
    void an_outcome_filled_in_later_is_taken_back_and_the_question_waits_again() {
        long prediction = committed(FIRST).getLong("items[1].prediction");
        JsonPath later = committed(HEADER + "IFES;Rates fall;70%;2020-01-10;2020-12-31;did not happen;;a2;;\n");
        assertThat(later.getList("items.result")).containsExactly("CHANGED");
        assertThat(status(prediction)).isEqualTo("resolved");
        sending.post(admin, later.getString("undo"), "{}");
        assertThat(status(prediction)).isEqualTo("overdue");
    }

    private static String status(long prediction) {
        return RestAssured.get("/api/v1/predictions/" + prediction).jsonPath().getString("status");
    }

    @Test
    void an_import_on_which_others_have_built_is_not_taken_back() {
        JsonPath is = committed(FIRST);
        long question = RestAssured.get("/api/v1/predictions/" + is.getLong("items[1].prediction"))
                .jsonPath()
                .getLong("question.id");
        people.program(people.analyst(), "LOG")
                .contentType("application/json")
                .body("{\"institute\":\"Other\",\"question\":" + question
                        + ",\"likelihood\":\"60%\",\"madeOn\":\"2020-02-01\"}")
                .post("/api/v1/predictions")
                .then()
                .statusCode(201);
        var answer =
                RestAssured.given().header("Authorization", "Bearer " + admin).post(is.getString("undo"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("detail"))
                .contains("another prediction")
                .contains("/questions/" + question);
        assertThat(status(is.getLong("items[0].prediction"))).isEqualTo("resolved");
    }
}

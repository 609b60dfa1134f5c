package org.borneout.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.exchange.imports.Sending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Files of other people come in by mapping, and the records then say what was computed from the same files by other
 * programs. The files are not ours to hand on: without the folder the tests are skipped.
 */
@QuarkusTest
class ReferenceImportHttpTest {
    private static final Path FOLDER = Path.of("../shared/reference");

    @Inject
    Sending sending;

    @Inject
    People people;

    @Inject
    TestClock clock;

    private String admin = "";

    @BeforeEach
    void theFilesAreThere() {
        assumeTrue(Files.isDirectory(FOLDER.resolve("data")), "the reference data are not beside the repository");
        // one of the questions is due at the end of 2026
        clock.set(LocalDate.of(2027, 2, 1));
        admin = people.token(people.admin(), "ADMIN");
    }

    private JsonPath imported(String file, String mapping) throws IOException {
        byte[] content = Files.readAllBytes(FOLDER.resolve("data").resolve(file));
        JsonPath is = sending.send(
                admin,
                "text/csv",
                content,
                Map.of("commit", "true", "frame", "all rows of " + file, "mapping", mapping));
        assertThat(is.getString("status")).isEqualTo("done");
        return is;
    }

    private static JsonPath expected() throws IOException {
        return new JsonPath(Files.readString(FOLDER.resolve("expected_python.json")));
    }

    private static JsonPath record(String slug) {
        return RestAssured.get("/api/v1/institutes/" + slug + "/record").jsonPath();
    }

    @Test
    void forecasts_of_markets_have_the_records_that_were_computed_elsewhere() throws IOException {
        JsonPath is = imported(
                "forecastbench_markets.csv",
                "[{\"column\":\"source\",\"to\":\"institute\"},{\"column\":\"round\",\"to\":\"made_on\"},"
                        + "{\"column\":\"resolution_date\",\"to\":\"due_on\"},{\"column\":\"question\",\"to\":null},"
                        + "{\"value\":\"{question} ({source} {question_id})\",\"to\":\"statement\"}]");
        assertThat(is.getInt("failed"))
                .as(sending.get(admin, "/api/v1/imports/" + is.getLong("id") + "?result=ERROR")
                        .prettify())
                .isZero();
        List<String> groups = expected().getList("empirical_bayes_DL.groups");
        for (int i = 0; i < groups.size(); i++) {
            JsonPath record = record(groups.get(i));
            assertThat(record.getInt("scored.n"))
                    .as(groups.get(i))
                    .isEqualTo(expected().getInt("empirical_bayes_DL.n[" + i + "]"));
            assertThat(record.getDouble("scored.brier.value"))
                    .as(groups.get(i))
                    .isCloseTo(expected().getDouble("empirical_bayes_DL.mean[" + i + "]"), within(1e-6));
        }
    }

    @Test
    void forecasts_of_elections_have_the_record_that_was_computed_elsewhere() throws IOException {
        JsonPath is = imported(
                "f538_governors_electionday.csv",
                "[{\"value\":\"FiveThirtyEight {forecast_type}\",\"to\":\"institute\"},{\"value\":\"2018-11-06\",\"to\":\"made_on\"},"
                        + "{\"value\":\"2022-11-08\",\"to\":\"due_on\"},"
                        + "{\"value\":\"{candidate} ({party}) wins in {state} in {year}\",\"to\":\"statement\"}]");
        assertThat(is.getInt("failed"))
                .as(sending.get(admin, "/api/v1/imports/" + is.getLong("id") + "?result=ERROR")
                        .prettify())
                .isZero();
        JsonPath record = record("fivethirtyeight-deluxe");
        assertThat(record.getInt("scored.n")).isEqualTo(169);
        assertThat(record.getDouble("scored.baseRate"))
                .isCloseTo(expected().getDouble("sets.'f538_governors/deluxe'.base_rate"), within(1e-6));
        assertThat(record.getDouble("scored.brier.value"))
                .isCloseTo(expected().getDouble("sets.'f538_governors/deluxe'.brier_sklearn"), within(1e-6));
    }

    @Test
    void forecasts_of_games_come_in_by_mapping() throws IOException {
        JsonPath is = imported(
                "f538_nfl_games.csv",
                "[{\"value\":\"FiveThirtyEight\",\"to\":\"institute\"},{\"column\":\"date\",\"to\":\"made_on\"},"
                        + "{\"value\":\"{date}\",\"to\":\"due_on\"},{\"value\":\"{team1} beat {team2} on {date}\",\"to\":\"statement\"}]");
        assertThat(is.getInt("created") + is.getInt("failed")).isEqualTo(1882);
        assertThat(is.getInt("failed"))
                .as(sending.get(admin, "/api/v1/imports/" + is.getLong("id") + "?result=ERROR")
                        .prettify())
                .isLessThan(10);
        assertThat(record("fivethirtyeight").getInt("scored.n")).isEqualTo(is.getInt("created"));
    }
}

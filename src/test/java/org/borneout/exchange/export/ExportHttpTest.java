package org.borneout.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.borneout.report.Shelf.item;
import static org.hamcrest.Matchers.containsString;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.exchange.Digests;
import org.borneout.exchange.FullSite;
import org.borneout.prediction.WorkedExample;
import org.borneout.report.Shelf;
import org.borneout.resolution.Outcome;
import org.junit.jupiter.api.Test;

/** What is public, as one file; and nothing else. */
@QuarkusTest
class ExportHttpTest {
    /** The columns of an import, in their order. */
    private static final List<String> CONTRACT = List.of(("institute, person, attribution, statement, question, kind,"
                    + " unit, side, likelihood, made_on, language, quote, publication, outlet, agency, url, published_on,"
                    + " window, opens_on, due_on, criteria, fine_print, condition, reference, topics, family, frame,"
                    + " outcome, value, event_on, decided_on, evidence_url, note, external_id")
            .split(", "));

    @Inject
    FullSite site;

    @Inject
    Shelf shelf;

    @Inject
    People people;

    @Inject
    TestClock clock;

    private static byte[] export(String query) {
        return RestAssured.get("/api/v1/export" + query)
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
    }

    /** What was packed, by name. */
    private record Unpacked(Map<String, String> files) {
        String get(String name) {
            return Objects.requireNonNull(files.get(name), name);
        }
    }

    private static Unpacked files(String query) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(export(query)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new Unpacked(files);
    }

    private static List<NamedCsvRecord> rows(String csv) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return reader.stream().toList();
        }
    }

    @Test
    void every_file_has_its_columns_described_and_its_sum() throws IOException {
        site.fill(false);
        Unpacked files = files("");
        Map<String, Map<String, String>> described = Guide.described();
        for (DataFile table : DataFile.values()) {
            String header = files.get(table.file()).lines().findFirst().orElseThrow();
            Map<String, String> columns = described.getOrDefault(table.file(), Map.of());
            assertThat(List.of(header.split(","))).as(table.file()).isEqualTo(List.copyOf(columns.keySet()));
            assertThat(columns.values()).as(table.file()).noneMatch(String::isBlank);
        }
        for (String line : files.get("SHA256SUMS").split("\n")) {
            String[] sum = line.split("  ");
            byte[] bytes = files.get(sum[1]).getBytes(StandardCharsets.UTF_8);
            assertThat(HexFormat.of().formatHex(Digests.sha256().digest(bytes)))
                    .as(sum[1])
                    .isEqualTo(sum[0]);
        }
        assertThat(files.get("SHA256SUMS").lines()).hasSize(DataFile.values().length + 2);
        assertThat(List.of(files.get("predictions.csv")
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .split(",")))
                .startsWith(CONTRACT.toArray(String[]::new));
        assertThat(files.get("README.md"))
                .contains("as of 2026-11-24", "ledger position ", "CC BY 4.0", "creativecommons.org/licenses/by/4.0")
                .doesNotContain("{");
    }

    @Test
    void nothing_is_in_it_that_no_page_shows() throws IOException {
        site.fill(false);
        Unpacked files = files("");
        for (String file : files.files().keySet()) {
            assertThat(files.get(file))
                    .as(file)
                    .doesNotContain(
                            FullSite.DRAFT,
                            FullSite.HIDDEN,
                            "hidden words",
                            "Nobody may know",
                            FullSite.SEALED,
                            "sealed-source",
                            FullSite.NOTE,
                            "Name of ",
                            "@example.org");
        }
        assertThat(rows(files.get("withdrawn.csv")))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("reason")).isEqualTo("logged twice"));
        assertThat(files.get("predictions.csv")).doesNotContain("Withdrawn by us");
        assertThat(files.get("institutes.csv")).contains("a-house").doesNotContain("the-same-house");
        assertThat(rows(files.get("not_checkable.csv"))).singleElement().satisfies(row -> {
            assertThat(row.getField("not_checkable")).isEqualTo("VAGUE");
            assertThat(row.getField("status")).isEqualTo("notCheckable");
        });
    }

    @Test
    void a_prediction_is_told_forecast_by_forecast_with_what_its_words_mean() throws IOException {
        site.fill(false);
        List<NamedCsvRecord> chain = rows(files("").get("predictions.csv")).stream()
                .filter(row -> row.getField("statement").equals(WorkedExample.STATEMENT))
                .toList();
        assertThat(chain).hasSize(2);
        NamedCsvRecord first = chain.get(0);
        assertThat(first.getField("likelihood")).isEqualTo("highly likely");
        assertThat(first.getField("forecast_number")).isEqualTo("1");
        assertThat(first.getField("phrase")).isEqualTo("very likely");
        assertThat(first.getField("lexicon")).isEqualTo("icd203");
        assertThat(first.getField("nearest")).isEqualTo("true");
        assertThat(first.getField("low")).isEqualTo("0.8");
        assertThat(first.getField("probability")).isEqualTo("0.875");
        assertThat(first.getField("high")).isEqualTo("0.95");
        assertThat(first.getField("status")).isEqualTo("proposed");
        assertThat(first.getField("outcome")).isEmpty();
        assertThat(first.getField("logging")).isEqualTo("SYSTEMATIC");
        assertThat(first.getField("due_on")).isEqualTo("2021-01-31");
        assertThat(first.getField("question")).isEqualTo("Q" + first.getField("question_id"));
        assertThat(chain.get(1).getField("likelihood")).isEqualTo("70%");
        assertThat(chain.get(1).getField("made_on")).isEqualTo("2020-12-20");
        assertThat(chain.get(1).getField("probability")).isEqualTo("0.7");
    }

    @Test
    void a_verdict_comes_with_its_evidence() throws IOException {
        site.fill(false);
        Unpacked files = files("");
        NamedCsvRecord told = rows(files.get("predictions.csv")).stream()
                .filter(row -> row.getField("statement").equals("Rates rise"))
                .findFirst()
                .orElseThrow();
        assertThat(told.getField("status")).isEqualTo("resolved");
        assertThat(told.getField("outcome")).isEqualTo("happened");
        assertThat(told.getField("event_on")).isEqualTo("2026-05-01");
        assertThat(told.getField("decided_on")).isEqualTo("2026-11-24");
        assertThat(told.getField("evidence_url")).isEqualTo("https://example.org/rates");
        assertThat(told.getField("frame")).isEqualTo("every forecast of the outlook");
        NamedCsvRecord piece = rows(files.get("evidence.csv")).get(0);
        assertThat(piece.getField("verdict_id")).isEqualTo(told.getField("verdict_id"));
        assertThat(piece.getField("media_type")).isEqualTo("application/pdf");
        assertThat(rows(files.get("verdicts.csv")))
                .allSatisfy(row -> assertThat(row.getField("state")).isIn("CURRENT", "SUPERSEDED"));
    }

    /** The same rule, told twice: once for pages and once for a million rows. */
    @Test
    void status_and_logging_are_those_of_the_pages() throws IOException {
        site.fill(true);
        shelf.put(item("Past and waiting").due(LocalDate.of(2026, 11, 1)));
        shelf.put(item("In its days of grace").due(LocalDate.of(2026, 11, 20)));
        shelf.propose(shelf.put(item("They differ").due(LocalDate.of(2026, 10, 1))), "SPLIT");
        shelf.decide(shelf.put(item("No such event").due(LocalDate.of(2026, 10, 1))), Outcome.VOID, null);
        Map<String, String> expected = new LinkedHashMap<>();
        for (NamedCsvRecord row :
                rows(RestAssured.get("/predictions.csv?invented=true").asString())) {
            if (!row.getField("status").equals("notCheckable")) {
                expected.put(row.getField("id"), told(row));
            }
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(files("?invented=true").get("predictions.csv"))) {
            if (row.getField("forecast_number").equals("1")) {
                found.put(row.getField("prediction_id"), told(row));
            }
        }
        assertThat(found).hasSizeGreaterThan(150).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static String told(NamedCsvRecord row) {
        List<String> told = new ArrayList<>();
        for (String column : List.of(
                "status",
                "logging",
                "institute",
                "institute_kind",
                "invented",
                "side",
                "likelihood",
                "low",
                "high",
                "made_on",
                "due_on",
                "quote",
                "outcome",
                "value",
                "event_on",
                "decided_on",
                "reference",
                "family")) {
            told.add(row.getField(column));
        }
        return told.toString();
    }

    @Test
    void invented_institutes_are_left_out_unless_asked_for_and_then_labelled() throws IOException {
        people.admin().form().post("/admin/sample-data").then().statusCode(303);
        Unpacked real = files("");
        assertThat(real.get("predictions.csv")).doesNotContain("Lindenbrook").contains("Far Eastern");
        assertThat(real.get("institutes.csv")).doesNotContain("Lindenbrook");
        assertThat(rows(real.get("predictions.csv")))
                .allSatisfy(row -> assertThat(row.getField("invented")).isEqualTo("false"));
        Unpacked all = files("?invented=true");
        assertThat(rows(all.get("predictions.csv")).stream()
                        .filter(row -> row.getField("institute").contains("Lindenbrook")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("invented")).isEqualTo("true"));
        assertThat(all.get("README.md")).contains("asked for with invented institutes");
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        site.fill(false);
        Unpacked files = files("");
        assertThat(files.get("predictions.csv")).contains("'=HYPERLINK").contains("'+1 or more");
        for (DataFile table : DataFile.values()) {
            for (NamedCsvRecord row : rows(files.get(table.file()))) {
                assertThat(row.getFields()).as(table.file()).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r].*"));
            }
        }
    }

    @Test
    void one_position_on_one_day_is_one_file() {
        site.fill(false);
        byte[] first = export("");
        clock.advance(Duration.ofHours(3));
        assertThat(export("")).isEqualTo(first);
        String tag = RestAssured.get("/api/v1/export").header("ETag");
        RestAssured.given()
                .header("If-None-Match", tag)
                .get("/api/v1/export")
                .then()
                .statusCode(304);
        shelf.put(item("Something new"));
        RestAssured.given()
                .header("If-None-Match", tag)
                .get("/api/v1/export")
                .then()
                .statusCode(200);
        assertThat(export("")).isNotEqualTo(first);
    }

    @Test
    void an_empty_site_has_an_empty_data_set() throws IOException {
        Unpacked files = files("");
        assertThat(rows(files.get("predictions.csv"))).isEmpty();
        assertThat(rows(files.get("lexicons.csv"))).hasSize(12);
        assertThat(files.get("README.md")).contains("ledger position 0");
    }

    @Test
    void readers_find_it() {
        site.fill(false);
        RestAssured.get("/predictions").then().body(containsString("href=\"/data\""));
        RestAssured.get("/data")
                .then()
                .statusCode(200)
                .body(containsString("CC BY 4.0"), containsString("predictions.csv"), containsString("/data.zip"));
        RestAssured.given().header("Accept-Language", "ko").get("/data").then().body(containsString("데이터 세트"));
        RestAssured.get("/data.zip").then().statusCode(200).contentType("application/zip");
    }
}

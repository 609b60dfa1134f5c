package org.borneout.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.borneout.prediction.QuestionKind;
import org.borneout.resolution.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files as other programs write them. Those named libreoffice- were made with LibreOffice 7.4 from sheets of our own, in
 * German (1031) and Korean (1042) settings: as .xlsx, and as CSV with cells as shown.
 */
class SpreadsheetTest {
    private static final Path FOLDER = Path.of("src/test/resources/imports");

    private static List<ReadRow> rows(Path file, Layout layout) throws IOException {
        Found found;
        List<RawRow> raw = new ArrayList<>();
        boolean text = file.toString().endsWith(".csv");
        if (text) {
            RowFiles.Opened opened = RowFiles.text(() -> Files.newInputStream(file), Stated.NOTHING, null);
            found = opened.survey(() -> {});
            try (Rows rows = opened.rows()) {
                rows(rows, raw);
            }
        } else {
            boolean download = MetaculusRows.isDownload(file);
            try (Rows rows = download ? MetaculusRows.open(file) : XlsxRows.open(file)) {
                found = Survey.of(rows, Stated.NOTHING, null, null);
            }
            try (Rows rows = download ? MetaculusRows.open(file) : XlsxRows.open(file)) {
                rows(rows, raw);
            }
        }
        assertThat(found.layout()).isEqualTo(layout);
        RowReader reader = new RowReader(
                Columns.of(found.header(), Stated.NOTHING, found.layout()),
                found,
                new RowReader.Setting(
                        ZoneOffset.UTC,
                        LocalDate.of(2026, 11, 24),
                        Instant.parse("2026-11-24T12:00:00Z"),
                        null,
                        words -> false));
        List<ReadRow> read = new ArrayList<>();
        for (RawRow row : raw) {
            RowReader.Outcomes outcome = reader.read(row);
            assertThat(outcome.faults()).as("line " + row.line()).isEmpty();
            read.add(Objects.requireNonNull(outcome.row()));
        }
        return read;
    }

    private static void rows(Rows rows, List<RawRow> into) {
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            into.add(row);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice-de.csv", "libreoffice-de.xlsx"})
    void a_german_sheet_is_read(String name) throws IOException {
        List<ReadRow> rows = rows(FOLDER.resolve(name), Layout.OWN);
        assertThat(rows).hasSize(3);
        ReadRow first = rows.get(0);
        assertThat(first.asked().statement()).isEqualTo("Die Leitzinsen steigen");
        assertThat(Objects.requireNonNull(first.said().likelihood()).probability())
                .hasToString("0.7");
        assertThat(first.said().madeOn()).isEqualTo(LocalDate.of(2020, 1, 10));
        assertThat(first.asked().due()).isEqualTo(LocalDate.of(2020, 6, 30));
        assertThat(Objects.requireNonNull(first.resolved()).outcome()).isEqualTo(Outcome.HAPPENED);
        assertThat(Objects.requireNonNull(rows.get(1).said().likelihood()).probability())
                .hasToString("0.35");
        ReadRow number = rows.get(2);
        assertThat(number.asked().kind()).isEqualTo(QuestionKind.NUMBER);
        assertThat(Objects.requireNonNull(number.said().likelihood()).value()).isEqualByComparingTo("2.5");
        assertThat(Objects.requireNonNull(number.resolved()).value()).isEqualByComparingTo("2.75");
        assertThat(number.externalId()).isEqualTo("de-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"libreoffice-ko.csv", "libreoffice-ko.xlsx"})
    void a_korean_sheet_is_read(String name) throws IOException {
        List<ReadRow> rows = rows(FOLDER.resolve(name), Layout.OWN);
        assertThat(rows).hasSize(2);
        ReadRow first = rows.get(0);
        assertThat(first.institute()).isEqualTo("경남대 극동문제연구소");
        assertThat(first.said().madeOn()).isEqualTo(LocalDate.of(2020, 12, 10));
        assertThat(Objects.requireNonNull(first.said().likelihood()).probability())
                .hasToString("0.875");
        assertThat(Objects.requireNonNull(rows.get(1).said().likelihood()).probability())
                .hasToString("0.4");
        assertThat(Objects.requireNonNull(rows.get(1).resolved()).outcome()).isEqualTo(Outcome.DID_NOT_HAPPEN);
    }

    @Test
    void a_download_of_metaculus_is_read_with_each_statement_beside_its_question(@TempDir Path folder)
            throws IOException {
        Path zip = folder.resolve("metaculus_data.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream parts = new ZipOutputStream(out)) {
            add(parts, "README.md", "This file tells how to read the data.\n");
            add(
                    parts,
                    "question_data.csv",
                    "Question ID,Question URL,Question Title,Post ID,Post Curation Status,Post Published Time,Default Project,"
                            + "Default Project ID,Label,Question Type,MC Options,Lower Bound,Open Lower Bound,Upper Bound,"
                            + "Open Upper Bound,Continuous Range,Open Time,CP Reveal Time,Scheduled Close Time,Actual Close Time,"
                            + "Resolution,Resolution Known Time,Include Bots in Aggregates,Question Weight\n"
                            + "11,https://www.metaculus.com/questions/21/bridge/,Will the bridge open?,21,approved,"
                            + "2024-01-01 00:00:00+00:00,Infrastructure,32,,binary,,,,,,,2024-01-01 00:00:00+00:00,,"
                            + "2024-06-30 12:00:00+00:00,2024-06-30 12:00:00+00:00,no,2024-07-02 08:00:00+00:00,False,1.0\n"
                            + "12,https://www.metaculus.com/questions/22/rain/,How much rain?,22,approved,2024-01-01 00:00:00+00:00,"
                            + "Weather,33,,numeric,,0,False,100,True,\"[0.0, 0.5]\",2024-01-01 00:00:00+00:00,,"
                            + "2024-06-30 12:00:00+00:00,,,,False,1.0\n");
            add(
                    parts,
                    "forecast_data.csv",
                    "Question ID,Forecaster ID,Forecaster Username,Start Time,End Time,Forecaster Count,Probability Yes,"
                            + "Probability Yes Per Category,Continuous CDF,Probability Below Lower Bound,"
                            + "Probability Above Upper Bound,5th Percentile,25th Percentile,Median,75th Percentile,95th Percentile,"
                            + "Probability of Resolution,PDF at Resolution\n"
                            + "11,,recency_weighted,2024-01-05 09:00:00+00:00,2024-02-01 09:00:00+00:00,12,0.62,,,,,,,,,,0.38,\n"
                            + "11,,recency_weighted,2024-02-01 09:00:00+00:00,,15,0.41,,,,,,,,,,0.59,\n"
                            + "12,,recency_weighted,2024-02-01 09:00:00+00:00,,15,,,\"[0.1, 0.9]\",0.1,0.1,1,2,3,4,5,,\n");
        }
        List<ReadRow> rows = rows(zip, Layout.METACULUS);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).institute()).isEqualTo("recency_weighted");
        assertThat(rows.get(0).asked().statement()).isEqualTo("Will the bridge open?");
        assertThat(rows.get(0).asked().due()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(rows.get(0).asked().topics()).containsExactly("Infrastructure");
        assertThat(Objects.requireNonNull(rows.get(0).resolved()).outcome()).isEqualTo(Outcome.DID_NOT_HAPPEN);
        assertThat(rows.get(1).said().madeOn()).isEqualTo(LocalDate.of(2024, 2, 1));
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}

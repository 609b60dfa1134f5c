package org.borneout.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.borneout.prediction.QuestionKind;
import org.borneout.resolution.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file is read: encodings, separators, headers, days, decimals, and what its rows then say. */
class FileReadingTest {
    private static final String KOREAN = "기관,질문,확률,예측일,기한,결과\n경남대 극동문제연구소,금리가 오른다,70%,2020. 1. 10.,2020년 6월 30일,일어남\n";

    private record Read(Found found, List<RowReader.Outcomes> rows) {
        ReadRow row(int index) {
            RowReader.Outcomes row = rows.get(index);
            assertThat(row.faults()).isEmpty();
            return Objects.requireNonNull(row.row());
        }

        List<RowFault.Code> codes(int index) {
            return rows.get(index).faults().stream().map(RowFault::code).toList();
        }
    }

    private static Read read(byte[] bytes, Stated stated) throws IOException {
        Encodings.Source source = () -> new ByteArrayInputStream(bytes);
        RowFiles.Opened file = RowFiles.text(source, stated, null);
        Found found = file.survey(() -> {});
        Columns columns = Columns.of(found.header(), stated, found.layout());
        RowReader reader = new RowReader(
                columns,
                found,
                new RowReader.Setting(
                        ZoneOffset.UTC,
                        LocalDate.of(2026, 11, 24),
                        Instant.parse("2026-11-24T12:00:00Z"),
                        null,
                        words -> words.contains("unlikely")));
        List<RowReader.Outcomes> rows = new ArrayList<>();
        try (Rows raw = file.rows()) {
            for (RawRow row = raw.next(); row != null; row = raw.next()) {
                rows.add(reader.read(row));
            }
        }
        return new Read(found, rows);
    }

    private static Read read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), Stated.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, ''",
        "UTF-8, UTF-8, \uFEFF",
        "UTF-16LE, UTF-16LE, \uFEFF",
        "UTF-16BE, UTF-16BE, \uFEFF",
        "x-windows-949, CP949, ''",
    })
    void a_korean_file_is_read_in_any_encoding(String charset, String name, String mark) throws IOException {
        Read read = read((mark + KOREAN).getBytes(Charset.forName(charset)), Stated.NOTHING);
        assertThat(read.found().encoding()).isEqualTo(name);
        assertThat(read.found().bom()).isEqualTo(!mark.isEmpty());
        ReadRow row = read.row(0);
        assertThat(row.institute()).isEqualTo("경남대 극동문제연구소");
        assertThat(row.said().madeOn()).isEqualTo(LocalDate.of(2020, 1, 10));
        assertThat(row.asked().due()).isEqualTo(LocalDate.of(2020, 6, 30));
        assertThat(Objects.requireNonNull(row.resolved()).outcome()).isEqualTo(Outcome.HAPPENED);
    }

    @Test
    void utf_16_without_a_mark_is_found() throws IOException {
        String csv = "institute\tstatement\tlikelihood\tmade_on\tdue_on\nA\tB\t70%\t2020-01-01\t2020-02-01\n";
        Read read = read(csv.getBytes(StandardCharsets.UTF_16LE), Stated.NOTHING);
        assertThat(read.found().encoding()).isEqualTo("UTF-16LE");
        assertThat(read.found().separator()).isEqualTo("\t");
        assertThat(read.row(0).institute()).isEqualTo("A");
    }

    @Test
    void a_german_file_has_semicolons_decimal_commas_and_the_day_first() throws IOException {
        Read read = read("""
                Institut;Aussage;Wahrscheinlichkeit;Gesagt am;Fällig am;Ergebnis;Art;Einheit;Wert
                ifo;Die Zinsen steigen;0,7;10.01.2020;30.06.2020;eingetreten;;;
                ifo;Inflation 2020;2,5-3,0 %;10.01.2020;31.12.2020;;Zahl;%;2,75
                """);
        assertThat(read.found().separator()).isEqualTo(";");
        assertThat(read.found().decimal()).isEqualTo(",");
        assertThat(read.found().dates()).isEqualTo(DayOrder.DMY);
        assertThat(Objects.requireNonNull(read.row(0).said().likelihood()).probability())
                .hasToString("0.7");
        assertThat(read.row(1).asked().kind()).isEqualTo(QuestionKind.NUMBER);
        assertThat(Objects.requireNonNull(read.row(1).resolved()).value()).isEqualByComparingTo("2.75");
    }

    @Test
    void a_bare_1_is_a_probability_only_where_the_whole_column_lies_within_0_and_1() throws IOException {
        String head = "institute,statement,likelihood,made_on,due_on\nA,B,1,2020-01-01,2020-02-01\n";
        Read within = read(head + "A,C,0,2020-01-01,2020-02-01\nA,D,9.5e-05,2020-01-01,2020-02-01\n");
        assertThat(within.found().probabilities()).isTrue();
        assertThat(within.row(0).said().likelihood()).isNotNull();
        assertThat(Objects.requireNonNull(within.row(2).said().likelihood()).probability())
                .hasToString("0.000095");
        Read beyond = read(head + "A,C,70%,2020-01-01,2020-02-01\n");
        assertThat(beyond.found().probabilities()).isFalse();
        assertThat(beyond.codes(0)).containsExactly(RowFault.Code.AMBIGUOUS_NUMBER);
    }

    @Test
    void all_faults_of_a_row_are_told_at_once() throws IOException {
        Read read = read("institute,statement,likelihood,made_on,due_on,url,side,outcome\n"
                + ",,170%,2020-13-01,soon,ftp://x,maybe,perhaps\n");
        assertThat(read.codes(0))
                .containsExactlyInAnyOrder(
                        RowFault.Code.MISSING,
                        RowFault.Code.MISSING,
                        RowFault.Code.OUT_OF_RANGE,
                        RowFault.Code.NOT_A_DATE,
                        RowFault.Code.NOT_A_DATE,
                        RowFault.Code.NOT_AN_ADDRESS,
                        RowFault.Code.NOT_A_CHOICE,
                        RowFault.Code.NOT_A_CHOICE);
    }

    @Test
    void a_day_that_could_be_two_days_is_refused_until_the_file_or_its_sender_says_which() throws IOException {
        String csv = "institute,statement,likelihood,made_on,due_on\nA,B,70%,03/04/2020,05/06/2020\n";
        assertThat(read(csv).codes(0)).contains(RowFault.Code.AMBIGUOUS_DATE);
        Read shown = read(csv + "A,C,70%,03/14/2020,05/06/2020\n");
        assertThat(shown.row(0).said().madeOn()).isEqualTo(LocalDate.of(2020, 3, 4));
        Read stated = read(csv.getBytes(StandardCharsets.UTF_8), new Stated(List.of(), null, DayOrder.DMY));
        assertThat(stated.row(0).said().madeOn()).isEqualTo(LocalDate.of(2020, 4, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-B2", "@SUM(A1)", "=cmd|' /C calc'!A0"})
    void a_cell_that_looks_like_a_formula_is_text(String cell) throws IOException {
        String quoted = "\"" + cell + "\"";
        Read read = read("institute,statement,likelihood,made_on,due_on\nA," + quoted
                + ",70%,2020-01-01,2020-02-01\nA,'" + cell + ",70%,2020-01-01,2020-02-01\n");
        assertThat(read.row(0).asked().statement()).isEqualTo(cell);
        assertThat(read.row(1).asked().statement()).isEqualTo(cell);
    }

    @Test
    void control_characters_are_a_fault_of_their_row_only() throws IOException {
        Read read = read("institute,statement,likelihood,made_on,due_on\nA,B\u0000B,70%,2020-01-01,2020-02-01\n"
                + "A,C,70%,2020-01-01,2020-02-01\n");
        assertThat(read.codes(0)).containsExactly(RowFault.Code.CONTROL_CHARACTER);
        assertThat(read.row(1).asked().statement()).isEqualTo("C");
    }

    @Test
    void lines_are_physical_ones() throws IOException {
        Read read = read("institute,statement,likelihood,made_on,due_on\nA,\"two\nlines\",70%,2020-01-01,2020-02-01\n\n"
                + "A,C,70%,2020-01-01,2020-02-01\n");
        assertThat(read.row(0).line()).isEqualTo(2);
        assertThat(read.row(1).line()).isEqualTo(5);
    }

    @Test
    void a_window_in_words_gives_the_due_date_where_none_is_given() throws IOException {
        Read read = read("institute,statement,likelihood,made_on,window\nA,B,70%,2020-03-01,by the end of 2021\n");
        assertThat(read.row(0).asked().due()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void an_export_of_fatebook_is_known_by_its_headers() throws IOException {
        Read read = read("Question title,Multiple choice option,Forecast created by,Forecast (scale = 0-1),"
                + "Forecast created at,Question created by,Question created at,Question resolve by,Resolution,Resolved at,"
                + "Your Brier score for this question,Your relative Brier score for this question,Question notes,"
                + "Question shared with,Question shared publicly,Question comments\n"
                + "\"Will the bridge be opened by June?\",undefined,\"Kim\",0.35,2024-02-03 10:11:12,\"Kim\",2024-02-03 10:11:12,"
                + "2024-06-30 00:00:00,\"NO\",2024-07-01 09:00:00,0.12,0.01,\"\",\"\",false,\"\"\n");
        assertThat(read.found().layout()).isEqualTo(Layout.FATEBOOK);
        ReadRow row = read.row(0);
        assertThat(row.institute()).isEqualTo("Kim");
        assertThat(row.asked().due()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(row.said().timed()).isTrue();
        assertThat(Objects.requireNonNull(row.resolved()).outcome()).isEqualTo(Outcome.DID_NOT_HAPPEN);
    }
}

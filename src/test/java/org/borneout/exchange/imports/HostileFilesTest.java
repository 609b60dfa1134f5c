package org.borneout.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that were made to do harm are refused with a reason, while memory stays as it was. */
class HostileFilesTest {
    private static final long GB = 1024L * 1024 * 1024;
    private static final String HEAD = "institute,statement,likelihood,made_on,due_on\n";

    /** Some text, and then the same piece again and again. */
    private static Encodings.Source endless(String head, String piece, long length) {
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] block = piece.repeat(Math.max(1, (1 << 16) / piece.length())).getBytes(StandardCharsets.UTF_8);
        return () -> new InputStream() {
            private long given;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int wanted) {
                if (given >= length) {
                    return -1;
                }
                int some;
                if (given < first.length) {
                    some = (int) Math.min(wanted, first.length - given);
                    System.arraycopy(first, (int) given, into, from, some);
                } else {
                    int at = (int) ((given - first.length) % block.length);
                    some = Math.min(wanted, block.length - at);
                    System.arraycopy(block, at, into, from, some);
                }
                given += some;
                return some;
            }
        };
    }

    private static UnfitFile.Code refused(Encodings.Source source) {
        System.gc();
        long before = used();
        long[] most = {0};
        UnfitFile.Code[] code = {null};
        Encodings.Found encoding = new Encodings.Found(StandardCharsets.UTF_8, "UTF-8", 0);
        assertThatThrownBy(() -> {
                    try (Rows rows = new CsvRows(source, encoding, ',')) {
                        for (RawRow row = rows.next(); row != null; row = rows.next()) {
                            most[0] = Math.max(most[0], row.cells().size());
                        }
                    }
                })
                .isInstanceOfSatisfying(UnfitFile.class, unfit -> code[0] = unfit.code());
        System.gc();
        assertThat(used() - before).as("bytes more than before").isLessThan(64L * 1024 * 1024);
        return code[0];
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a quote that is never closed | \"x | TOO_LONG_ROW",
                "quotes and nothing else | \"\" | TOO_LONG_ROW",
                "one line of two gigabytes | x | TOO_LONG_ROW",
                "columns without end | , | TOO_MANY_COLUMNS",
                "quoted columns without end | \"\", | TOO_MANY_COLUMNS",
            })
    void a_file_without_end_is_refused_and_fills_no_memory(String what, String piece, UnfitFile.Code code) {
        String open = code == UnfitFile.Code.TOO_LONG_ROW && piece.startsWith("\"") ? HEAD + "\"" : HEAD;
        assertThat(refused(endless(open, piece, 10 * GB))).as(what).isEqualTo(code);
    }

    @Test
    void a_header_of_a_million_columns_is_refused() {
        assertThat(refused(endless("institute", ",x", 2 * GB))).isEqualTo(UnfitFile.Code.TOO_MANY_COLUMNS);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] noise = new byte[300];
        Arrays.fill(noise, (byte) 0xff);
        noise[0] = 'a';
        assertThatThrownBy(() -> Encodings.of(() -> new java.io.ByteArrayInputStream(noise)))
                .isInstanceOfSatisfying(
                        UnfitFile.class, unfit -> assertThat(unfit.code()).isEqualTo(UnfitFile.Code.NOT_TEXT));
    }

    private static Path zip(Path file, String part, long size) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) ' ');
            for (long written = 0; written < size; written += block.length) {
                zip.write(block);
            }
        }
        return file;
    }

    @ParameterizedTest
    @CsvSource({"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"})
    void a_spreadsheet_that_would_blow_up_is_refused_before_it_is_opened(String part, @TempDir Path folder)
            throws IOException {
        Path bomb = zip(folder.resolve("bomb.xlsx"), part, 400L * 1024 * 1024);
        assertThat(Files.size(bomb)).isLessThan(4L * 1024 * 1024);
        assertThatThrownBy(() -> XlsxGuard.check(bomb))
                .isInstanceOfSatisfying(
                        UnfitFile.class, unfit -> assertThat(unfit.code()).isEqualTo(UnfitFile.Code.BLOWS_UP));
    }

    @Test
    void an_old_spreadsheet_and_a_broken_one_are_told_apart(@TempDir Path folder) throws IOException {
        Path old = Files.write(folder.resolve("old.xlsx"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});
        Path broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        assertThatThrownBy(() -> XlsxGuard.check(old)).hasMessageContaining("OLD_SPREADSHEET");
        assertThatThrownBy(() -> XlsxGuard.check(broken)).hasMessageContaining("NOT_A_SPREADSHEET");
    }
}

package org.borneout.exchange.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A download of Metaculus: a zip of question_data.csv and forecast_data.csv. Each statement about a question of yes or no
 * is one row, beside its question; lines are those of forecast_data.csv.
 */
final class MetaculusRows implements Rows {
    private static final String QUESTIONS = "question_data.csv";
    private static final String FORECASTS = "forecast_data.csv";
    private static final int MOST_QUESTIONS = 100_000;
    private static final long LARGEST = 1024L * 1024 * 1024;
    private static final Encodings.Found UTF_8 = new Encodings.Found(StandardCharsets.UTF_8, "UTF-8", 0);

    private final ZipFile zip;
    private final CsvRows forecasts;
    private final List<String> header = new ArrayList<>();
    private final Map<String, List<String>> questions = new HashMap<>();
    private final int questionId;
    private final int probability;
    private final int questionColumns;

    private MetaculusRows(ZipFile zip) throws IOException {
        this.zip = zip;
        try (CsvRows known = csv(zip, QUESTIONS)) {
            header.addAll(known.header());
            int id = place(known.header(), "question id");
            for (RawRow row = known.next(); row != null; row = known.next()) {
                if (questions.size() == MOST_QUESTIONS) {
                    throw new UnfitFile(UnfitFile.Code.TOO_MANY_ROWS, String.valueOf(MOST_QUESTIONS));
                }
                // of the texts of a number's range nothing is needed
                questions.put(
                        row.cell(id),
                        row.cells().stream()
                                .map(cell -> cell.length() > 2000 ? "" : cell)
                                .toList());
            }
        }
        this.questionColumns = header.size();
        this.forecasts = csv(zip, FORECASTS);
        header.addAll(forecasts.header());
        this.questionId = place(forecasts.header(), "question id");
        this.probability = place(forecasts.header(), "probability yes");
    }

    private static int place(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (Field.plain(header.get(i)).equals(name)) {
                return i;
            }
        }
        throw new UnfitFile(UnfitFile.Code.NOT_A_SPREADSHEET);
    }

    private static CsvRows csv(ZipFile zip, String name) throws IOException {
        return new CsvRows(() -> new Counted(zip.getInputStream(zip.getEntry(name))), UTF_8, ',');
    }

    /** What a zip says of sizes is not to be believed. */
    private static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            read += Math.max(0, some);
            if (read > LARGEST) {
                throw new UnfitFile(UnfitFile.Code.BLOWS_UP);
            }
            return some;
        }
    }

    /** Whether a zip is such a download and no spreadsheet. */
    static boolean isDownload(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(QUESTIONS) != null && zip.getEntry(FORECASTS) != null;
        } catch (ZipException e) {
            return false;
        }
    }

    static Rows open(Path file) {
        try {
            return new MetaculusRows(new ZipFile(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    /** What is said of numbers and choices has no probability of yes and is passed over. */
    @Override
    public @Nullable RawRow next() {
        for (RawRow row = forecasts.next(); row != null; row = forecasts.next()) {
            List<String> question = questions.get(row.cell(questionId));
            if (question == null || row.cell(probability).isBlank()) {
                continue;
            }
            List<String> cells = new ArrayList<>(header.size());
            for (int i = 0; i < questionColumns; i++) {
                cells.add(i < question.size() ? question.get(i) : "");
            }
            cells.addAll(row.cells());
            return new RawRow(row.line(), cells);
        }
        return null;
    }

    @Override
    public void close() {
        forecasts.close();
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

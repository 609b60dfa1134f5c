package org.borneout.exchange.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text file with separators. */
final class CsvRows implements Rows {
    private static final int HEAD = 64 * 1024;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final Reader text;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private final long skipped;
    private long last = 1;

    CsvRows(Encodings.Source source, Encodings.Found encoding, char separator) throws IOException {
        this.text = reader(source, encoding);
        this.skipped = skipDirective(text) ? 1 : 0;
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .maxBufferSize(1 << 19)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)
                                .build(),
                        text)
                .iterator();
        CsvRecord first = read();
        if (first == null) {
            throw new UnfitFile(UnfitFile.Code.EMPTY);
        }
        this.header = first.getFields();
    }

    private static Reader reader(Encodings.Source source, Encodings.Found encoding) throws IOException {
        InputStream in = source.open();
        in.skipNBytes(encoding.mark());
        return new BufferedReader(new InputStreamReader(in, encoding.charset()), 1 << 16);
    }

    /** Spreadsheet programs write "sep=;" into the first line of some files. */
    private static boolean skipDirective(Reader text) throws IOException {
        text.mark(16);
        char[] start = new char[8];
        int read = text.read(start, 0, 8);
        String line = read < 0 ? "" : new String(start, 0, read);
        if (line.regionMatches(true, 0, "sep=", 0, 4) && line.length() > 5) {
            char end = line.charAt(5);
            if (end == '\n' || end == '\r') {
                text.reset();
                boolean windows = end == '\r' && line.length() > 6 && line.charAt(6) == '\n';
                text.skip(windows ? 7 : 6);
                return true;
            }
        }
        text.reset();
        return false;
    }

    /** The separator that divides the first line into most columns, of those that stand outside quotes. */
    static char separator(Encodings.Source source, Encodings.Found encoding) throws IOException {
        char[] head = new char[HEAD];
        int length = 0;
        try (Reader text = reader(source, encoding)) {
            for (int read = text.read(head, 0, HEAD); read > 0; read = text.read(head, length, HEAD - length)) {
                length += read;
            }
        }
        String start = new String(head, 0, length);
        if (start.regionMatches(true, 0, "sep=", 0, 4) && start.length() > 4) {
            return start.charAt(4);
        }
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean anything = false;
        for (int i = 0; i < length; i++) {
            char c = head[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (anything) {
                    break;
                }
            } else if (!quoted) {
                for (int s = 0; s < SEPARATORS.length; s++) {
                    counts[s] += c == SEPARATORS[s] ? 1 : 0;
                }
            }
            anything |= !Character.isWhitespace(c);
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }

    private @Nullable CsvRecord read() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord row = records.next();
            last = row.getStartingLineNumber() + skipped;
            return row;
        } catch (CsvParseException e) {
            throw unfit(e);
        } catch (UncheckedIOException e) {
            throw e;
        }
    }

    /** What the parser says is meant for programmers; which of its limits it met shows in the words. */
    private UnfitFile unfit(CsvParseException e) {
        String line = String.valueOf(last);
        boolean columns = Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).endsWith(MOST_COLUMNS + " fields"));
        if (columns) {
            return new UnfitFile(UnfitFile.Code.TOO_MANY_COLUMNS, line, String.valueOf(MOST_COLUMNS));
        }
        return new UnfitFile(UnfitFile.Code.TOO_LONG_ROW, line, String.valueOf(LONGEST_CELL));
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable RawRow next() {
        for (CsvRecord row = read(); row != null; row = read()) {
            RawRow raw = new RawRow(row.getStartingLineNumber() + skipped, row.getFields());
            if (!raw.isBlank()) {
                return raw;
            }
        }
        return null;
    }

    @Override
    public void close() {
        try {
            records.close();
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

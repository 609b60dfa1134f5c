package org.borneout.exchange.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one table of an archive, one after the other, as values for the columns of the database. */
final class Rows implements AutoCloseable {
    private static final int LONGEST_TEXT = 200_000_000;
    private static final JsonFactory LINES = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private final String file;
    private final List<Table.Column> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final JsonParser in;
    private long read;

    Rows(String file, List<Table.Column> columns, InputStream in) throws IOException {
        this.file = file;
        this.columns = columns;
        this.in = LINES.createParser(in);
        for (int place = 0; place < columns.size(); place++) {
            places.put(columns.get(place).name(), place);
        }
    }

    /** The next row in the order of the columns, or null after the last. */
    @Nullable
    Object @Nullable [] next() throws ArchiveRefused, IOException {
        try {
            if (in.nextToken() == null) {
                return null;
            }
            read++;
            @Nullable Object[] row = new @Nullable Object[columns.size()];
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw unreadable(null);
            }
            for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
                Integer place = places.get(field);
                if (place == null) {
                    throw unreadable(null);
                }
                in.nextToken();
                row[place] = columns.get(place).kind().read(in);
            }
            return row;
        } catch (JsonProcessingException | DateTimeException | NumberFormatException e) {
            throw unreadable(e);
        }
    }

    private ArchiveRefused unreadable(@Nullable Exception cause) {
        String sentence = file + ", row " + read + ", cannot be read.";
        return cause == null ? new ArchiveRefused(sentence) : new ArchiveRefused(sentence, cause);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

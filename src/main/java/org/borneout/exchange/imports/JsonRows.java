package org.borneout.exchange.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON array of objects, or an object whose "rows" is one; their keys are the headers. */
final class JsonRows implements Rows {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_CELL)
                    .maxNumberLength(200)
                    .maxNestingDepth(20)
                    .maxNameLength(300)
                    .build())
            .build();

    private final List<String> header;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final JsonParser parser;

    JsonRows(Encodings.Source source) {
        try {
            this.header = header(source);
            for (int i = 0; i < header.size(); i++) {
                places.put(header.get(i), i);
            }
            this.parser = atRows(source);
        } catch (IOException e) {
            throw unfit(e);
        }
    }

    /** All keys of all rows: a key may be missing in the first ones. */
    private static List<String> header(Encodings.Source source) throws IOException {
        Map<String, Integer> keys = new LinkedHashMap<>();
        try (JsonParser parser = atRows(source)) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    keys.putIfAbsent(parser.currentName(), keys.size());
                    if (keys.size() > MOST_COLUMNS) {
                        throw new UnfitFile(
                                UnfitFile.Code.TOO_MANY_COLUMNS,
                                String.valueOf(parser.currentLocation().getLineNr()),
                                String.valueOf(MOST_COLUMNS));
                    }
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                throw new UnfitFile(UnfitFile.Code.NOT_ROWS);
            }
        }
        if (keys.isEmpty()) {
            throw new UnfitFile(UnfitFile.Code.EMPTY);
        }
        return List.copyOf(keys.keySet());
    }

    private static JsonParser atRows(Encodings.Source source) throws IOException {
        JsonParser parser = FACTORY.createParser(source.open());
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean here = parser.currentName().equals("rows");
                if (parser.nextToken() == JsonToken.START_ARRAY && here) {
                    return parser;
                }
                parser.skipChildren();
            }
        } else if (first == JsonToken.START_ARRAY) {
            return parser;
        }
        parser.close();
        throw new UnfitFile(first == null ? UnfitFile.Code.EMPTY : UnfitFile.Code.NOT_ROWS);
    }

    private static RuntimeException unfit(IOException e) {
        if (e instanceof StreamConstraintsException far) {
            var place = far.getLocation();
            String line = place == null ? "1" : String.valueOf(place.getLineNr());
            return new UnfitFile(UnfitFile.Code.TOO_LONG_ROW, line, String.valueOf(LONGEST_CELL));
        }
        if (e instanceof JsonProcessingException broken) {
            var place = broken.getLocation();
            return new UnfitFile(
                    UnfitFile.Code.NOT_JSON,
                    place == null ? "1" : String.valueOf(place.getLineNr()),
                    place == null ? "1" : String.valueOf(place.getColumnNr()));
        }
        return e instanceof java.io.CharConversionException
                ? new UnfitFile(UnfitFile.Code.NOT_TEXT)
                : new UncheckedIOException(e);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable RawRow next() {
        try {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                RawRow row = row(parser.currentLocation().getLineNr());
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (IOException e) {
            throw unfit(e);
        }
    }

    private RawRow row(long line) throws IOException {
        String[] cells = new String[header.size()];
        Arrays.fill(cells, "");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Integer place = places.get(parser.currentName());
            parser.nextToken();
            String cell = cell();
            if (place != null) {
                cells[place] = cell;
            }
        }
        return new RawRow(line, Arrays.asList(cells));
    }

    /** Numbers as they are written: 1.0 is a probability, a bare 1 is not. Lists are one cell. */
    private String cell() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token == JsonToken.START_ARRAY) {
            List<String> parts = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                String part = cell();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
            return String.join("; ", parts);
        }
        if (token == JsonToken.START_OBJECT) {
            parser.skipChildren();
            return "";
        }
        return parser.getText();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.borneout.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What whoever sent a file says of it; everything that is not said is found.
 *
 * @param mapping which column holds what, for those that are not to be taken by their header
 * @param decimal "." or ","
 * @param dates the order in which days are written
 */
public record Stated(
        List<Mapped> mapping,
        @Nullable String decimal,
        @Nullable DayOrder dates) {
    public static final Stated NOTHING = new Stated(List.of(), null, null);

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /**
     * One column, or one text that is the same for every row.
     *
     * @param column header in the file; null for a text
     * @param value a text in which {header} stands for that row's cell; null for a column
     * @param to name of the field, or null for a column that is left out
     */
    public record Mapped(
            @Nullable String column,
            @Nullable String value,
            @Nullable String to) {
        public static Mapped column(String column, @Nullable String to) {
            return new Mapped(column, null, to);
        }

        public static Mapped text(String value, String to) {
            return new Mapped(null, value, to);
        }
    }

    public Stated {
        mapping = List.copyOf(mapping);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stated of(String json) {
        try {
            return JSON.readValue(json, Stated.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.borneout.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.borneout.exchange.imports.Stated.Mapped;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read, as it was found by reading all of it once.
 *
 * @param encoding null for what is not a text file; its separator likewise
 * @param probabilities whether every likelihood is a number within 0..1, so that a bare 0 and 1 are probabilities too
 * @param references the same of the column of base rates
 * @param sample the first rows, for whoever says what the columns hold
 */
public record Found(
        @Nullable String encoding,
        boolean bom,
        @Nullable String separator,
        String decimal,
        DayOrder dates,
        boolean probabilities,
        boolean references,
        Layout layout,
        List<String> header,
        List<Mapped> mapping,
        long rows,
        List<List<String>> sample) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Found of(String json) {
        try {
            return JSON.readValue(json, Found.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

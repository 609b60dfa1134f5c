package org.borneout.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How many rows came to what, and what they make. */
public record Tally(
        long created,
        long changed,
        long unchanged,
        long duplicates,
        long failed,
        long institutes,
        long persons,
        long publications,
        long questions,
        long predictions,
        long forecasts,
        long verdicts) {
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public long rows() {
        return created + changed + unchanged + duplicates + failed;
    }

    Tally plus(Tally other) {
        return new Tally(
                created + other.created,
                changed + other.changed,
                unchanged + other.unchanged,
                duplicates + other.duplicates,
                failed + other.failed,
                institutes + other.institutes,
                persons + other.persons,
                publications + other.publications,
                questions + other.questions,
                predictions + other.predictions,
                forecasts + other.forecasts,
                verdicts + other.verdicts);
    }

    String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Tally of(String json) {
        try {
            return JSON.readValue(json, Tally.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

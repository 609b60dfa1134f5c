package org.borneout.prediction;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser sent, as the form of a prediction. */
final class SentForm {
    private SentForm() {}

    static PredictionForm of(MultivaluedMap<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : PredictionForm.FIELDS) {
            String value = sent.getFirst(field);
            if (value != null) {
                typed.put(field, value);
            }
        }
        return new PredictionForm(typed);
    }

    static @Nullable Long id(MultivaluedMap<String, String> sent, String field) {
        String value = sent.getFirst(field);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    static int version(MultivaluedMap<String, String> sent) {
        String value = sent.getFirst("version");
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    }
}

package org.borneout.prediction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps a form as JSON text: a JSON column type does not exist on both databases. */
@Converter
class FormText implements AttributeConverter<@Nullable PredictionForm, @Nullable String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PredictionForm form) {
        try {
            return form == null ? null : JSON.writeValueAsString(form.typed());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable PredictionForm convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null
                    ? null
                    : new PredictionForm(JSON.readValue(text, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

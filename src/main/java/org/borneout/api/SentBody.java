package org.borneout.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.borneout.web.Faults;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a request into a JSON object, or says in one fault why that cannot be done. */
final class SentBody {
    /** Decimals stay exact, down to a trailing zero: 1.0 is a probability, a bare 1 is not. */
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private SentBody() {}

    /** What comes without a length is measured here; see {@link RateLimit} for the rest. */
    private static final int LONGEST = 1024 * 1024;

    static JsonNode object(byte @Nullable [] body, ApiMessages say) {
        if (body != null && body.length > LONGEST) {
            throw Refusal.of(Refusal.Kind.TOO_LARGE, say.tooLarge());
        }
        JsonNode read = read(body == null ? new byte[0] : body, say);
        if (!read.isObject()) {
            throw refused("NOT_AN_OBJECT", say.notAnObject(), say);
        }
        return read;
    }

    private static JsonNode read(byte[] body, ApiMessages say) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return JSON.readTree(text);
        } catch (CharacterCodingException e) {
            throw refused("NOT_UTF_8", say.notUtf8(), say);
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            String detail = place == null
                    ? say.notJson()
                    : say.notJsonAt(String.valueOf(place.getLineNr()), String.valueOf(place.getColumnNr()));
            throw refused("UNREADABLE", detail, say);
        }
    }

    private static Refusal refused(String code, String detail, ApiMessages say) {
        Faults faults = new Faults();
        faults.add("", code, null, detail);
        return Refusal.invalid(say.notUnderstood(), faults);
    }
}

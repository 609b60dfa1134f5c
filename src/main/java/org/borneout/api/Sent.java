package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.borneout.prediction.PredictionChecks;
import org.borneout.prediction.PredictionForm;
import org.borneout.prediction.PredictionMessages;
import org.borneout.web.Faults;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Turns what a program sent into the form that pages send too, so that both are checked by the same rules. */
@ApplicationScoped
class Sent {
    private static final int LONGEST_KEY = 200;

    private final PredictionChecks checks;
    private final Messages messages;

    Sent(PredictionChecks checks, Messages messages) {
        this.checks = checks;
        this.messages = messages;
    }

    /** Where the JSON itself has faults, those of the meaning are told along with them. */
    PredictionForm prediction(JsonNode object) {
        SentFields read = SentFields.read(object, NewPrediction.class, messages.of(ApiMessages.class));
        PredictionForm form = new PredictionForm(read.fields());
        if (!read.faults().isEmpty()) {
            Faults ofMeaning = new Faults();
            checks.check(form, ofMeaning);
            throw Refusal.invalid(messages.of(PredictionMessages.class).notSaved(), read.with(ofMeaning));
        }
        return form;
    }

    @Nullable
    String key(@Nullable String key) {
        if (key == null) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY || !key.codePoints().allMatch(c -> c >= 0x20 && c <= 0x7e)) {
            ApiMessages say = messages.of(ApiMessages.class);
            Faults faults = new Faults();
            faults.add("Idempotency-Key", "UNFIT", null, say.keyUnfit());
            throw Refusal.invalid(say.notUnderstood(), faults);
        }
        return key;
    }

    /** The same content, however it is spaced, has the same hash. */
    static String hash(JsonNode object) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(object.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

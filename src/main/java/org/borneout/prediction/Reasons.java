package org.borneout.prediction;

import jakarta.ws.rs.core.MultivaluedMap;
import org.borneout.web.Faults;
import org.borneout.web.FieldMessages;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** The reason that acts ask for which change what others have written. */
public final class Reasons {
    private static final int LONGEST = 1000;

    private Reasons() {}

    public static String of(MultivaluedMap<String, String> sent) {
        String reason = sent.getFirst("reason");
        return reason == null ? "" : reason.strip();
    }

    public static Faults check(String reason, Messages messages) {
        Faults faults = new Faults();
        check(reason, faults, messages);
        return faults;
    }

    public static void check(@Nullable String reason, Faults faults, Messages messages) {
        if (reason == null || reason.isBlank()) {
            faults.add(
                    "reason",
                    "MISSING",
                    null,
                    messages.of(PredictionMessages.class).reasonMissing());
        } else if (reason.length() > LONGEST) {
            faults.add(
                    "reason",
                    "TOO_LONG",
                    reason,
                    messages.of(FieldMessages.class).tooLong(reason.length(), LONGEST));
        }
    }
}

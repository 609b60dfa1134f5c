package org.borneout.prediction;

import jakarta.ws.rs.core.MultivaluedMap;
import org.borneout.web.Faults;
import org.borneout.web.Messages;

/** The reason that acts ask for which change what others have written. */
public final class Reasons {
    private static final int LONGEST = 1000;

    private Reasons() {}

    public static String of(MultivaluedMap<String, String> sent) {
        String reason = sent.getFirst("reason");
        return reason == null ? "" : reason.strip();
    }

    public static Faults check(String reason, Messages messages) {
        PredictionMessages say = messages.of(PredictionMessages.class);
        Faults faults = new Faults();
        if (reason.isEmpty()) {
            faults.add("reason", "MISSING", null, say.reasonMissing());
        } else if (reason.length() > LONGEST) {
            faults.add("reason", "TOO_LONG", reason, say.tooLong(reason.length(), LONGEST));
        }
        return faults;
    }
}

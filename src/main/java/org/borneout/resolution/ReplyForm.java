package org.borneout.resolution;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.borneout.prediction.Prediction;
import org.borneout.source.Institute;
import org.borneout.web.Faults;
import org.jspecify.annotations.Nullable;

/** A reply as it was typed, with its checks. */
public record ReplyForm(Map<String, String> typed) {
    static final String ABOUT_VERDICT = "VERDICT";
    static final String FOR_INSTITUTE = "INSTITUTE";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CONTACT = 300;
    private static final int LONGEST_TEXT = 4000;

    public ReplyForm {
        typed = Map.copyOf(typed);
    }

    static ReplyForm sent(MultivaluedMap<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : new String[] {"whose", "about", "author", "contact", "text"}) {
            String value = sent.getFirst(field);
            if (value != null) {
                typed.put(field, value);
            }
        }
        return new ReplyForm(typed);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    /** What was typed, as far as it has no faults; those are noted. */
    Reply.@Nullable Content check(
            @Nullable Prediction prediction, @Nullable Verdict current, Faults faults, ReplyMessages say) {
        String author = needed("author", LONGEST_NAME, say.authorMissing(), faults, say);
        String contact = within("contact", LONGEST_CONTACT, faults, say);
        String text = needed("text", LONGEST_TEXT, say.textMissing(), faults, say);
        if (prediction == null || author == null || text == null || !faults.isEmpty()) {
            return null;
        }
        Institute institute = is("whose", FOR_INSTITUTE) ? prediction.institute() : null;
        return new Reply.Content(
                prediction, is("about", ABOUT_VERDICT) ? current : null, institute, author, contact, text);
    }

    private @Nullable String needed(String field, int limit, String sentence, Faults faults, ReplyMessages say) {
        if (value(field).isBlank()) {
            faults.add(field, "MISSING", null, sentence);
            return null;
        }
        return within(field, limit, faults, say);
    }

    private @Nullable String within(String field, int limit, Faults faults, ReplyMessages say) {
        String text = value(field).strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > limit) {
            faults.add(field, "TOO_LONG", null, say.tooLong(limit));
            return null;
        }
        if (text.chars().anyMatch(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t')) {
            faults.add(field, "CONTROL_CHARACTER", null, say.controlCharacter());
            return null;
        }
        return text;
    }
}

package org.borneout.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.borneout.prediction.PredictionForm;
import org.borneout.prediction.Topic;

/** What stands in the record, with what a merge-patch (RFC 7396) changes of it: null takes away, the rest replaces. */
final class Patched {
    private Patched() {}

    static PredictionForm of(PredictionForm recorded, List<Topic> topics, SentFields sent) {
        Map<String, String> fields = new LinkedHashMap<>(recorded.typed());
        // A topic's name may hold a comma.
        StringBuilder lines = new StringBuilder();
        topics.forEach(topic -> lines.append(topic.label()).append('\n'));
        fields.put("topics", lines.toString());
        for (String gone : sent.cleared()) {
            fields.keySet().removeIf(field -> field.equals(gone) || field.startsWith(gone + "."));
        }
        derived(fields, sent);
        fields.putAll(sent.fields());
        return new PredictionForm(fields);
    }

    /** What followed from a field that is now another does not stay by itself. */
    private static void derived(Map<String, String> fields, SentFields sent) {
        if ((sent.touches("window.stated") || sent.touches("window.due")) && !sent.touches("window.rule")) {
            fields.remove("window.rule");
        }
        if (sent.touches("publication.id")) {
            fields.keySet().removeIf(field -> field.startsWith("publication."));
        }
        if ("true".equals(sent.fields().get("checkable")) && !sent.touches("notCheckable")) {
            fields.remove("notCheckable");
        }
        if (sent.touches("person") && !sent.touches("attribution")) {
            fields.remove("attribution");
        }
    }
}

package org.borneout.capture.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts how a reading agrees with annotated stories, as score.py beside them does: a card hits an item where they share half of the
 * shorter passage (of the longer, when the card is more than twice as long), and every card has to hit an item of its own.
 */
final class Annotated {
    int must;
    int hit;
    int right;
    int wrong;
    int traps;
    int allTraps;
    int due;
    int dueRight;
    int dueSaid;
    int conditions;
    int conditionsFound;
    int conditionsSaid;

    static Annotated of(Path folder, Map<String, Finds> finds) throws IOException {
        var counts = new Annotated();
        for (JsonNode story : new ObjectMapper()
                .readTree(folder.resolve("annotated.json").toFile())
                .get("articles")) {
            String file = story.get("article").asText();
            Finds found = finds.get(file);
            if (found != null) {
                String text = Files.readString(folder.resolve("articles").resolve(file));
                counts.count(story, found, text);
            }
        }
        return counts;
    }

    double recall() {
        return (double) hit / must;
    }

    double precision() {
        return (double) right / (right + wrong);
    }

    private void count(JsonNode story, Finds found, String text) {
        JsonNode items = story.get("predictions");
        Map<Integer, Candidate> by = new HashMap<>();
        allTraps += story.get("traps").size();
        for (Candidate card : found.candidates()) {
            int start = text.codePointCount(0, card.start());
            int end = text.codePointCount(0, card.end());
            Set<Integer> own = new HashSet<>();
            for (int i = 0; i < items.size(); i++) {
                if (!by.containsKey(i) && overlap(start, end, items.get(i))) {
                    own.add(i);
                }
            }
            own.forEach(i -> by.put(i, card));
            if (own.stream().anyMatch(i -> isMust(items.get(i)))) {
                right++;
            } else if (own.isEmpty()) {
                wrong++;
                traps += trapped(start, end, story.get("traps")) ? 1 : 0;
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (isMust(items.get(i))) {
                must++;
                compare(items.get(i), by.get(i));
            }
        }
    }

    private void compare(JsonNode item, @Nullable Candidate card) {
        if (card == null) {
            return;
        }
        hit++;
        String wanted = item.path("deadline").asText(null);
        String said = card.window().due() == null ? null : card.window().due().toString();
        if (wanted != null) {
            due++;
            dueRight += wanted.equals(said) ? 1 : 0;
        }
        dueSaid += said == null ? 0 : 1;
        boolean conditional = item.path("conditional").asBoolean();
        conditions += conditional ? 1 : 0;
        conditionsFound += conditional && card.condition() != null ? 1 : 0;
        conditionsSaid += card.condition() != null ? 1 : 0;
    }

    private static boolean isMust(JsonNode item) {
        return item.get("capture").asText().equals("must");
    }

    private static boolean trapped(int start, int end, JsonNode traps) {
        for (JsonNode trap : traps) {
            if (overlap(start, end, trap)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(int start, int end, JsonNode item) {
        int from = item.get("start").asInt();
        int to = item.get("end").asInt();
        int shared = Math.min(end, to) - Math.max(start, from);
        int own = end - start;
        int gold = to - from;
        int of = own > 2 * gold + 60 ? Math.max(own, gold) : Math.min(own, gold);
        return own > 0 && shared > 0 && shared >= 0.5 * of;
    }
}

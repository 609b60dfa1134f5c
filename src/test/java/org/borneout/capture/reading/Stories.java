package org.borneout.capture.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.borneout.lexicon.reading.PublishedScales;

/**
 * Reads a folder of stories (index.json, articles/) and writes the cards in the form that score.py takes:
 * {@code java ... org.borneout.capture.reading.Stories folder candidates.json}.
 */
public final class Stories {
    static final ArticleReader READER =
            new ArticleReader(PublishedScales.of("icd203"), PublishedScales.of("borneout-reporting"));

    private Stories() {}

    public static void main(String[] args) throws IOException {
        var json = new ObjectMapper();
        ObjectNode out = json.createObjectNode();
        for (Map.Entry<String, Finds> story : read(Path.of(args[0])).entrySet()) {
            out.set(story.getKey(), cards(json, story.getValue()));
        }
        Files.writeString(
                Path.of(args[1]), json.writerWithDefaultPrettyPrinter().writeValueAsString(out));
    }

    static Map<String, Finds> read(Path folder) throws IOException {
        var json = new ObjectMapper();
        Map<String, Finds> finds = new TreeMap<>();
        for (JsonNode story :
                json.readTree(folder.resolve("index.json").toFile()).get("articles")) {
            String file = story.get("file").asText();
            String text = Files.readString(folder.resolve("articles").resolve(file));
            finds.put(
                    file,
                    READER.read(new Article(
                            text,
                            story.path("title").asText(null),
                            story.get("language").asText(),
                            date(story.get("date").asText()),
                            story.path("outlet").asText(null),
                            null,
                            List.of())));
        }
        Path seed = folder.resolve("articles/seed.txt");
        if (Files.exists(seed)) {
            finds.put("seed.txt", READER.read(Article.of(Files.readString(seed), "en", LocalDate.of(2020, 12, 10))));
        }
        return finds;
    }

    private static ArrayNode cards(ObjectMapper json, Finds finds) {
        ArrayNode cards = json.createArrayNode();
        for (Candidate c : finds.candidates()) {
            ObjectNode card = cards.addObject();
            card.put("quote", c.quote());
            card.put("source", c.institute());
            card.put("person", c.person());
            card.put("hedge", c.hedge());
            card.put(
                    "deadline",
                    c.window().due() == null ? null : c.window().due().toString());
            card.put("stated", c.window().stated());
            card.put("rule", c.window().rule().name());
            card.put("conditional", c.condition() != null);
            card.put("condition", c.condition());
            card.put(
                    "value",
                    c.value() == null ? c.low() + ".." + c.high() : c.value().toString());
            card.put("band", c.band().kind() + " " + c.band().phrase());
            card.put("not", c.notCheckable() == null ? null : c.notCheckable().name());
            card.put("statement", c.suggested().statement());
            ArrayNode folded = card.putArray("folded");
            for (Folded f : c.folded()) {
                folded.addObject()
                        .put("quote", f.quote())
                        .put("hedge", f.hedge())
                        .put("where", f.where().name());
            }
        }
        for (LeftOut out : finds.leftOut()) {
            System.out.println("   out " + out.reason() + ": " + out.quote().replace('\n', ' '));
        }
        return cards;
    }

    /** "2020-12-10", "18-MAR-1987", "2004-11/12 (exact date not in corpus)". */
    private static LocalDate date(String written) {
        if (written.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(written);
        }
        if (written.matches("\\d{1,2}-[A-Z]{3}-\\d{4}")) {
            String[] parts = written.split("-");
            int month = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC".indexOf(parts[1]) / 3 + 1;
            return LocalDate.of(Integer.parseInt(parts[2]), month, Integer.parseInt(parts[0]));
        }
        String months = written.replaceFirst(" .*", "");
        return LocalDate.of(
                Integer.parseInt(months.substring(0, 4)), Integer.parseInt(months.substring(months.length() - 2)), 1);
    }
}

package org.borneout.prediction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.borneout.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A prediction as it was sent, by page or program: every field as typed, under its path in the published contract.
 * Nothing is lost when something has to be mended.
 */
public record PredictionForm(Map<String, String> typed) implements Typed {
    /** Every field there is; the page's form and the program's request use the same names. */
    public static final Set<String> FIELDS = Set.of(
            "institute",
            "person",
            "attribution",
            "statement",
            "question",
            "kind",
            "side",
            "likelihood",
            "madeOn",
            "window.stated",
            "window.rule",
            "window.opens",
            "window.due",
            "window.zone",
            "window.graceDays",
            "criteria",
            "finePrint",
            "condition",
            "resolutionSource",
            "unit",
            "reference.probability",
            "reference.value",
            "reference.reason",
            "family",
            "quote",
            "language",
            "translation",
            "publication.id",
            "publication.title",
            "publication.kind",
            "publication.outlet",
            "publication.agency",
            "publication.byline",
            "publication.url",
            "publication.archiveUrl",
            "publication.publishedOn",
            "publication.carries",
            "topics",
            "checkable",
            "notCheckable",
            "frame",
            "externalId",
            "note",
            "draft");

    public static final PredictionForm EMPTY = new PredictionForm(Map.of());

    public PredictionForm {
        Map<String, String> known = new LinkedHashMap<>();
        typed.forEach((field, value) -> {
            if (FIELDS.contains(field) && value != null) {
                known.put(field, value);
            }
        });
        typed = Map.copyOf(known);
    }

    /** What was typed, for showing it again. */
    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    @Override
    public @Nullable String text(String field) {
        String value = value(field).strip();
        return value.isEmpty() ? null : value;
    }

    public boolean has(String field) {
        return text(field) != null;
    }

    public boolean is(String field, String value) {
        return value(field).strip().equals(value);
    }

    public boolean isTrue(String field) {
        return Set.of("true", "on").contains(value(field).strip());
    }

    /** Topics stand one to a line, or divided by commas. */
    public List<String> topics() {
        String separator = value("topics").contains("\n") ? "\n" : ",";
        return Arrays.stream(value("topics").split(separator))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
    }

    public PredictionForm with(String field, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(typed);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new PredictionForm(changed);
    }

    /** The start of another prediction from the same report. */
    public PredictionForm sameReport() {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String field : List.of("institute", "person", "attribution", "language", "madeOn", "topics", "frame")) {
            if (has(field)) {
                kept.put(field, value(field));
            }
        }
        typed.forEach((field, value) -> {
            if (field.startsWith("publication.")) {
                kept.put(field, value);
            }
        });
        return new PredictionForm(kept);
    }
}

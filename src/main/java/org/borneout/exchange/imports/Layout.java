package org.borneout.exchange.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.borneout.exchange.imports.Stated.Mapped;

/** Files of other programs that are known by their headers, and what their columns hold. */
public enum Layout {
    /** Columns under the names of the contract, or names that people give them. */
    OWN(Set.of(), List.of()),
    FATEBOOK(
            Set.of("question title", "forecast (scale = 0 1)", "forecast created at", "question resolve by"),
            List.of(
                    Mapped.column("Question title", "statement"),
                    Mapped.column("Forecast created by", "institute"),
                    Mapped.column("Forecast (scale = 0-1)", "likelihood"),
                    Mapped.column("Forecast created at", "made_on"),
                    Mapped.column("Question resolve by", "due_on"),
                    Mapped.column("Resolution", "outcome"),
                    Mapped.column("Resolved at", "decided_on"),
                    Mapped.column("Question notes", "note"),
                    Mapped.column("Multiple choice option", null),
                    Mapped.column("Question created by", null),
                    Mapped.column("Question created at", null),
                    Mapped.column("Your Brier score for this question", null),
                    Mapped.column("Your relative Brier score for this question", null),
                    Mapped.column("Question shared with", null),
                    Mapped.column("Question shared publicly", null),
                    Mapped.column("Question comments", null))),
    /** A probability and what happened, and hardly anything else. */
    PLAIN(Set.of(), List.of());

    private final Set<String> needed;
    private final List<Mapped> mapping;

    Layout(Set<String> needed, List<Mapped> mapping) {
        this.needed = needed;
        this.mapping = mapping;
    }

    static Layout of(List<String> header) {
        Set<String> plain = header.stream().map(Field::plain).collect(Collectors.toSet());
        return Arrays.stream(values())
                .filter(layout -> !layout.needed.isEmpty() && plain.containsAll(layout.needed))
                .findFirst()
                .orElse(OWN);
    }

    List<Mapped> mapping() {
        return mapping;
    }
}

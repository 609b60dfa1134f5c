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
    /** The two files of a download of Metaculus, each statement beside its question; see {@link MetaculusRows}. */
    METACULUS(
            Set.of("question title", "forecaster username", "probability yes", "start time", "scheduled close time"),
            List.of(
                    Mapped.column("Question Title", "statement"),
                    Mapped.column("Forecaster Username", "institute"),
                    Mapped.column("Probability Yes", "likelihood"),
                    Mapped.column("Start Time", "made_on"),
                    Mapped.column("Scheduled Close Time", "due_on"),
                    Mapped.column("Resolution", "outcome"),
                    Mapped.column("Resolution Known Time", "decided_on"),
                    Mapped.column("Question URL", "url"),
                    Mapped.column("Default Project", "topics"),
                    Mapped.text("Metaculus", "outlet"))),
    /** Its statements alone: they name their questions by number only. */
    METACULUS_FORECASTS(
            Set.of("question id", "forecaster username", "start time", "probability yes", "continuous cdf"),
            List.of(
                    Mapped.text("Metaculus question {Question ID} resolves yes", "statement"),
                    Mapped.column("Forecaster Username", "institute"),
                    Mapped.column("Probability Yes", "likelihood"),
                    Mapped.column("Start Time", "made_on"))),
    /** Its questions alone: there is nobody in it who says anything. */
    METACULUS_QUESTIONS(
            Set.of("question id", "question title", "question type", "scheduled close time", "resolution"),
            List.of(
                    Mapped.column("Question Title", "statement"),
                    Mapped.column("Scheduled Close Time", "due_on"),
                    Mapped.column("Resolution", "outcome"),
                    Mapped.column("Resolution Known Time", "decided_on"),
                    Mapped.column("Question URL", "url"),
                    Mapped.column("Default Project", "topics"))),
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

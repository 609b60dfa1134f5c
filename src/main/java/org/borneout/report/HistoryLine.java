package org.borneout.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a prediction.
 *
 * @param kind the class that draws its mark: said for the institute's own acts, decided for verdicts, else plain
 * @param changes what a correction replaced
 */
public record HistoryLine(
        LocalDate on, String kind, String text, @Nullable String reason, List<Change> changes) {
    /** A field before and after; either may be empty. */
    public record Change(String field, String from, String to) {}

    static HistoryLine of(LocalDate on, String kind, String text) {
        return new HistoryLine(on, kind, text, null, List.of());
    }
}

package org.borneout.report.scored;

import java.util.List;

/**
 * How the rows of a prediction differ from what the records come to now.
 *
 * @param ended rows that no longer hold
 * @param begun what holds instead; empty where the prediction is no longer counted at all
 */
record Drift(long prediction, List<ScoredRows.Kept> ended, List<ScoredRow> begun) {
    static Drift of(long prediction, List<ScoredRows.Kept> kept, List<ScoredRow> now) {
        List<ScoredRow> were = kept.stream().map(ScoredRows.Kept::row).toList();
        return new Drift(
                prediction,
                kept.stream().filter(row -> !now.contains(row.row())).toList(),
                now.stream().filter(row -> !were.contains(row)).toList());
    }

    boolean isNone() {
        return ended.isEmpty() && begun.isEmpty();
    }
}

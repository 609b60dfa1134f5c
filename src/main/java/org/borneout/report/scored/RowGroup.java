package org.borneout.report.scored;

import org.borneout.prediction.Side;
import org.borneout.resolution.Logging;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a record need not tell apart.
 *
 * @param due whether the due date has passed
 * @param happened what was asked; null where nothing counts
 * @param probability a stated one, in millionths; null with words, and where nothing counts
 * @param reference in millionths; null where there is none
 */
record RowGroup(
        State state,
        boolean due,
        @Nullable Boolean happened,
        Side side,
        @Nullable Integer probability,
        @Nullable String words,
        Logging.How logging,
        boolean imported,
        @Nullable Integer reference) {
    /** What was said; null where nothing counts or nothing was said that could be a number. */
    @Nullable
    Said said() {
        if (probability != null) {
            return Said.number(probability);
        }
        return words == null ? null : Said.words(words);
    }
}

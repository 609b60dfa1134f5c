package org.borneout.report.scored;

import org.borneout.prediction.Side;
import org.borneout.resolution.Logging;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a record need not tell apart.
 *
 * @param due whether the due date has passed
 * @param happened what was asked; null where it is neither
 * @param said null where nothing counts or could count, and where nothing was said that could be a number
 * @param statements all that was said, where statements are weighed by time and there were several
 * @param agreed whether the two readers of the verdict found the same; null where there were not two
 * @param late whether it did not happen by the date and happened later
 * @param afterwards of what is undecided or came about in part: whether it was said when it was no forecast any more
 * @param reference in millionths; null where there is none
 */
record RowGroup(
        State state,
        boolean due,
        @Nullable Boolean happened,
        Side side,
        @Nullable Said said,
        @Nullable String statements,
        Logging.How logging,
        boolean imported,
        @Nullable Boolean agreed,
        boolean late,
        boolean afterwards,
        @Nullable Integer reference) {
    /** Null where it cannot count. */
    @Nullable
    Claim claim() {
        return said == null || happened == null ? null : new Claim(state, happened, side, said, statements);
    }
}

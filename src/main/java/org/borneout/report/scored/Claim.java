package org.borneout.report.scored;

import org.borneout.prediction.Side;
import org.jspecify.annotations.Nullable;

/**
 * What the score of a row depends on, where it may count; many rows come to the same.
 *
 * @param happened what was asked
 * @param statements all that was said, where a record weighs them by time and there were several; see {@link Statements}
 */
record Claim(
        State state,
        boolean happened,
        Side side,
        Said said,
        @Nullable String statements) {
    /** Whether what the words are attached to came about. */
    boolean cameTrue() {
        return happened == (side == Side.WILL);
    }
}

package org.borneout.exchange.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.VoidReason;
import org.jspecify.annotations.Nullable;

/**
 * What a row says came of its question.
 *
 * @param share in millionths
 * @param voidReason null where the row does not say
 */
record Resolved(
        Outcome outcome,
        @Nullable Integer share,
        @Nullable BigDecimal value,
        @Nullable VoidReason voidReason,
        @Nullable LocalDate eventOn,
        @Nullable LocalDate decidedOn,
        @Nullable String evidenceUrl) {
    /** Whether both say the same of what happened; where it can be read does not matter. */
    boolean agreesWith(Resolved other) {
        return outcome == other.outcome
                && Objects.equals(share, other.share)
                && (value == null || other.value == null ? value == other.value : value.compareTo(other.value) == 0)
                && (eventOn == null || other.eventOn == null || eventOn.equals(other.eventOn));
    }

    /** The same as one number, for comparing rows that are far apart. */
    long hash() {
        return Hash.of(
                outcome.name(),
                share,
                value == null ? null : value.stripTrailingZeros().toPlainString());
    }
}

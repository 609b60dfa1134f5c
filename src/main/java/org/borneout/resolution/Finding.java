package org.borneout.resolution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one reader found: the answer to a question, and what it rests on.
 *
 * @param share how far it happened, in millionths; for PARTLY only
 * @param value for VALUE only
 * @param voidReason for VOID only
 * @param eventOn when it happened; for DID_NOT_HAPPEN when it did after all, too late, or when it was ruled out
 */
public record Finding(
        Outcome outcome,
        @Nullable Integer share,
        @Nullable BigDecimal value,
        @Nullable VoidReason voidReason,
        @Nullable LocalDate eventOn,
        @Nullable String rationale,
        List<Piece> evidence) {
    /**
     * One piece of evidence.
     *
     * @param file the id of a file that was uploaded before
     */
    public record Piece(
            Evidence.Kind kind,
            @Nullable String url,
            @Nullable String archiveUrl,
            @Nullable String quote,
            @Nullable String note,
            @Nullable Long file) {
        public static Piece at(String url) {
            return new Piece(Evidence.Kind.PRIMARY, url, null, null, null, null);
        }
    }

    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** A plain yes or no. */
    public static Finding of(
            Outcome outcome, @Nullable LocalDate eventOn, @Nullable String rationale, Piece... evidence) {
        return new Finding(outcome, null, null, null, eventOn, rationale, List.of(evidence));
    }

    public static Finding partly(int share, @Nullable LocalDate eventOn, Piece... evidence) {
        return new Finding(Outcome.PARTLY, share, null, null, eventOn, null, List.of(evidence));
    }

    public static Finding value(BigDecimal value, @Nullable LocalDate eventOn, Piece... evidence) {
        return new Finding(Outcome.VALUE, null, value, null, eventOn, null, List.of(evidence));
    }

    public static Finding voided(VoidReason reason, String rationale) {
        return new Finding(Outcome.VOID, null, null, reason, null, rationale, List.of());
    }

    /** Whether two readers say the same: outcome, share, value, reason and day. Why they say so may differ. */
    boolean agreesWith(Finding other) {
        return outcome == other.outcome
                && Objects.equals(share, other.share)
                && same(value, other.value)
                && voidReason == other.voidReason
                && Objects.equals(eventOn, other.eventOn);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}

package org.borneout.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as two readers confirmed it.
 *
 * @param share for PARTLY, 0..1
 * @param readers how many people read the evidence; 0 for an import
 */
record VerdictAnswer(
        long id,
        String state,
        String outcome,
        @Nullable BigDecimal share,
        @Nullable BigDecimal value,
        @Nullable String voidReason,
        @Nullable LocalDate eventOn,
        Instant decidedAt,
        @Nullable String rationale,
        String origin,
        int readers,
        List<EvidenceAnswer> evidence) {
    record EvidenceAnswer(
            @Nullable String url,
            @Nullable String archiveUrl,
            @Nullable String quote,
            @Nullable String note,
            String kind,
            @Nullable String sha256,
            @Nullable String file) {}
}

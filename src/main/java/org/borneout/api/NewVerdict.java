package org.borneout.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.borneout.resolution.Evidence;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.VoidReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reader found. {@link SentFields} reads a body along these components. */
@Schema(requiredProperties = {"outcome"})
record NewVerdict(
        Outcome outcome,

        @Schema(description = "For PARTLY, between 0 and 1.") @Nullable
        BigDecimal share,

        @Schema(description = "For VALUE.") @Nullable BigDecimal value,

        @Schema(description = "For VOID.") @JsonProperty("void") @Nullable
        VoidReason voidReason,

        @Schema(
                description =
                        "When it happened. For DID_NOT_HAPPEN, when it did after all, too late, or when it was ruled"
                                + " out.")
        @Nullable
        LocalDate eventOn,

        @Schema(description = "Whether the condition was met; false makes it VOID.") @Nullable
        Boolean conditionMet,

        @Schema(description = "Needed for VOID and CANNOT_RESOLVE, by a third reader, and where a verdict is replaced.")
        @Nullable
        String rationale,

        @Schema(description = "At least one piece, unless it is VOID or CANNOT_RESOLVE.") @Nullable
        List<NewEvidence> evidence) {

    record NewEvidence(
            @Nullable String url,
            @Nullable String archiveUrl,
            @Nullable String quote,
            @Nullable String note,
            @Schema(defaultValue = "PRIMARY") Evidence.@Nullable Kind kind,

            @Schema(description = "The id of a file that you uploaded to /evidence-files.") @Nullable
            Long file) {}
}

package org.borneout.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.borneout.api.NewPrediction.Printed;
import org.borneout.api.NewPrediction.Reference;
import org.borneout.api.NewPrediction.Window;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.NotCheckable;
import org.borneout.prediction.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a prediction is put right. What is not sent stays; null takes away. {@link SentFields} reads a body along it. */
@Schema(requiredProperties = {"reason"})
record PredictionPatch(
        @Schema(description = "Why; it is shown in the history.", maxLength = 1000)
        String reason,

        @Schema(
                description =
                        "The id of the forecast whose words, date and source are meant; the first one unless told.")
        @Nullable
        Long forecast,

        @Schema(
                oneOf = {String.class, Long.class},
                description = "A slug, an id or any recorded name.")
        @Nullable
        Object institute,

        @Nullable String person,

        @Nullable Attribution attribution,

        @Schema(description = "That of the question, and so of every claim on it.", maxLength = 1000) @Nullable
        String statement,

        @Nullable Side side,

        @Schema(oneOf = {String.class, BigDecimal.class}) @Nullable
        Object likelihood,

        @Nullable LocalDate madeOn,

        @Nullable Window window,

        @Nullable String criteria,

        @Nullable String finePrint,

        @Nullable String condition,

        @Nullable String resolutionSource,

        @Nullable String unit,

        @Nullable Reference reference,

        @Nullable String family,

        @Nullable String quote,

        @Nullable String language,

        @Nullable String translation,

        @Nullable Printed publication,

        @Nullable List<String> topics,

        @Nullable Boolean checkable,

        @Nullable NotCheckable notCheckable,

        @Nullable String frame,

        @Nullable String note,

        @Schema(description = "false publishes a draft; what is published stays so.") @Nullable
        Boolean draft) {}

package org.borneout.api;

import java.util.List;
import org.borneout.api.NewPrediction.Reference;
import org.borneout.api.NewQuestion.Window;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a question is put right. What is not sent stays; null takes away. */
@Schema(requiredProperties = {"reason"})
record QuestionPatch(
        @Schema(description = "Why; it is shown in the history.", maxLength = 1000)
        String reason,

        @Nullable String statement,
        @Nullable String unit,
        @Nullable Window window,
        @Nullable String criteria,
        @Nullable String finePrint,
        @Nullable String condition,
        @Nullable String resolutionSource,
        @Nullable Reference reference,
        @Nullable String family,
        @Nullable List<String> topics) {}

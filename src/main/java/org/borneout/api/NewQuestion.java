package org.borneout.api;

import java.time.LocalDate;
import java.util.List;
import org.borneout.api.NewPrediction.Reference;
import org.borneout.prediction.QuestionKind;
import org.borneout.time.WindowRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question on which nobody has made a claim yet. */
@Schema(requiredProperties = {"statement", "window"})
record NewQuestion(
        @Schema(description = "Neutral words that somebody who disagrees would accept.", maxLength = 1000)
        String statement,

        @Schema(defaultValue = "YES_NO") @Nullable QuestionKind kind,

        @Schema(description = "Of a number.") @Nullable String unit,

        Window window,

        @Nullable String criteria,

        @Nullable String finePrint,

        @Nullable String condition,

        @Nullable String resolutionSource,

        @Nullable Reference reference,

        @Nullable String family,

        @Nullable List<String> topics) {

    @Schema(name = "NewQuestionWindow")
    record Window(
            @Nullable String stated,

            @Schema(description = "The day from which stated words count.") @Nullable
            LocalDate anchor,

            @Nullable WindowRule rule,

            @Nullable LocalDate opens,

            @Schema(description = "The last day that counts; may be left out where stated words give one.") @Nullable
            LocalDate due,

            @Nullable String zone,

            @Nullable Integer graceDays) {}
}

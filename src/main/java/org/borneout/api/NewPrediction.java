package org.borneout.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.NotCheckable;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.Side;
import org.borneout.source.PublicationKind;
import org.borneout.time.WindowRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may be sent to log a prediction. {@link SentFields} reads a body along these components, so that every difference
 * between the two is told at once.
 */
@Schema(requiredProperties = {"institute", "likelihood", "madeOn"})
record NewPrediction(
        @Schema(
                oneOf = {String.class, Long.class},
                description = "A slug, an id or any recorded name; an unknown name is entered in the directory.")
        Object institute,

        @Nullable String person,

        @Schema(defaultValue = "INSTITUTION") @Nullable Attribution attribution,

        @Schema(description = "Neutral words; needed unless an existing question is named.", maxLength = 1000) @Nullable
        String statement,

        @Schema(description = "The id of an existing question.") @Nullable
        Long question,

        @Schema(defaultValue = "YES_NO") @Nullable QuestionKind kind,

        @Schema(defaultValue = "WILL") @Nullable Side side,

        @Schema(
                oneOf = {String.class, BigDecimal.class},
                description = "As it was said: words, 70 %, 0.7, 60-80%, 1 in 5; for a number 3.2 or 2-3 @80%.")
        Object likelihood,

        LocalDate madeOn,

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

        @Schema(description = "The written rule by which this prediction was selected.") @Nullable
        String frame,

        @Nullable String externalId,

        @Schema(description = "Only people who work here see it.") @Nullable
        String note,

        @Nullable Boolean draft) {

    @Schema(name = "NewWindow")
    record Window(
            @Nullable String stated,
            @Nullable WindowRule rule,
            @Nullable LocalDate opens,
            @Nullable LocalDate due,
            @Nullable String zone,
            @Nullable Integer graceDays) {}

    @Schema(name = "NewReference")
    record Reference(
            @Nullable BigDecimal probability,
            @Nullable BigDecimal value,
            @Nullable String reason) {}

    @Schema(name = "NewPublication")
    record Printed(
            @Schema(description = "The id of a known publication; then nothing else is needed.") @Nullable
            Long id,

            @Nullable String title,

            @Nullable PublicationKind kind,

            @Nullable String outlet,

            @Nullable String agency,

            @Nullable String byline,

            @Nullable String url,

            @Nullable String archiveUrl,

            @Nullable LocalDate publishedOn,

            @Schema(
                    oneOf = {String.class, Long.class},
                    description = "The id or address of the publication that this one carries.")
            @Nullable
            Object carries) {}
}

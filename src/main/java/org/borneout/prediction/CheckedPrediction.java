package org.borneout.prediction;

import java.time.LocalDate;
import java.util.List;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.source.Institute;
import org.borneout.source.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A form without faults, its fields read.
 *
 * @param institute the one meant, or null when a new one of that name is to be entered
 * @param question the existing question, or null when the wording makes a new one
 * @param publication the existing publication, or null
 * @param publicationDetails what was typed about it; enters a new one where none exists
 */
public record CheckedPrediction(
        @Nullable Institute institute,
        String instituteName,
        @Nullable String personName,
        Attribution attribution,
        Side side,
        @Nullable Question question,
        QuestionKind kind,
        @Nullable String unit,
        Question.Wording wording,
        Question.Window window,
        Question.Reference reference,
        List<String> topics,
        @Nullable String family,
        Likelihood likelihood,
        LocalDate madeOn,
        @Nullable String language,
        @Nullable String translation,
        @Nullable String quote,
        @Nullable Publication publication,
        Publication.@Nullable Details publicationDetails,
        @Nullable Publication carries,
        @Nullable NotCheckable notCheckable,
        @Nullable String frame,
        @Nullable String externalId,
        @Nullable String note,
        boolean draft) {
    /** What it says of the question. */
    CheckedQuestion asked() {
        return new CheckedQuestion(kind, unit, wording, window, reference, topics, family);
    }
}

package org.borneout.exchange.imports;

import java.time.LocalDate;
import java.util.List;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.Side;
import org.borneout.source.Publication;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was understood, before anybody asked what of it is known already.
 *
 * @param asked what the row says of its question
 * @param said what the row says of one statement
 * @param resolved what the row says came of it, or null
 */
record ReadRow(
        RawRow raw,
        String institute,
        @Nullable String person,
        Attribution attribution,
        boolean attributionStated,
        Side side,
        Asked asked,
        Said said,
        @Nullable Resolved resolved,
        @Nullable String frame,
        @Nullable String note,
        @Nullable String externalId) {
    /**
     * @param id of a question that is there already; null where it is named by its text
     * @param label text under which rows of this file share a question, or null
     * @param statement never empty where id is null
     * @param statementKey the form in which statements are compared
     */
    record Asked(
            @Nullable Long id,
            @Nullable String label,
            String statement,
            String statementKey,
            QuestionKind kind,
            boolean kindStated,
            @Nullable String unit,
            Question.@Nullable Window window,
            @Nullable String criteria,
            @Nullable String finePrint,
            @Nullable String condition,
            Question.Reference reference,
            List<String> topics,
            @Nullable String family) {
        Question.Wording wording() {
            return new Question.Wording(statement, criteria, finePrint, condition, null, null);
        }

        @Nullable
        LocalDate due() {
            return window == null ? null : window.due();
        }
    }

    /**
     * @param likelihood null where it can only be read once the question is known
     * @param timed whether the file gives the time of day as well
     */
    record Said(
            @Nullable Likelihood likelihood,
            LocalDate madeOn,
            boolean timed,
            @Nullable String language,
            @Nullable String quote,
            Publication.@Nullable Details publication) {}

    long line() {
        return raw.line();
    }
}

package org.borneout.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.NotCheckable;
import org.borneout.prediction.Side;
import org.jspecify.annotations.Nullable;

/**
 * One institute's claim on one question, with everything that was said and decided about it.
 *
 * @param disputed whether a reply is shown that nobody has answered yet
 * @param replies what the institute and readers say to it
 * @param created what logging it entered besides; only in the answer to that
 * @param similar what may be the same prediction; only in the answer to logging
 */
record PredictionAnswer(
        long id,
        String status,
        boolean disputed,
        String url,
        int version,
        InstituteName institute,
        @Nullable PersonName person,
        Attribution attribution,
        Side side,
        boolean checkable,
        @Nullable NotCheckable notCheckable,
        String logging,
        @Nullable FrameText frame,
        boolean afterKnowable,
        boolean hindsight,
        Instant loggedAt,
        @Nullable Withdrawal withdrawal,
        QuestionAnswer question,
        List<ForecastAnswer> forecasts,
        @Nullable VerdictAnswer verdict,
        @Nullable Score score,
        List<ReplyAnswer> replies,
        @Nullable Created created,
        List<Similar> similar) {

    record InstituteName(
            long id, String slug, String name, @Nullable String kind, boolean invented) {}

    record PersonName(long id, String name) {}

    record FrameText(long id, String text) {}

    record Withdrawal(Instant at, String reason) {}

    /** The Brier score of the probability that counted, 0 (best) to 1. */
    record Score(BigDecimal brier, BigDecimal probability) {}

    record Created(boolean institute, boolean publication, boolean question) {
        static final Created NOTHING = new Created(false, false, false);
    }

    record Similar(long id, String statement, String stated, LocalDate madeOn, String url) {}

    PredictionAnswer afterLogging(Created created, List<Similar> similar) {
        return new PredictionAnswer(
                id,
                status,
                disputed,
                url,
                version,
                institute,
                person,
                attribution,
                side,
                checkable,
                notCheckable,
                logging,
                frame,
                afterKnowable,
                hindsight,
                loggedAt,
                withdrawal,
                question,
                forecasts,
                verdict,
                score,
                replies,
                created,
                similar);
    }
}

package org.borneout.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.borneout.lexicon.reading.Likelihood;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.Frame;
import org.borneout.prediction.NotCheckable;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Question;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.Side;
import org.borneout.source.Institute;
import org.borneout.time.WindowRule;
import org.jspecify.annotations.Nullable;

/** Predictions without a database: said on 10 December 2020, due on 31 January 2021 in Seoul, with 14 days of grace. */
record Claims(
        @Nullable LocalDate due,
        ZoneId zone,
        int graceDays,
        Instant loggedAt,
        @Nullable Frame frame,
        boolean draft,
        @Nullable NotCheckable notCheckable) {
    static final LocalDate MADE_ON = LocalDate.of(2020, 12, 10);

    static final Claims USUAL = new Claims(
            LocalDate.of(2021, 1, 31),
            ZoneId.of("Asia/Seoul"),
            14,
            Instant.parse("2020-12-11T00:00:00Z"),
            null,
            false,
            null);

    Claims due(@Nullable LocalDate due, String zone, int graceDays) {
        return new Claims(due, ZoneId.of(zone), graceDays, loggedAt, frame, draft, notCheckable);
    }

    Claims loggedAt(String instant) {
        return new Claims(due, zone, graceDays, Instant.parse(instant), frame, draft, notCheckable);
    }

    Claims selectedBy(Frame rule) {
        return new Claims(due, zone, graceDays, loggedAt, rule, draft, notCheckable);
    }

    Claims asDraft() {
        return new Claims(due, zone, graceDays, loggedAt, frame, true, notCheckable);
    }

    Claims notCheckableFor(NotCheckable reason) {
        return new Claims(due, zone, graceDays, loggedAt, frame, draft, reason);
    }

    Prediction prediction() {
        Question question = new Question(
                QuestionKind.YES_NO,
                null,
                new Question.Wording("The congress is held", null, null, null, null, null),
                new Question.Window(null, MADE_ON, WindowRule.DATE_GIVEN, null, due, zone, graceDays),
                loggedAt,
                null);
        return new Prediction(
                new Prediction.Claim(
                        question,
                        new Institute("ifes", "IFES", "en", loggedAt, null),
                        null,
                        Attribution.INSTITUTION,
                        Side.WILL),
                notCheckable,
                new Prediction.Logging(loggedAt, null, frame, null, null, draft),
                MADE_ON,
                Likelihood.ofWords("highly likely", "highly likely"),
                null,
                null);
    }
}

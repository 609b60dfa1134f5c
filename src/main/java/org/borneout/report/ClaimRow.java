package org.borneout.report;

import java.time.LocalDate;
import java.util.List;
import org.borneout.prediction.Forecast;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Question;
import org.borneout.prediction.ReadBack;
import org.borneout.prediction.Side;
import org.borneout.resolution.Logging;
import org.borneout.resolution.Standing;
import org.borneout.resolution.Status;
import org.borneout.source.Institute;
import org.borneout.source.Person;
import org.borneout.source.Publication;
import org.borneout.web.Mark;
import org.jspecify.annotations.Nullable;

/**
 * One prediction as lists show it.
 *
 * @param institute its name in the reader's language, where it has one
 * @param quote of its first forecast
 * @param printedIn where that stood
 * @param read its first forecast read back, which is the one that is scored
 * @param mark that forecast drawn, in the sense of what was said
 * @param drawn the drawing in words
 */
public record ClaimRow(
        Prediction prediction,
        Standing standing,
        Status status,
        Logging logging,
        String institute,
        @Nullable String quote,
        @Nullable Publication printedIn,
        ReadBack read,
        Mark mark,
        String drawn,
        Upshot upshot) {
    public long id() {
        return prediction.id();
    }

    public Question question() {
        return prediction.question();
    }

    public Institute by() {
        return prediction.institute();
    }

    public @Nullable Person person() {
        return prediction.person();
    }

    public LocalDate madeOn() {
        return prediction.madeOn();
    }

    public @Nullable LocalDate dueOn() {
        return prediction.question().dueOn();
    }

    /** The words deny: it said that the thing will not happen. */
    public boolean denies() {
        return prediction.side() == Side.WILL_NOT;
    }

    /** The language of the quotation, for reading it aloud and breaking its lines. */
    public String language() {
        String language = prediction.first().language();
        return language == null ? "" : language;
    }

    /** The institute's newest statement, where it is not the first. */
    public @Nullable Forecast revision() {
        List<Forecast> chain = prediction.forecasts();
        return chain.size() > 1 ? chain.get(chain.size() - 1) : null;
    }
}

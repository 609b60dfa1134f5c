package org.borneout.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Question;
import org.jspecify.annotations.Nullable;

/**
 * How a prediction came to be logged, as it follows from when, and from whether a written rule selected it.
 *
 * @param afterKnowable whether it was logged when its outcome could be known
 */
public record Logging(How how, boolean afterKnowable) {
    public enum How {
        /** Before the outcome could be known. */
        PROSPECTIVE,
        /** Later, but selected by a written rule. */
        SYSTEMATIC,
        /** Later, and picked by hand. */
        AD_HOC
    }

    public static Logging of(Prediction prediction, Standing standing) {
        Question question = prediction.question();
        Verdict verdict = standing.verdict();
        return of(
                prediction.loggedAt(),
                prediction.frame() != null,
                question.dueEnd(),
                verdict == null ? null : verdict.eventOn(),
                question.window().zone());
    }

    /**
     * The same of the bare facts.
     *
     * @param framed whether a written rule selected it
     * @param dueEnd the first instant after the due date
     * @param eventOn the day of the event, once a verdict says it
     * @param zone in which days end
     */
    public static Logging of(
            Instant loggedAt, boolean framed, @Nullable Instant dueEnd, @Nullable LocalDate eventOn, ZoneId zone) {
        Instant knowable = knowable(dueEnd, eventOn, zone);
        if (knowable == null || loggedAt.isBefore(knowable)) {
            return new Logging(How.PROSPECTIVE, false);
        }
        return new Logging(framed ? How.SYSTEMATIC : How.AD_HOC, true);
    }

    /** Picked by hand after the fact: shown and counted, but not in the headline. */
    public boolean hindsight() {
        return how == How.AD_HOC;
    }

    /**
     * From when the outcome could be known: the beginning of the day of the event, or the end of the due date where that
     * is earlier. Of what was logged on the day itself nobody can tell whether it was before the event.
     */
    static @Nullable Instant knowable(@Nullable Instant dueEnd, @Nullable LocalDate eventOn, ZoneId zone) {
        if (eventOn == null) {
            return dueEnd;
        }
        Instant event = eventOn.atStartOfDay(zone).toInstant();
        return dueEnd == null || event.isBefore(dueEnd) ? event : dueEnd;
    }
}

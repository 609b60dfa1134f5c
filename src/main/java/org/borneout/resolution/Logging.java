package org.borneout.resolution;

import java.time.Instant;
import java.time.LocalDate;
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
        Instant knowable = knowable(prediction.question(), standing);
        boolean after = knowable != null && !prediction.loggedAt().isBefore(knowable);
        if (!after) {
            return new Logging(How.PROSPECTIVE, false);
        }
        return new Logging(prediction.frame() == null ? How.AD_HOC : How.SYSTEMATIC, true);
    }

    /** Picked by hand after the fact: shown and counted, but not in the headline. */
    public boolean hindsight() {
        return how == How.AD_HOC;
    }

    /**
     * From when the outcome could be known: the beginning of the day of the event, or the end of the due date where that
     * is earlier. Of what was logged on the day itself nobody can tell whether it was before the event.
     */
    static @Nullable Instant knowable(Question question, Standing standing) {
        Instant dueEnd = question.dueEnd();
        Verdict verdict = standing.verdict();
        LocalDate eventOn = verdict == null ? null : verdict.eventOn();
        if (eventOn == null) {
            return dueEnd;
        }
        Instant event = eventOn.atStartOfDay(question.window().zone()).toInstant();
        return dueEnd == null || event.isBefore(dueEnd) ? event : dueEnd;
    }
}

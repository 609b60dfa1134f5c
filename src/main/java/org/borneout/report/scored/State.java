package org.borneout.report.scored;

import java.time.LocalDate;
import org.borneout.prediction.QuestionKind;
import org.borneout.resolution.Logging;
import org.borneout.resolution.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Where a forecast stands by the records alone. What the clock decides (whether the date has passed) and what a lexicon
 * decides (whether the words have a number) is added when a record is read, see {@link Leaf}.
 */
public enum State {
    NOT_CHECKABLE,
    /** No verdict holds. */
    UNDECIDED,
    VOID,
    CANNOT_RESOLVE,
    /** The question asks for a number. */
    NUMBER,
    PARTLY,
    /** Said on the day of the event or later, or after the due date: no forecast, whoever selected it. */
    AFTERWARDS,
    /** Picked by hand after the outcome could be known. */
    HINDSIGHT,
    /** It happened or did not, and the forecast counts once its date has passed and where it has a number. */
    DECIDED;

    /** The facts are tried in this order, so that each forecast stands in one place. */
    static State of(
            boolean checkable,
            QuestionKind kind,
            @Nullable Outcome outcome,
            LocalDate madeOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate eventOn,
            Logging logging) {
        if (!checkable) {
            return NOT_CHECKABLE;
        }
        if (outcome == null) {
            return UNDECIDED;
        }
        return switch (outcome) {
            case VOID -> VOID;
            case CANNOT_RESOLVE -> CANNOT_RESOLVE;
            case VALUE -> NUMBER;
            case PARTLY -> kind == QuestionKind.NUMBER ? NUMBER : PARTLY;
            case HAPPENED, DID_NOT_HAPPEN ->
                kind == QuestionKind.NUMBER ? NUMBER : decided(madeOn, dueOn, eventOn, logging);
        };
    }

    private static State decided(
            LocalDate madeOn, @Nullable LocalDate dueOn, @Nullable LocalDate eventOn, Logging logging) {
        if (isAfterwards(madeOn, dueOn, eventOn)) {
            return AFTERWARDS;
        }
        return logging.hindsight() ? HINDSIGHT : DECIDED;
    }

    /** Whether something said on that day was no forecast any more. */
    static boolean isAfterwards(LocalDate madeOn, @Nullable LocalDate dueOn, @Nullable LocalDate eventOn) {
        return (dueOn != null && madeOn.isAfter(dueOn)) || (eventOn != null && !madeOn.isBefore(eventOn));
    }
}

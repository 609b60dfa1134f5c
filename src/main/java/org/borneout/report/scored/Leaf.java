package org.borneout.report.scored;

/** Where a logged prediction ends up in the funnel of a record: each in exactly one of these. */
public enum Leaf {
    NOT_CHECKABLE,
    OPEN,
    /** Decided before its date, and counted when that has passed: an early yes alone would flatter. */
    WAITING,
    UNRESOLVED,
    VOID,
    CANNOT_RESOLVE,
    NUMBERS,
    PARTLY,
    HINDSIGHT,
    NO_NUMBER,
    SCORED;

    /**
     * The one rule.
     *
     * @param due whether the date has passed
     * @param number whether the lexicon, or its fallback, gives the words a number, or one was stated
     * @param hindsightToo whether the reader wants to see what was picked by hand afterwards counted
     */
    static Leaf of(State state, boolean due, boolean number, boolean hindsightToo) {
        if (state == State.NOT_CHECKABLE) {
            return NOT_CHECKABLE;
        }
        if (!due) {
            return state == State.UNDECIDED ? OPEN : WAITING;
        }
        return switch (state) {
            case UNDECIDED -> UNRESOLVED;
            case VOID -> VOID;
            case CANNOT_RESOLVE -> CANNOT_RESOLVE;
            case NUMBER -> NUMBERS;
            case PARTLY -> PARTLY;
            case AFTERWARDS -> HINDSIGHT;
            case HINDSIGHT -> hindsightToo ? counted(number) : HINDSIGHT;
            case DECIDED -> counted(number);
            case NOT_CHECKABLE -> throw new IllegalStateException("told above");
        };
    }

    private static Leaf counted(boolean number) {
        return number ? SCORED : NO_NUMBER;
    }
}

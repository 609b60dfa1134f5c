package org.borneout.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A verdict that was decided, without a database. */
class Decided extends Verdict {
    private final Outcome outcome;
    private final @Nullable LocalDate eventOn;

    private Decided(Outcome outcome, @Nullable LocalDate eventOn) {
        this.outcome = outcome;
        this.eventOn = eventOn;
    }

    static Standing as(Outcome outcome) {
        return as(outcome, null);
    }

    static Standing as(Outcome outcome, @Nullable LocalDate eventOn) {
        return new Standing(new Decided(outcome, eventOn), null);
    }

    @Override
    public Outcome outcome() {
        return outcome;
    }

    @Override
    public @Nullable LocalDate eventOn() {
        return eventOn;
    }
}

package org.borneout.resolution;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.borneout.prediction.Prediction;
import org.jspecify.annotations.Nullable;

/** Where a prediction stands. It follows from the records and the clock, and is never stored. */
public enum Status {
    DRAFT("draft"),
    WITHDRAWN("withdrawn"),
    NOT_CHECKABLE("notCheckable"),
    OPEN("open"),
    /** Past the end of the due date, while evidence may still appear. */
    DUE("due"),
    /** Past the days of grace, too. */
    OVERDUE("overdue"),
    /** One person has given an answer, which is sealed until a second one has. */
    PROPOSED("proposed"),
    SPLIT("split"),
    RESOLVED("resolved"),
    VOID("void");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    public static Status of(Prediction prediction, Standing standing, Instant now) {
        if (prediction.draft()) {
            return DRAFT;
        }
        if (prediction.withdrawn()) {
            return WITHDRAWN;
        }
        if (!prediction.checkable()) {
            return NOT_CHECKABLE;
        }
        return of(
                standing.outcome(),
                standing.pending(),
                prediction.question().dueEnd(),
                prediction.question().graceEnd(),
                now);
    }

    /**
     * The same of the bare facts of a prediction that is published, stands and can be checked.
     *
     * @param outcome of the current verdict
     * @param pending the state of a verdict that is still being decided
     * @param dueEnd the first instant after the due date
     * @param graceEnd the first instant after the days of grace
     */
    public static Status of(
            @Nullable Outcome outcome,
            Verdict.@Nullable State pending,
            @Nullable Instant dueEnd,
            @Nullable Instant graceEnd,
            Instant now) {
        if (outcome != null) {
            return outcome == Outcome.VOID ? VOID : RESOLVED;
        }
        if (pending != null) {
            return pending == Verdict.State.SPLIT ? SPLIT : PROPOSED;
        }
        return byClock(dueEnd, graceEnd, now);
    }

    /** Both ends are the first instants that no longer belong to what they end. */
    private static Status byClock(@Nullable Instant dueEnd, @Nullable Instant graceEnd, Instant now) {
        if (dueEnd == null || now.isBefore(dueEnd)) {
            return OPEN;
        }
        return graceEnd == null || now.isBefore(graceEnd) ? DUE : OVERDUE;
    }

    /** The word for it in addresses and in the published contract. */
    public String code() {
        return code;
    }

    public static Optional<Status> coded(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code.equals(code))
                .findFirst();
    }
}

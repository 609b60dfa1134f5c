package org.borneout.scoring;

/**
 * Whether the thing that was given a probability came about. Scores know only these two; what a verdict may say
 * besides (in part, void, cannot be resolved) is {@code Outcome} in the room of verdicts, and is settled before
 * anything is scored.
 */
public enum Occurrence {
    HAPPENED,
    DID_NOT_HAPPEN;

    public static Occurrence of(boolean happened) {
        return happened ? HAPPENED : DID_NOT_HAPPEN;
    }

    /** What the same event is to the opposite claim. */
    public Occurrence opposite() {
        return this == HAPPENED ? DID_NOT_HAPPEN : HAPPENED;
    }
}

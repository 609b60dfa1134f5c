package org.borneout.resolution;

import org.jspecify.annotations.Nullable;

/**
 * How far a question is decided.
 *
 * @param verdict the current verdict, or null
 * @param pending the state of a verdict that is still being decided, or null; what it will say is sealed
 */
public record Standing(@Nullable Verdict verdict, Verdict.@Nullable State pending) {
    public static final Standing UNDECIDED = new Standing(null, null);

    public @Nullable Outcome outcome() {
        return verdict == null ? null : verdict.outcome();
    }
}

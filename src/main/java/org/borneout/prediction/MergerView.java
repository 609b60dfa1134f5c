package org.borneout.prediction;

import org.jspecify.annotations.Nullable;

/**
 * A merger as it is told: the two in words and where they are found.
 *
 * @param prediction the one that moved; null where all did
 * @param moved how many predictions
 * @param obstacle why it cannot be undone; null where it can
 */
public record MergerView(
        Merger merger,
        String gone,
        String kept,
        String goneAddress,
        String keptAddress,
        @Nullable Long prediction,
        long moved,
        String by,
        @Nullable String undoneBy,
        @Nullable String obstacle) {}

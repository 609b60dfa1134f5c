package org.borneout.capture.reading;

import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/**
 * How sure the words sound, by a scale or by a stated figure.
 *
 * @param phrase the term of the scale, for WORDS
 * @param nearest whether the scale lists only a neighbour of the words
 */
public record CardBand(
        Kind kind,
        @Nullable String phrase,
        @Nullable String lexicon,
        @Nullable Probability low,
        @Nullable Probability point,
        @Nullable Probability high,
        boolean nearest) {
    static final CardBand NONE = new CardBand(Kind.NONE, null, null, null, null, null, false);

    /** What the band was read from. */
    public enum Kind {
        WORDS,
        PROBABILITY,
        RANGE,
        NONE
    }
}

package org.borneout.lexicon.reading;

import org.borneout.scoring.Probability;

/** What a scale takes words to mean: from low to high, and the point at which they are scored. */
public record Band(Probability low, Probability point, Probability high) {
    public Band {
        if (low.compareTo(point) > 0 || point.compareTo(high) > 0) {
            throw new IllegalArgumentException("not in order: " + low + ", " + point + ", " + high);
        }
    }
}

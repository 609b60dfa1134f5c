package org.borneout.scoring;

/**
 * What a phrase of likelihood is taken to mean: some one probability between low and high, scored at the point. A stated
 * probability means only itself.
 *
 * @param low the least it may mean
 * @param point where it is scored
 * @param high the most it may mean
 */
public record Meaning(Probability low, Probability point, Probability high) {
    public Meaning {
        if (low.compareTo(point) > 0 || point.compareTo(high) > 0) {
            throw new IllegalArgumentException("not in order: " + low + ", " + point + ", " + high);
        }
    }

    /** A probability that was stated as a number. */
    public static Meaning exactly(Probability stated) {
        return new Meaning(stated, stated, stated);
    }
}

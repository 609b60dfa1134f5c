package org.borneout.scoring;

/**
 * A two-sided interval around a figure, in the unit of that figure, both ends included.
 *
 * @param low lower end
 * @param high upper end, not below the lower
 */
public record Interval(double low, double high) {
    /** How often intervals of this product are to contain the truth: 95 %. */
    public static final Probability LEVEL = Probability.of("0.95");

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}

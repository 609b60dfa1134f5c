package org.borneout.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A forecast of a number, and the number that came about. Decimals as they were printed, so that a value on the edge of a
 * range lies on it.
 *
 * @param low the least it may be; for a single number that number
 * @param high the most it may be; for a single number that number
 * @param level how sure the range is meant to be; null for a single number
 * @param value what came about
 * @param lastKnown the value that was known when the forecast was made, against which "no change" is measured; null if none
 *     is recorded
 */
public record NumberForecast(
        BigDecimal low,
        BigDecimal high,
        @Nullable RangeLevel level,
        BigDecimal value,
        @Nullable BigDecimal lastKnown) {

    /**
     * How sure a range is meant to be.
     *
     * @param level the share of such ranges that should hold the value; between 0 and 1, neither of them
     * @param assumed whether the level is ours, because the source named none
     */
    public record RangeLevel(Probability level, boolean assumed) implements Comparable<RangeLevel> {
        public RangeLevel {
            if (level.equals(Probability.ZERO) || level.equals(Probability.ONE)) {
                throw new IllegalArgumentException("not the level of a range: " + level);
            }
        }

        @Override
        public int compareTo(RangeLevel other) {
            return Comparator.comparing(RangeLevel::level)
                    .thenComparing(RangeLevel::assumed)
                    .compare(this, other);
        }
    }

    public NumberForecast {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("not a range: " + low + " to " + high);
        }
        if (level == null && low.compareTo(high) != 0) {
            throw new IllegalArgumentException("a range without a level: " + low + " to " + high);
        }
    }

    public static NumberForecast point(BigDecimal stated, BigDecimal value, @Nullable BigDecimal lastKnown) {
        return new NumberForecast(stated, stated, null, value, lastKnown);
    }

    /** The middle of the range minus what came about, in the unit of the question: above 0 it was too high. */
    public BigDecimal error() {
        return low.add(high).multiply(new BigDecimal("0.5")).subtract(value);
    }

    /** Whether what came about lies within the range, its ends included. */
    public boolean isCovered() {
        return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
    }
}

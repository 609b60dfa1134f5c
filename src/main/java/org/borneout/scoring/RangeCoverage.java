package org.borneout.scoring;

import java.util.List;
import java.util.TreeMap;

/**
 * How often the ranges that were stated at one level held the value.
 *
 * <p><b>Definition.</b> Covered of n, beside the level; {@link Wilson} interval of the share.
 *
 * <p><b>Range.</b> The share lies in 0 to 1. Good is near the level: below it the ranges were too narrow (overconfident),
 * above it wider than they had to be. An assumed level is kept apart from the same level stated.
 *
 * <p><b>Edge cases.</b> The interval is absent below five families, and with {@link Note#CORRELATED} where some family has
 * two or more ranges of the level.
 *
 * @param level how sure the ranges were meant to be
 * @param n how many ranges
 * @param covered how many held the value, the ends included
 * @param interval where the share may lie at 95 %
 */
public record RangeCoverage(NumberForecast.RangeLevel level, long n, long covered, Figure<Interval> interval) {

    /**
     * The coverage at each level there is, from the lowest.
     *
     * @param families one list per family; single numbers are passed over
     */
    public static List<RangeCoverage> of(List<List<NumberForecast>> families) {
        TreeMap<NumberForecast.RangeLevel, Count> counts = new TreeMap<>();
        for (List<NumberForecast> family : families) {
            TreeMap<NumberForecast.RangeLevel, Count> inFamily = new TreeMap<>();
            for (NumberForecast forecast : family) {
                if (forecast.level() != null) {
                    inFamily.merge(forecast.level(), new Count(1, forecast.isCovered() ? 1 : 0, 1), Count::sameFamily);
                }
            }
            inFamily.forEach((level, count) -> counts.merge(level, count, Count::otherFamily));
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getValue().at(entry.getKey()))
                .toList();
    }

    private record Count(long n, long covered, long families) {
        Count sameFamily(Count other) {
            return new Count(n + other.n, covered + other.covered, families);
        }

        Count otherFamily(Count other) {
            return new Count(n + other.n, covered + other.covered, families + other.families);
        }

        RangeCoverage at(NumberForecast.RangeLevel level) {
            Figure<Interval> interval = Threshold.AGGREGATE.guard(
                    families, () -> families < n ? Figure.absent(Note.CORRELATED) : Wilson.of(covered, n));
            return new RangeCoverage(level, n, covered, interval);
        }
    }
}

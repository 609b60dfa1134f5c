package org.borneout.report.scored;

import java.util.List;
import org.borneout.scoring.Figure;
import org.borneout.scoring.RangeCoverage;
import org.borneout.scoring.RelativeError;
import org.borneout.scoring.UnitErrors;

/**
 * What forecasts of numbers were worth; they are judged apart from yes and no.
 *
 * @param n how many have a value that came about and were said, and logged or selected, as what is scored must be
 * @param compared how many of them have a last known value
 * @param newest the newest of them, to be shown one by one
 */
public record NumberFigures(
        long n,
        long compared,
        Figure<RelativeError> relativeError,
        List<RangeCoverage> coverage,
        List<OfUnit> units,
        List<NumberRow> newest) {
    /** @param unit empty where none is recorded */
    public record OfUnit(String unit, UnitErrors errors) {}
}

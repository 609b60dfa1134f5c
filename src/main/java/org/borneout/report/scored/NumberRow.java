package org.borneout.report.scored;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.borneout.scoring.NumberForecast;

/** A forecast of a number with what came about. */
public record NumberRow(long prediction, long family, LocalDate madeOn, String unit, NumberForecast forecast) {
    static NumberRow of(ScoredRow row) {
        ScoredRow.Numbers numbers = java.util.Objects.requireNonNull(row.numbers());
        BigDecimal value = numbers.value();
        BigDecimal low = value == null ? numbers.low() : value;
        BigDecimal high = value == null ? numbers.high() : value;
        Integer level = numbers.level();
        return new NumberRow(
                row.prediction(),
                row.family(),
                row.madeOn(),
                numbers.unit() == null ? "" : numbers.unit(),
                new NumberForecast(
                        java.util.Objects.requireNonNull(low),
                        java.util.Objects.requireNonNull(high),
                        value != null || level == null
                                ? null
                                : new NumberForecast.RangeLevel(
                                        new org.borneout.scoring.Probability(level),
                                        Boolean.TRUE.equals(numbers.levelAssumed())),
                        java.util.Objects.requireNonNull(numbers.found()),
                        numbers.reference()));
    }
}

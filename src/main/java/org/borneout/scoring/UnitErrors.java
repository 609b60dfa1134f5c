package org.borneout.scoring;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * How far forecasts of numbers in one unit were off. A range counts by its middle.
 *
 * <p><b>Definition.</b> With e = forecast &minus; value: mean absolute error = mean |e|, bias = mean e, and the mean of the
 * {@link IntervalScore} over the forecasts that are ranges, whatever their levels.
 *
 * <p><b>Unit and range.</b> That of the questions; never averaged over units. Mean absolute error and interval score from 0
 * up, lower is better. Bias: above 0 the forecasts were too high on average, below 0 too low; 0 is best.
 *
 * <p><b>Edge cases.</b> Absent without forecasts; the interval score is absent without ranges. They are stated for a single
 * forecast too, because they then are its error.
 *
 * @param n how many forecasts
 * @param meanAbsoluteError how far off on average
 * @param bias in which direction on average
 * @param intervalScore the mean over the ranges
 */
public record UnitErrors(long n, double meanAbsoluteError, double bias, Figure<Double> intervalScore) {

    /** The errors of forecasts that all have the same unit. */
    public static Figure<UnitErrors> of(Collection<NumberForecast> sameUnit) {
        if (sameUnit.isEmpty()) {
            return Figure.absent(Note.NONE_SCORED);
        }
        var ranges = sameUnit.stream().filter(one -> one.level() != null).toList();
        return Figure.of(new UnitErrors(
                sameUnit.size(),
                mean(sameUnit, one -> one.error().abs().doubleValue()),
                mean(sameUnit, one -> one.error().doubleValue()),
                ranges.isEmpty() ? Figure.absent(Note.NONE_SCORED) : Figure.of(mean(ranges, IntervalScore::of))));
    }

    private static double mean(Collection<NumberForecast> forecasts, ToDoubleFunction<NumberForecast> measure) {
        return forecasts.stream().mapToDouble(measure).sum() / forecasts.size();
    }
}

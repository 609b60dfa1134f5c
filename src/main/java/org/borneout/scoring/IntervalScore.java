package org.borneout.scoring;

import java.math.BigDecimal;

/**
 * Winkler's interval score of a stated range: its width, and a fine for missing.
 *
 * <p><b>Definition.</b> For the range from l to u at level 1&minus;&alpha; and the value y:
 * (u&minus;l) + (2/&alpha;)(l&minus;y)<sub>+</sub> + (2/&alpha;)(y&minus;u)<sub>+</sub>.
 *
 * <p><b>Unit and range.</b> The unit of the question, from 0 up. Lower is better: narrow ranges that hold the value. It is
 * proper: whoever states the quantiles &alpha;/2 and 1&minus;&alpha;/2 of what he believes expects the least. Only scores
 * of the same unit can be averaged.
 *
 * <p><b>Errors.</b> A single number has no such score and is refused.
 *
 * <p><b>Source.</b> Winkler 1972, Journal of the American Statistical Association 67:187-191,
 * doi:10.1080/01621459.1972.10481224; Gneiting and Raftery 2007, ibid. 102:359-378, doi:10.1198/016214506000001437,
 * equation 43.
 */
public final class IntervalScore {
    private IntervalScore() {}

    /**
     * The score of one range.
     *
     * @throws IllegalArgumentException for a single number
     */
    public static double of(NumberForecast forecast) {
        NumberForecast.RangeLevel level = forecast.level();
        if (level == null) {
            throw new IllegalArgumentException("a single number, not a range: " + forecast.low());
        }
        double alpha = level.level().complement().millionths() / 1e6;
        BigDecimal below = forecast.low().subtract(forecast.value()).max(BigDecimal.ZERO);
        BigDecimal above = forecast.value().subtract(forecast.high()).max(BigDecimal.ZERO);
        double width = forecast.high().subtract(forecast.low()).doubleValue();
        return width + 2 / alpha * below.add(above).doubleValue();
    }
}

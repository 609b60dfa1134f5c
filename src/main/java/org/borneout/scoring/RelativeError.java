package org.borneout.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * How large the errors are beside those of "no change": the geometric mean relative absolute error, which can be taken over
 * questions of different units.
 *
 * <p><b>Definition.</b> r = |forecast &minus; value| / |last known value &minus; value|; the figure is exp(mean ln r). The
 * interval is the t interval of the mean of ln r, by families, put through exp.
 *
 * <p><b>Range.</b> Above 0; below 1 is better than "no change", above 1 worse; lower is better.
 *
 * <p><b>Edge cases.</b> A forecast that was exactly right has r = 0, and one where nothing changed has no r, so that ln r
 * says nothing; r is therefore kept within {@value #LEAST} and {@value #MOST} (both right: 1), and how many were clipped is
 * told. The clip is ours; it is the same in both directions, so that changing the places of forecast and "no change" turns
 * the figure into its reciprocal. Absent below five families ({@link Note#TOO_FEW}); the interval alone with
 * {@link Note#ZERO_SPREAD} where all ratios are equal.
 *
 * <p><b>Source.</b> Armstrong and Collopy 1992, International Journal of Forecasting 8:69-80,
 * doi:10.1016/0169-2070(92)90008-W.
 *
 * @param value the geometric mean
 * @param interval where it may lie at 95 %
 * @param n how many forecasts have a last known value
 * @param clipped how many of these ratios lay outside the clip
 */
public record RelativeError(double value, Figure<Interval> interval, long n, long clipped) {
    private static final double LEAST = 0.01;
    private static final double MOST = 100;

    /**
     * The figure over these forecasts.
     *
     * @param families one list per family; forecasts without a last known value are passed over
     */
    public static Figure<RelativeError> of(List<List<NumberForecast>> families) {
        List<List<Ratio>> ratios = families.stream()
                .map(family -> family.stream()
                        .filter(one -> one.lastKnown() != null)
                        .map(Ratio::of)
                        .toList())
                .filter(family -> !family.isEmpty())
                .toList();
        if (!Threshold.AGGREGATE.isMetBy(ratios.size())) {
            return Figure.absent(Note.TOO_FEW);
        }
        long clipped =
                ratios.stream().flatMap(List::stream).filter(Ratio::isClipped).count();
        return ClusteredMean.of(ratios.stream().map(RelativeError::logs).toList())
                .map(mean -> new RelativeError(Math.exp(mean.mean()), interval(mean), mean.n(), clipped));
    }

    private static ClusteredMean.Family logs(List<Ratio> family) {
        double sum =
                family.stream().mapToDouble(ratio -> Math.log(ratio.kept())).sum();
        return new ClusteredMean.Family(1, family.size(), sum);
    }

    private static Figure<Interval> interval(ClusteredMean mean) {
        if (mean.standardError() == 0) {
            return Figure.absent(Note.ZERO_SPREAD);
        }
        Interval logs = mean.tInterval();
        return Figure.of(new Interval(Math.exp(logs.low()), Math.exp(logs.high())));
    }

    private record Ratio(double ratio) {
        static Ratio of(NumberForecast forecast) {
            BigDecimal naive = Objects.requireNonNull(forecast.lastKnown()).subtract(forecast.value());
            boolean bothRight = forecast.error().signum() == 0 && naive.signum() == 0;
            return new Ratio(
                    bothRight
                            ? 1
                            : forecast.error().abs().doubleValue() / naive.abs().doubleValue());
        }

        double kept() {
            return Math.max(LEAST, Math.min(ratio, MOST));
        }

        boolean isClipped() {
            return ratio != kept();
        }
    }
}

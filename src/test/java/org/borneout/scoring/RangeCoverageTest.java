package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.borneout.scoring.NumberForecastTest.point;
import static org.borneout.scoring.NumberForecastTest.range;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.borneout.scoring.NumberForecast.RangeLevel;
import org.junit.jupiter.api.Test;

class RangeCoverageTest {
    private static final NumberForecast HELD = range("2", "3", "0.8", "2.5");
    private static final NumberForecast MISSED = range("2", "3", "0.8", "3.5");

    @Test
    void each_level_is_counted_apart_and_so_is_an_assumed_one() {
        NumberForecast assumed =
                new NumberForecast(BigDecimal.ONE, BigDecimal.TEN, NumberForecastTest.ASSUMED, BigDecimal.ZERO, null);

        List<RangeCoverage> coverage = RangeCoverage.of(List.of(
                List.of(range("2", "3", "0.9", "2")),
                List.of(HELD, point("1", "2", "3")),
                List.of(MISSED),
                List.of(assumed)));

        assertThat(coverage)
                .extracting(RangeCoverage::level, RangeCoverage::n, RangeCoverage::covered)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new RangeLevel(Probability.of("0.8"), false), 2L, 1L),
                        org.assertj.core.groups.Tuple.tuple(NumberForecastTest.ASSUMED, 1L, 0L),
                        org.assertj.core.groups.Tuple.tuple(new RangeLevel(Probability.of("0.9"), false), 1L, 1L));
    }

    /** Reference: statsmodels 0.13.5, {@code proportion_confint(3, 10, method="wilson")}. */
    @Test
    void from_five_families_on_there_is_wilsons_interval() {
        List<List<NumberForecast>> families = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            families.add(List.of(i < 3 ? HELD : MISSED));
        }
        Interval interval = RangeCoverage.of(families).get(0).interval().get();

        assertThat(interval.low()).isCloseTo(0.10779126740630104, within(1e-12));
        assertThat(interval.high()).isCloseTo(0.6032218525388546, within(1e-12));
        assertThat(RangeCoverage.of(families.subList(0, 5)).get(0).interval().isKnown())
                .isTrue();
        assertThat(RangeCoverage.of(families.subList(0, 4)).get(0).interval()).isEqualTo(Figure.absent(Note.TOO_FEW));
    }

    @Test
    void ranges_of_one_family_withhold_the_interval_of_their_level_only() {
        NumberForecast sure = range("1", "9", "0.95", "2");
        List<List<NumberForecast>> families = List.of(
                List.of(HELD, sure),
                List.of(MISSED, HELD, sure),
                List.of(MISSED, sure),
                List.of(MISSED, sure),
                List.of(HELD, sure));

        List<RangeCoverage> coverage = RangeCoverage.of(families);

        assertThat(coverage.get(0).n()).isEqualTo(6);
        assertThat(coverage.get(0).covered()).isEqualTo(3);
        assertThat(coverage.get(0).interval()).isEqualTo(Figure.absent(Note.CORRELATED));
        assertThat(coverage.get(1).interval().isKnown()).isTrue();
    }
}

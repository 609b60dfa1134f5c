package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.borneout.scoring.NumberForecast.RangeLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberForecastTest {
    static final RangeLevel ASSUMED = new RangeLevel(Probability.of("0.8"), true);

    static NumberForecast range(String low, String high, String level, String value) {
        return new NumberForecast(
                new BigDecimal(low),
                new BigDecimal(high),
                new RangeLevel(Probability.of(level), false),
                new BigDecimal(value),
                null);
    }

    static NumberForecast point(String stated, String value, String lastKnown) {
        return NumberForecast.point(new BigDecimal(stated), new BigDecimal(value), new BigDecimal(lastKnown));
    }

    /** Reference: scoringutils, {@code interval_score(weigh = FALSE)}, and {@code scores}' Winkler score. */
    @ParameterizedTest
    @CsvSource({
        "10, 20, 0.8, 15, 10",
        "10, 20, 0.8, 25, 60",
        "10, 20, 0.8, 7, 40",
        "0, 1, 0.5, 2, 5",
        "1.5, 3.5, 0.9, 1.0, 12",
        "10, 20, 0.8, 10, 10",
        "10, 20, 0.8, 20, 10"
    })
    void the_interval_score_is_the_width_and_a_fine_for_missing(
            String low, String high, String level, String value, double score) {
        assertThat(IntervalScore.of(range(low, high, level, value))).isCloseTo(score, within(1e-13));
    }

    @Test
    void a_range_counts_by_its_middle_and_holds_its_ends() {
        NumberForecast forecast = range("2", "3", "0.8", "2.1");

        assertThat(forecast.error()).isEqualByComparingTo("0.4");
        assertThat(forecast.isCovered()).isTrue();
        assertThat(range("2.1", "3", "0.8", "2.10").isCovered()).isTrue();
        assertThat(range("2", "2.1", "0.8", "2.10").isCovered()).isTrue();
        assertThat(range("2", "3", "0.8", "3.0000001").isCovered()).isFalse();
        assertThat(range("2", "3", "0.8", "1.9").isCovered()).isFalse();
    }

    @Test
    void what_is_no_range_is_refused_with_its_values() {
        assertThatThrownBy(() -> range("3", "2", "0.8", "1")).hasMessage("not a range: 3 to 2");
        assertThatThrownBy(() -> range("2", "3", "1", "1")).hasMessage("not the level of a range: 1");
        assertThatThrownBy(() -> range("2", "3", "0", "1")).hasMessage("not the level of a range: 0");
        assertThatThrownBy(
                        () -> new NumberForecast(BigDecimal.ONE, BigDecimal.TEN, null, BigDecimal.ONE, BigDecimal.ONE))
                .hasMessage("a range without a level: 1 to 10");
        assertThatThrownBy(() -> IntervalScore.of(point("2", "1", "1"))).hasMessage("a single number, not a range: 2");
    }

    @Test
    void the_range_of_the_published_record_has_its_errors() {
        NumberForecast forecast =
                new NumberForecast(new BigDecimal("2"), new BigDecimal("3"), ASSUMED, new BigDecimal("2.1"), null);

        UnitErrors percent = UnitErrors.of(List.of(forecast)).get();

        assertThat(percent).isEqualTo(new UnitErrors(1, 0.4, 0.4, Figure.of(1.0)));
        assertThat(RangeCoverage.of(List.of(List.of(forecast))))
                .containsExactly(new RangeCoverage(ASSUMED, 1, 1, Figure.absent(Note.TOO_FEW)));
        assertThat(RelativeError.of(List.of(List.of(forecast)))).isEqualTo(Figure.absent(Note.TOO_FEW));
    }

    @Test
    void errors_in_both_directions_cancel_in_the_bias_only() {
        UnitErrors errors = UnitErrors.of(
                        List.of(point("3.2", "2.8", "2.5"), point("1.0", "1.6", "1.5"), range("2", "4", "0.8", "5")))
                .get();

        assertThat(errors.n()).isEqualTo(3);
        assertThat(errors.meanAbsoluteError()).isCloseTo(1, within(1e-15)); // 0.4, 0.6, 2
        assertThat(errors.bias()).isCloseTo((0.4 - 0.6 - 2) / 3, within(1e-15));
        assertThat(errors.intervalScore().get()).isCloseTo(2 + 2 / 0.2, within(1e-13));
    }

    @Test
    void without_forecasts_or_ranges_there_is_nothing_to_say() {
        assertThat(UnitErrors.of(List.of())).isEqualTo(Figure.absent(Note.NONE_SCORED));
        assertThat(UnitErrors.of(List.of(point("1", "2", "3"))).get().intervalScore())
                .isEqualTo(Figure.absent(Note.NONE_SCORED));
        assertThat(RangeCoverage.of(List.of(List.of(point("1", "2", "3"))))).isEmpty();
    }
}

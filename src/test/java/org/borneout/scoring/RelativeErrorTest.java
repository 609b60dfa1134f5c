package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.borneout.scoring.NumberForecastTest.point;
import static org.borneout.scoring.NumberForecastTest.range;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values by R 4.2.2, {@code x <- log(abs(f - y) / abs(l - y)); exp(mean(x)); exp(t.test(x)$conf.int)}. */
class RelativeErrorTest {
    static final List<NumberForecast> SIX = List.of(
            point("3.2", "2.8", "2.5"),
            point("1.0", "1.6", "1.5"),
            point("5", "4", "1"),
            point("10", "14", "10.5"),
            point("2.4", "2.5", "2.0"),
            point("7", "6", "4"));

    private static List<List<NumberForecast>> eachAlone(List<NumberForecast> forecasts) {
        return forecasts.stream().map(List::of).toList();
    }

    @Test
    void it_is_the_geometric_mean_of_the_ratios_to_no_change() {
        RelativeError error = RelativeError.of(eachAlone(SIX)).get();

        assertThat(error.value()).isCloseTo(0.82033916540415774, within(1e-12));
        assertThat(error.interval().get().low()).isCloseTo(0.22976403575264670, within(1e-12));
        assertThat(error.interval().get().high()).isCloseTo(2.92890201067178158, within(1e-12));
        assertThat(error.n()).isEqualTo(6);
        assertThat(error.clipped()).isZero();
    }

    /** {@code vcovCL(lm(x ~ 1), cluster = c(1, 1, 2, 3, 4, 5), type = "HC1")}, sandwich 3.0-2. */
    @Test
    void families_change_the_interval_only() {
        List<List<NumberForecast>> families = new ArrayList<>(eachAlone(SIX.subList(2, 6)));
        families.add(SIX.subList(0, 2));
        families.add(List.of(range("1", "2", "0.8", "3")));

        RelativeError error = RelativeError.of(families).get();

        assertThat(error.value()).isCloseTo(0.82033916540415774, within(1e-12));
        assertThat(error.interval().get().low()).isCloseTo(0.16954885393517874, within(1e-12));
        assertThat(error.interval().get().high()).isCloseTo(3.96909994185671167, within(1e-12));
        assertThat(error.n()).isEqualTo(6);
    }

    @Test
    void what_has_no_logarithm_is_kept_within_a_hundredth_and_a_hundred() {
        List<NumberForecast> five = List.of(
                point("2", "2", "1"), // exactly right: 0.01
                point("2", "1", "1"), // nothing changed: 100
                point("1", "1", "1"), // both right: 1
                point("2.1", "2", "1"), // 0.1
                point("1000", "0", "1")); // 1000 times as far off: 100

        RelativeError error = RelativeError.of(eachAlone(five)).get();

        assertThat(error.value()).isCloseTo(Math.pow(0.01 * 100 * 1 * 0.1 * 100, 0.2), within(1e-12));
        assertThat(error.clipped()).isEqualTo(3);
    }

    @Test
    void ratios_on_the_edge_are_not_clipped() {
        RelativeError error = RelativeError.of(eachAlone(List.of(
                        point("101", "1", "2"),
                        point("1.01", "1", "2"),
                        point("2", "1", "3"),
                        point("2", "1", "3"),
                        point("2", "1", "3"))))
                .get();

        assertThat(error.clipped()).isZero();
    }

    @Test
    void ratios_that_are_all_equal_have_no_interval() {
        RelativeError error = RelativeError.of(eachAlone(Collections.nCopies(7, point("3", "2", "5"))))
                .get();

        assertThat(error.value()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(error.interval()).isEqualTo(Figure.absent(Note.ZERO_SPREAD));
    }

    @Test
    void below_five_families_with_a_last_known_value_there_is_none() {
        assertThat(RelativeError.of(List.of(SIX))).isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(RelativeError.of(eachAlone(SIX.subList(0, 4)))).isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(RelativeError.of(eachAlone(SIX.subList(0, 5))).isKnown()).isTrue();
        assertThat(RelativeError.of(List.of())).isEqualTo(Figure.absent(Note.TOO_FEW));
    }
}

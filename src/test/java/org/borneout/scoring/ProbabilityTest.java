package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbabilityTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0, 0",
        "1, 1000000",
        "1.0, 1000000",
        "0.875, 875000",
        "0.000001, 1",
        "0.1100000, 110000",
        ".5, 500000"
    })
    void a_decimal_is_kept_exactly(String decimal, int millionths) {
        assertThat(Probability.of(decimal).millionths()).isEqualTo(millionths);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1234565, 123456, true",
        "0.1234575, 123458, true",
        "0.10999999999999902, 110000, true",
        "0.9999999, 1000000, true",
        "0.0000005, 0, true",
        "0.00000001, 0, true",
        "1E-999999999, 0, true",
        "0E-999999999, 0, false",
        "0.1234560, 123456, false"
    })
    void a_seventh_decimal_is_rounded_half_even_and_told(BigDecimal decimal, int millionths, boolean rounded) {
        assertThat(Probability.round(decimal)).isEqualTo(new Probability.Rounded(new Probability(millionths), rounded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.1", "1.0000001", "-0.0000001", "70"})
    void what_lies_outside_is_refused_before_rounding_with_its_value(String decimal) {
        assertThatThrownBy(() -> Probability.of(decimal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a probability: " + new BigDecimal(decimal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1234567", "likely", "", "0,7"})
    void an_exact_reading_takes_nothing_else(String text) {
        assertThatThrownBy(() -> Probability.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1000000, 1, 100",
        "875000, 0.875, 87.5",
        "100000, 0.1, 10",
        "1, 0.000001, 0.0001",
        "990000, 0.99, 99"
    })
    void it_is_printed_without_trailing_zeros_or_exponent(int millionths, String decimal, String percent) {
        var probability = new Probability(millionths);
        assertThat(probability).hasToString(decimal);
        assertThat(probability.percentText()).isEqualTo(percent);
    }

    @Test
    void the_midpoint_of_a_range_is_half_way_and_half_even() {
        assertThat(Probability.midpoint(Probability.of("0.6"), Probability.of("0.8")))
                .isEqualTo(new Probability.Rounded(Probability.of("0.7"), false));
        assertThat(Probability.midpoint(new Probability(1), new Probability(2)))
                .isEqualTo(new Probability.Rounded(new Probability(2), true));
    }

    @Property
    void what_is_printed_reads_back_as_the_same(@ForAll @IntRange(max = 1_000_000) int millionths) {
        var probability = new Probability(millionths);
        assertThat(Probability.of(probability.toString())).isEqualTo(probability);
        assertThat(Probability.of(probability.toDecimal())).isEqualTo(probability);
        assertThat(probability.toDecimal().scale()).isBetween(0, 6);
        assertThat(Probability.of(new BigDecimal(probability.percentText()).movePointLeft(2)))
                .isEqualTo(probability);
    }

    @Property
    void rounding_never_moves_by_more_than_half_a_millionth(
            @ForAll @BigRange(min = "0", max = "1") @Scale(12) BigDecimal decimal) {
        var taken = Probability.round(decimal);
        assertThat(taken.probability().toDecimal().subtract(decimal).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.0000005"));
        assertThat(taken.rounded()).isEqualTo(decimal.stripTrailingZeros().scale() > 6);
    }

    @Property
    void the_complement_of_the_complement_is_the_probability(@ForAll @IntRange(max = 1_000_000) int millionths) {
        var probability = new Probability(millionths);
        assertThat(probability.complement().complement()).isEqualTo(probability);
        assertThat(probability.toDecimal().add(probability.complement().toDecimal()))
                .isEqualByComparingTo("1");
    }

    @Test
    void every_whole_percent_has_a_key_of_its_own() {
        Set<Probability> keys = new HashSet<>();
        for (int percent = 0; percent <= 100; percent++) {
            keys.add(Probability.of(BigDecimal.valueOf(percent, 2)));
        }
        assertThat(keys).hasSize(101);
    }
}

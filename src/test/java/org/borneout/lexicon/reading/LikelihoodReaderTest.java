package org.borneout.lexicon.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.borneout.lexicon.reading.Fault.Code;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodReaderTest {
    @ParameterizedTest
    @CsvSource({
        "70%, 0.7, false",
        "70 %, 0.7, false",
        "70 percent, 0.7, false",
        "70 per cent, 0.7, false",
        "70 pct, 0.7, false",
        "70퍼센트, 0.7, false",
        "７０％, 0.7, false",
        "0%, 0, false",
        "100%, 1, false",
        "87.5%, 0.875, false",
        "0.7, 0.7, false",
        "０.７, 0.7, false",
        ".7, 0.7, false",
        "0.0, 0, false",
        "1.0, 1, false",
        "1 in 5, 0.2, false",
        "１ in 5, 0.2, false",
        "0 in 5, 0, false",
        "5 in 5, 1, false",
        "1 in 3, 0.333333, true",
        "0.1234565, 0.123456, true",
        "12.34567%, 0.123457, true",
        "' 70% ', 0.7, false"
    })
    void a_probability_is_read_exactly(String typed, String probability, boolean rounded) {
        Likelihood read = taken(LikelihoodReader.yesNo(typed));
        assertThat(read.kind()).isEqualTo(LikelihoodKind.PROBABILITY);
        assertThat(read.probability()).isEqualTo(Probability.of(probability));
        assertThat(read.rounded()).isEqualTo(rounded);
        assertThat(read.stated()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "60-80%, 0.6, 0.7, 0.8, false",
        "60%-80%, 0.6, 0.7, 0.8, false",
        "60–80 %, 0.6, 0.7, 0.8, false",
        "60—80%, 0.6, 0.7, 0.8, false",
        "60 ~ 80%, 0.6, 0.7, 0.8, false",
        "60～80％, 0.6, 0.7, 0.8, false",
        "60〜80%, 0.6, 0.7, 0.8, false",
        "60 to 80 %, 0.6, 0.7, 0.8, false",
        "60 to 80 percent, 0.6, 0.7, 0.8, false",
        "0.6-0.8, 0.6, 0.7, 0.8, false",
        "0.6 to 0.8, 0.6, 0.7, 0.8, false",
        "0-5%, 0, 0.025, 0.05, false",
        "60-60%, 0.6, 0.6, 0.6, false",
        "0.000001-0.000002, 0.000001, 0.000002, 0.000002, true"
    })
    void a_range_has_its_midpoint(String typed, String low, String point, String high, boolean rounded) {
        Likelihood read = taken(LikelihoodReader.yesNo(typed));
        assertThat(read.kind()).isEqualTo(LikelihoodKind.RANGE);
        assertThat(List.of(read.low(), read.probability(), read.high()))
                .containsExactly(Probability.of(low), Probability.of(point), Probability.of(high));
        assertThat(read.rounded()).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource({
        "Highly  Likely, highly likely",
        "“highly likely”, highly likely",
        "'highly likely', highly likely",
        "‘It’s likely’, it's likely",
        "HIGHLY LIKELY., highly likely",
        "ｌｉｋｅｌｙ, likely",
        "가능성이  높다, 가능성이 높다",
        "「가능성이 높다」, 가능성이 높다",
        "golden time, golden time"
    })
    void words_are_kept_in_their_plain_form(String typed, String words) {
        Likelihood read = taken(LikelihoodReader.yesNo(typed));
        assertThat(read.kind()).isEqualTo(LikelihoodKind.WORDS);
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.probability()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''        | MISSING
                    '   '     | MISSING
                    170%      | OUT_OF_RANGE
                    -5%       | OUT_OF_RANGE
                    −5 %      | OUT_OF_RANGE
                    -0.1      | OUT_OF_RANGE
                    170       | OUT_OF_RANGE
                    100.0001% | OUT_OF_RANGE
                    60-180%   | OUT_OF_RANGE
                    6 in 5    | OUT_OF_RANGE
                    1 in 0    | OUT_OF_RANGE
                    80-60%    | REVERSED_RANGE
                    0.8-0.6   | REVERSED_RANGE
                    0,7       | COMMA_DECIMAL
                    70,5%     | COMMA_DECIMAL
                    0,6-0,8   | COMMA_DECIMAL
                    1/5       | UNREADABLE
                    about 70% | UNREADABLE
                    70% chance| UNREADABLE
                    7e1%      | UNREADABLE
                    ٧٠%       | UNREADABLE
                    5 or 6    | UNREADABLE
                    70%%      | UNREADABLE
                    ???       | UNREADABLE
                    —         | UNREADABLE
                    2-3 @80%  | WRONG_KIND
                    """)
    void what_is_no_likelihood_is_refused_with_its_code(String typed, Code code) {
        assertThat(LikelihoodReader.yesNo(typed)).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.typed()).isEqualTo(typed.strip());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "70, 70%, 0.7",
        "1, 1%, 1.0",
        "0, 0%, 0.0",
        "100, 100%, 1.0",
        "1.5, 1.5%, 0.015",
        "70.5, 70.5%, 0.705",
        "60-80, 60-80%, 0.6-0.8",
        "0-1, 0-1%, 0.0-1.0",
        "0.5-1, 0.5-1%, 0.5-1.0"
    })
    void a_bare_number_is_refused_with_both_readings_and_each_can_be_typed(
            String typed, String perCent, String decimal) {
        assertThat(LikelihoodReader.yesNo(typed)).isInstanceOfSatisfying(Fault.class, fault -> {
            assertThat(fault.code()).isEqualTo(Code.AMBIGUOUS_NUMBER);
            assertThat(fault.instead()).containsExactly(perCent, decimal);
            assertThat(fault.instead()).allSatisfy(other -> taken(LikelihoodReader.yesNo(other)));
        });
    }

    @Test
    void nothing_typed_is_missing_and_too_much_is_too_long() {
        assertThat(LikelihoodReader.yesNo(null)).isEqualTo(new Fault(Code.MISSING, "", List.of()));
        assertThat(LikelihoodReader.number(null, "%")).isEqualTo(new Fault(Code.MISSING, "", List.of()));
        assertThat(taken(LikelihoodReader.yesNo("a".repeat(200))).words()).hasSize(200);
        assertThat(((Fault) LikelihoodReader.yesNo("a".repeat(201))).code()).isEqualTo(Code.TOO_LONG);
        assertThat(((Fault) LikelihoodReader.yesNo("ﷺ".repeat(100))).code()).isEqualTo(Code.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"likely\u0000", "likely\ud800"})
    void what_no_database_can_keep_is_refused(String typed) {
        assertThat(((Fault) LikelihoodReader.yesNo(typed)).code()).isEqualTo(Code.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "3.2, %, 3.2",
        "3.2 %, %, 3.2",
        "3.2 percent, %, 3.2",
        "3.2%, percent, 3.2",
        "-0.5, %, -0.5",
        "−0.5, %, -0.5",
        "+0.5, , 0.5",
        "70, , 70",
        "1, %, 1",
        "3.20, , 3.2",
        "1000000, , 1000000",
        "150 yen, yen, 150",
        "150 YEN, yen, 150",
        "3 m2, m2, 3",
        "2 tonnes, tonnes, 2",
        "３.２, , 3.2"
    })
    void a_number_is_read_with_or_without_the_unit_of_its_question(
            String typed, @Nullable String unit, BigDecimal value) {
        Likelihood read = taken(LikelihoodReader.number(typed, unit));
        assertThat(read.kind()).isEqualTo(LikelihoodKind.VALUE);
        assertThat(read.value()).isEqualTo(value);
        assertThat(read.rounded()).isFalse();
        assertThat(read.level()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2-3, %, 2, 3, 0.8, true",
        "2–3, %, 2, 3, 0.8, true",
        "2 to 3, %, 2, 3, 0.8, true",
        "2~3, %, 2, 3, 0.8, true",
        "2-3 %, %, 2, 3, 0.8, true",
        "2%-3%, %, 2, 3, 0.8, true",
        "-2 to -1, %, -2, -1, 0.8, true",
        "-2--1, %, -2, -1, 0.8, true",
        "-2-1, , -2, 1, 0.8, true",
        "2 to 3 tonnes, tonnes, 2, 3, 0.8, true",
        "2-3 @80%, %, 2, 3, 0.8, false",
        "2-3 % @ 90 %, %, 2, 3, 0.9, false",
        "2-3@0.95, , 2, 3, 0.95, false",
        "3.7~3.8 @99.9%, %, 3.7, 3.8, 0.999, false"
    })
    void a_range_of_numbers_has_its_level_stated_or_assumed(
            String typed, @Nullable String unit, BigDecimal low, BigDecimal high, String level, boolean assumed) {
        Likelihood read = taken(LikelihoodReader.number(typed, unit));
        assertThat(read.kind()).isEqualTo(LikelihoodKind.VALUE_RANGE);
        assertThat(read.valueLow()).isEqualTo(low);
        assertThat(read.valueHigh()).isEqualTo(high);
        assertThat(read.level()).isEqualTo(Probability.of(level));
        assertThat(read.levelAssumed()).isEqualTo(assumed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    likely                        | %   | WRONG_KIND
                    1 in 5                        | %   | WRONG_KIND
                    3,2                           | %   | COMMA_DECIMAL
                    1,000                         |     | COMMA_DECIMAL
                    3-2                           | %   | REVERSED_RANGE
                    -1 to -2                      | %   | REVERSED_RANGE
                    3.2 km                        | %   | WRONG_UNIT
                    3.2 %                         |     | WRONG_UNIT
                    2-3 km                        | %   | WRONG_UNIT
                    3.2 @80%                      | %   | LEVEL_WITHOUT_RANGE
                    2-3 @80                       | %   | AMBIGUOUS_NUMBER
                    2-3 @170%                     | %   | OUT_OF_RANGE
                    2-3 @100%                     | %   | OUT_OF_RANGE
                    2-3 @0.0                      | %   | OUT_OF_RANGE
                    2-3 @most                     | %   | UNREADABLE
                    2-3 @                         | %   | UNREADABLE
                    1.2.3                         | %   | UNREADABLE
                    about 3                       | %   | UNREADABLE
                    @80%                          | %   | UNREADABLE
                    123456789012345678901         |     | TOO_LARGE
                    """)
    void what_is_no_forecast_of_the_number_is_refused_with_its_code(String typed, @Nullable String unit, Code code) {
        assertThat(LikelihoodReader.number(typed, unit))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void a_value_keeps_ten_decimals_and_says_when_it_had_more() {
        Likelihood read = taken(LikelihoodReader.number("0.12345678905", null));
        assertThat(read.value()).isEqualTo("0.123456789");
        assertThat(read.rounded()).isTrue();
        assertThat(taken(LikelihoodReader.number("0.1234567890", null)).rounded())
                .isFalse();
    }

    @Property
    void every_percentage_reads_back_as_printed(@ForAll @IntRange(max = 1_000_000) int millionths) {
        var probability = new Probability(millionths);
        assertThat(taken(LikelihoodReader.yesNo(probability.percentText() + "%"))
                        .probability())
                .isEqualTo(probability);
        String decimal = probability.toString();
        if (decimal.contains(".")) {
            assertThat(taken(LikelihoodReader.yesNo(decimal)).probability()).isEqualTo(probability);
        }
    }

    @Test
    void each_whole_percent_reads_back_as_printed() {
        for (int percent = 0; percent <= 100; percent++) {
            assertThat(taken(LikelihoodReader.yesNo(percent + "%")).probability())
                    .isEqualTo(new Probability(percent * 10_000));
        }
    }

    @Property
    void a_range_reads_back_as_printed_and_holds_its_point(
            @ForAll @IntRange(max = 1_000_000) int one, @ForAll @IntRange(max = 1_000_000) int other) {
        var low = new Probability(Math.min(one, other));
        var high = new Probability(Math.max(one, other));
        Likelihood read = taken(LikelihoodReader.yesNo(low.percentText() + "–" + high.percentText() + "%"));
        assertThat(read.low()).isEqualTo(low);
        assertThat(read.high()).isEqualTo(high);
        assertThat(read.probability()).isBetween(low, high);
    }

    @Property
    void every_number_reads_back_as_printed(
            @ForAll @BigRange(min = "-1000000", max = "1000000") @net.jqwik.api.constraints.Scale(4) BigDecimal one,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @net.jqwik.api.constraints.Scale(4) BigDecimal other) {
        assertThat(taken(LikelihoodReader.number(one.toPlainString(), "%")).value())
                .isEqualByComparingTo(one);
        Likelihood range = taken(LikelihoodReader.number(
                one.min(other).toPlainString() + " to " + one.max(other).toPlainString() + " % @90%", "%"));
        assertThat(range.valueLow()).isEqualByComparingTo(one.min(other));
        assertThat(range.valueHigh()).isEqualByComparingTo(one.max(other));
    }

    @Property
    void any_text_is_read_or_refused(@ForAll @StringLength(max = 220) String text) {
        assertThat(LikelihoodReader.yesNo(text)).isNotNull();
        assertThat(LikelihoodReader.number(text, "%")).isNotNull();
    }

    private static Likelihood taken(Reading reading) {
        assertThat(reading).isInstanceOf(Likelihood.class);
        return (Likelihood) reading;
    }
}

package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrierOverRangeTest {
    static final Map<String, Meaning> ICD_203 = Map.of(
            "very likely", meaning("0.8", "0.875", "0.95"),
            "likely", meaning("0.55", "0.675", "0.8"),
            "unlikely", meaning("0.2", "0.325", "0.45"),
            "90 %", Meaning.exactly(Probability.of("0.9")));

    static final List<Saying<String>> TWELVE =
            List.of(new Saying<>("very likely", 3, 1), new Saying<>("likely", 4, 2), new Saying<>("unlikely", 1, 1));

    static Meaning meaning(String low, String point, String high) {
        return new Meaning(Probability.of(low), Probability.of(point), Probability.of(high));
    }

    @Test
    void the_twelve_have_the_bounds_of_the_published_record() {
        BrierOverRange bounds =
                BrierOverRange.of(Sayings.eachAlone(TWELVE), ICD_203::get).get();

        // very likely is best at 0.8, likely at 2/3, unlikely at 0.45: (0.76 + 4/3 + 0.505) / 12
        assertThat(bounds.lowest()).isCloseTo(2.598333333333333 / 12, within(1e-15));
        assertThat(bounds.lowest()).isCloseTo(0.216528, within(5e-7));
        assertThat(bounds.highest()).isCloseTo(0.2525, within(1e-15));
    }

    /** Of reference/icd203_interval_scores.json, which was made for this project: brier_best and brier_worst. */
    @ParameterizedTest
    @CsvSource({
        "0.01, 0.03, 0.05, 0.9025, 0.9801, 0.0001, 0.0025",
        "0.05, 0.125, 0.2, 0.64, 0.9025, 0.0025, 0.04",
        "0.2, 0.325, 0.45, 0.3025, 0.64, 0.04, 0.2025",
        "0.45, 0.5, 0.55, 0.2025, 0.3025, 0.2025, 0.3025",
        "0.55, 0.675, 0.8, 0.04, 0.2025, 0.3025, 0.64",
        "0.8, 0.875, 0.95, 0.0025, 0.04, 0.64, 0.9025",
        "0.95, 0.97, 0.99, 0.0001, 0.0025, 0.9025, 0.9801"
    })
    void with_one_outcome_the_ends_of_the_range_are_best_and_worst(
            String low, String point, String high, double best1, double worst1, double best0, double worst0) {
        Meaning meaning = meaning(low, point, high);
        Sayings<String> happened = Sayings.eachAlone(List.of(new Saying<>("it", 5, 0)));
        Sayings<String> didNot = Sayings.eachAlone(List.of(new Saying<>("it", 0, 5)));

        BrierOverRange ifHappened =
                BrierOverRange.of(happened, phrase -> meaning).get();
        BrierOverRange ifNot = BrierOverRange.of(didNot, phrase -> meaning).get();

        assertThat(ifHappened.lowest()).isCloseTo(best1, within(1e-15));
        assertThat(ifHappened.highest()).isCloseTo(worst1, within(1e-15));
        assertThat(ifNot.lowest()).isCloseTo(best0, within(1e-15));
        assertThat(ifNot.highest()).isCloseTo(worst0, within(1e-15));
    }

    @Test
    void a_phrase_means_the_same_in_every_family() {
        Sayings<String> apart = new Sayings<>(
                List.of(new Saying<>("likely", 1, 1), new Saying<>("very likely", 3, 1), new Saying<>("likely", 1, 0)),
                List.of(List.of(new Saying<>("likely", 2, 1), new Saying<>("unlikely", 1, 1))));

        BrierOverRange bounds = BrierOverRange.of(apart, ICD_203::get).get();
        BrierOverRange expected =
                BrierOverRange.of(Sayings.eachAlone(TWELVE), ICD_203::get).get();
        assertThat(bounds.lowest()).isCloseTo(expected.lowest(), within(1e-15));
        assertThat(bounds.highest()).isCloseTo(expected.highest(), within(1e-15));
    }

    @Test
    void stated_probabilities_have_no_range() {
        BrierOverRange bounds = BrierOverRange.of(
                        Sayings.eachAlone(List.of(new Saying<>("90 %", 5, 1), new Saying<>("likely", 0, 0))),
                        ICD_203::get)
                .get();

        assertThat(bounds.lowest()).isCloseTo((5 * 0.01 + 0.81) / 6, within(1e-15));
        assertThat(bounds.highest()).isEqualTo(bounds.lowest());
    }

    @Test
    void below_five_families_there_are_no_bounds() {
        assertThat(BrierOverRange.of(Sayings.eachAlone(List.of(new Saying<>("likely", 3, 1))), ICD_203::get))
                .isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(BrierOverRange.of(
                        new Sayings<>(List.of(), List.of(List.of(new Saying<>("likely", 30, 10)))), ICD_203::get))
                .isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(BrierOverRange.of(Sayings.eachAlone(List.<Saying<String>>of()), ICD_203::get))
                .isEqualTo(Figure.absent(Note.NONE_SCORED));
    }

    @Test
    void a_meaning_is_in_order_and_a_count_is_never_negative() {
        assertThat(meaning("0.5", "0.5", "0.5")).isEqualTo(Meaning.exactly(Probability.HALF));
        assertThatThrownBy(() -> meaning("0.6", "0.5", "0.8")).hasMessage("not in order: 0.6, 0.5, 0.8");
        assertThatThrownBy(() -> meaning("0.2", "0.5", "0.4")).hasMessage("not in order: 0.2, 0.5, 0.4");
        assertThatThrownBy(() -> new Saying<>("likely", -1, 0)).hasMessage("not counts: -1, 0");
        assertThatThrownBy(() -> new Saying<>("likely", 0, -1)).hasMessage("not counts: 0, -1");
        assertThat(Saying.of("likely", Occurrence.HAPPENED)).isEqualTo(new Saying<>("likely", 1, 0));
        assertThat(Saying.of("likely", Occurrence.DID_NOT_HAPPEN)).isEqualTo(new Saying<>("likely", 0, 1));
    }
}

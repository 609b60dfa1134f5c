package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconSensitivityTest {
    static final Map<String, Probability> ICD_203 = Map.of(
            "very likely", Probability.of("0.875"),
            "likely", Probability.of("0.675"),
            "unlikely", Probability.of("0.325"));
    static final Map<String, Probability> PHIA = Map.of(
            "very likely", Probability.of("0.85"),
            "likely", Probability.of("0.65"),
            "unlikely", Probability.of("0.3"),
            "realistic possibility", Probability.of("0.45"));

    @Test
    void the_twelve_score_under_another_lexicon_as_the_published_record_says() {
        LexiconSensitivity phia = LexiconSensitivity.of(
                        Sayings.eachAlone(BrierOverRangeTest.TWELVE), PHIA::get, ICD_203::get)
                .get();

        assertThat(phia.n()).isEqualTo(12);
        assertThat(phia.brier()).isCloseTo(0.2254166666666667, within(1e-15)); // 0.225417 there
        assertThat(phia.brierOfChosen()).isCloseTo(0.225625, within(1e-15));
    }

    @Test
    void only_what_both_lexicons_know_is_compared() {
        Sayings<String> sayings = Sayings.eachAlone(List.of(
                new Saying<>("likely", 4, 2),
                new Saying<>("realistic possibility", 0, 9),
                new Saying<>("unlikely", 1, 1)));
        Map<String, Probability> knowsOneWord = Map.of("likely", Probability.of("0.75"));

        LexiconSensitivity sensitivity =
                LexiconSensitivity.of(sayings, knowsOneWord::get, ICD_203::get).get();

        assertThat(sensitivity.n()).isEqualTo(6);
        assertThat(sensitivity.brier()).isCloseTo((4 * 0.0625 + 2 * 0.5625) / 6, within(1e-15));
        assertThat(sensitivity.brierOfChosen()).isCloseTo((4 * 0.105625 + 2 * 0.455625) / 6, within(1e-15));
    }

    @Test
    void a_family_of_which_nothing_is_known_is_no_family() {
        Sayings<String> sayings = new Sayings<>(
                List.of(new Saying<>("likely", 2, 2)),
                List.of(List.of(new Saying<>("realistic possibility", 1, 1)), List.of(new Saying<>("likely", 1, 1))));

        LexiconSensitivity sensitivity =
                LexiconSensitivity.of(sayings, PHIA::get, ICD_203::get).get();

        assertThat(sensitivity.n()).isEqualTo(6);
        assertThat(LexiconSensitivity.of(sayings, Map.<String, Probability>of()::get, ICD_203::get))
                .isEqualTo(Figure.absent(Note.NONE_SCORED));
        assertThat(LexiconSensitivity.of(
                        Sayings.eachAlone(List.of(new Saying<>("likely", 2, 2))), PHIA::get, ICD_203::get))
                .isEqualTo(Figure.absent(Note.TOO_FEW));
    }
}

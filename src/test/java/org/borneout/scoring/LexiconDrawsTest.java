package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconDrawsTest {
    private static Figure<LexiconDraws> draws(List<Saying<String>> own, List<Saying<String>> other) {
        return LexiconDraws.of(own, other, BrierOverRangeTest.ICD_203::get, 1);
    }

    @Test
    void who_says_the_same_ties_in_every_draw() {
        LexiconDraws draws =
                draws(BrierOverRangeTest.TWELVE, BrierOverRangeTest.TWELVE).get();

        assertThat(draws).isEqualTo(new LexiconDraws(0, 0, 1000, 1));
    }

    @Test
    void ranges_that_do_not_meet_leave_no_doubt() {
        List<Saying<String>> own = List.of(new Saying<>("very likely", 3, 0));
        List<Saying<String>> other = List.of(new Saying<>("likely", 3, 0));

        assertThat(draws(own, other)).isEqualTo(Figure.of(new LexiconDraws(1, 0, 1000, 1)));
        assertThat(draws(other, own)).isEqualTo(Figure.of(new LexiconDraws(0, 1, 1000, 1)));
    }

    /** "Likely", uniform on 0.55 to 0.8, beats a stated 0.7 on a thing that happened where it means more: 0.1 / 0.25. */
    @Test
    void a_word_beats_a_number_as_often_as_it_means_more() {
        var meanings = java.util.Map.of(
                "likely", BrierOverRangeTest.meaning("0.55", "0.675", "0.8"),
                "70 %", Meaning.exactly(Probability.of("0.7")));

        LexiconDraws draws = LexiconDraws.of(
                        List.of(new Saying<>("likely", 1, 0)), List.of(new Saying<>("70 %", 1, 0)), meanings::get, 1)
                .get();

        assertThat(draws.ownBetter()).isCloseTo(0.4, within(4 * 0.0155)); // four Monte Carlo errors
        assertThat(draws.ownBetter() + draws.otherBetter()).isEqualTo(1);
    }

    /**
     * "Likely" against a stated 0.7 where two of three happened: 2(1-p)^2 + p^2 is below 2 * 0.09 + 0.49 for p between 19/30 and
     * 0.7, which is 4/15 of the range.
     */
    @Test
    void what_happened_and_what_did_not_both_count() {
        var meanings = java.util.Map.of(
                "likely", BrierOverRangeTest.meaning("0.55", "0.675", "0.8"),
                "70 %", Meaning.exactly(Probability.of("0.7")));

        LexiconDraws draws = LexiconDraws.of(
                        List.of(new Saying<>("likely", 2, 1)), List.of(new Saying<>("70 %", 2, 1)), meanings::get, 1)
                .get();

        assertThat(draws.ownBetter()).isCloseTo(4 / 15.0, within(4 * 0.014)); // four Monte Carlo errors
        assertThat(draws.otherBetter()).isCloseTo(11 / 15.0, within(4 * 0.014));
    }

    /** If each forecast drew its own meaning the two would be even; with one per phrase neither is ever ahead. */
    @Test
    void one_meaning_holds_for_both() {
        LexiconDraws draws = draws(
                        List.of(new Saying<>("likely", 2, 0), new Saying<>("unlikely", 0, 1)),
                        List.of(
                                new Saying<>("unlikely", 0, 1),
                                new Saying<>("likely", 1, 0),
                                Saying.of("likely", Occurrence.HAPPENED)))
                .get();

        assertThat(draws.ownBetter()).isZero();
        assertThat(draws.otherBetter()).isZero();
    }

    @Test
    void the_order_of_the_sayings_does_not_matter() {
        List<Saying<String>> own = List.of(new Saying<>("likely", 3, 2), new Saying<>("very likely", 1, 1));
        List<Saying<String>> turned = List.of(new Saying<>("very likely", 1, 1), new Saying<>("likely", 3, 2));
        List<Saying<String>> other = List.of(new Saying<>("unlikely", 1, 3), new Saying<>("likely", 3, 0));

        assertThat(draws(own, other)).isEqualTo(draws(turned, other));
    }

    @Test
    void different_questions_are_not_compared_and_none_are_nothing() {
        List<Saying<String>> one = List.of(new Saying<>("likely", 1, 0));

        assertThatThrownBy(() -> draws(one, List.of())).hasMessage("1 forecasts against 0");
        assertThat(draws(List.of(), List.of())).isEqualTo(Figure.absent(Note.NONE_SCORED));
    }
}

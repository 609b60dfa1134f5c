package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Expected values by R 4.2.2: {@code t.test(a, o, paired = TRUE)}, all sign patterns by {@code expand.grid}, {@code pt(-t, G -
 * 1)}, and with families sandwich 3.0-2, {@code vcovCL(lm(d ~ 1), cluster = f, type = "HC1")}.
 */
class ComparisonTest {
    static final List<PairedTally> EIGHT = List.of(
            pair("0.875", "0.6", true),
            pair("0.675", "0.7", true),
            pair("0.675", "0.5", false),
            pair("0.325", "0.5", false),
            pair("0.9", "0.7", true),
            pair("0.2", "0.3", false),
            pair("0.55", "0.6", false),
            pair("0.8", "0.55", true));

    /** The same eight in the families 1 1 2 2 3 4 5 6. */
    static final PairedDifferences IN_SIX =
            PairedDifferences.of(EIGHT.subList(4, 8), List.of(EIGHT.subList(0, 2), EIGHT.subList(2, 4), List.of()));

    static PairedTally pair(String own, String other, boolean happened) {
        return PairedTally.of(Probability.of(own), Probability.of(other), Occurrence.of(happened));
    }

    @Test
    void questions_that_stand_alone_give_the_paired_t_and_the_exact_permutation_test() {
        Comparison comparison =
                Comparison.of(PairedDifferences.eachAlone(EIGHT), 1).get();

        assertThat(comparison.n()).isEqualTo(8);
        assertThat(comparison.families()).isEqualTo(8);
        assertThat(comparison.difference()).isCloseTo(-0.052187499999999991, within(1e-15));
        assertThat(comparison.interval().get().low()).isCloseTo(-0.152628516858718477, within(1e-12));
        assertThat(comparison.interval().get().high()).isCloseTo(0.048253516858718502, within(1e-12));
        assertThat(comparison.signFlip()).isEqualTo(new SignFlip(0.265625, 0, 1));
        assertThat(comparison.probabilityBetter().get()).isCloseTo(0.870543292751614795, within(1e-12));
        assertThat(comparison.questionsNeeded()).isEqualTo(Figure.of(284L));
    }

    @Test
    void families_differ_together_and_flip_together() {
        Comparison comparison = Comparison.of(IN_SIX, 1).get();

        assertThat(comparison.n()).isEqualTo(8);
        assertThat(comparison.families()).isEqualTo(6);
        assertThat(comparison.difference()).isCloseTo(-0.052187499999999991, within(1e-15));
        assertThat(comparison.interval().get().low()).isCloseTo(-0.123461347791117310, within(1e-12));
        assertThat(comparison.interval().get().high()).isCloseTo(0.019086347791117335, within(1e-12));
        assertThat(comparison.signFlip()).isEqualTo(new SignFlip(0.125, 0, 1));
        assertThat(comparison.probabilityBetter().get()).isCloseTo(0.940729995319798729, within(1e-12));
        assertThat(comparison.questionsNeeded()).isEqualTo(Figure.of(121L)); // 120.67997513034419
    }

    @Test
    void changing_places_turns_the_sign_and_nothing_else() {
        Comparison one = Comparison.of(IN_SIX, 1).get();
        Comparison other = Comparison.of(IN_SIX.opposite(), 1).get();

        assertThat(other.difference()).isEqualTo(-one.difference());
        assertThat(other.interval().get().low()).isEqualTo(-one.interval().get().high());
        assertThat(other.signFlip()).isEqualTo(one.signFlip());
        assertThat(other.probabilityBetter().get())
                .isCloseTo(1 - one.probabilityBetter().get(), within(1e-12));
        assertThat(other.questionsNeeded()).isEqualTo(one.questionsNeeded());
        assertThat(other.bootstrap().shareBetter())
                .isCloseTo(1 - one.bootstrap().shareBetter(), within(1e-12));
    }

    @Test
    void pairs_counted_together_are_as_good_as_one_by_one() {
        PairedTally twice = new PairedTally(Probability.of("0.8"), Probability.of("0.6"), 2, 1);
        PairedDifferences together = PairedDifferences.of(List.of(twice), List.of(List.of(twice)));
        PairedTally hit = pair("0.8", "0.6", true);
        PairedTally miss = pair("0.8", "0.6", false);
        PairedDifferences oneByOne = PairedDifferences.of(List.of(hit, hit, miss), List.of(List.of(hit, miss, hit)));

        assertThat(together.n()).isEqualTo(oneByOne.n()).isEqualTo(6);
        assertThat(together.families()).isEqualTo(oneByOne.families()).isEqualTo(4);
        assertThat(together.mean()).isEqualTo(oneByOne.mean());
    }

    @Test
    void differences_that_are_all_equal_can_be_tested_and_have_no_interval() {
        PairedDifferences six = PairedDifferences.eachAlone(
                List.of(new PairedTally(Probability.of("0.9"), Probability.of("0.8"), 6, 0)));

        Comparison comparison = Comparison.of(six, 1).get();

        assertThat(comparison.difference()).isCloseTo(-0.03, within(1e-15));
        assertThat(comparison.interval()).isEqualTo(Figure.absent(Note.ZERO_SPREAD));
        assertThat(comparison.probabilityBetter()).isEqualTo(Figure.absent(Note.ZERO_SPREAD));
        assertThat(comparison.questionsNeeded()).isEqualTo(Figure.absent(Note.ZERO_SPREAD));
        assertThat(comparison.signFlip().pValue()).isEqualTo(2.0 / 64);
        assertThat(comparison.bootstrap().shareBetter()).isEqualTo(1);
    }

    @Test
    void below_five_families_of_shared_questions_nothing_is_compared() {
        assertThat(Comparison.of(PairedDifferences.eachAlone(EIGHT.subList(0, 4)), 1))
                .isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(Comparison.of(PairedDifferences.of(List.of(), List.of(EIGHT)), 1))
                .isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(Comparison.of(PairedDifferences.eachAlone(List.of()), 1)).isEqualTo(Figure.absent(Note.NONE_SCORED));
    }
}

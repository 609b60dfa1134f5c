package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThresholdTest {
    private static final Tallies PAIR = Tallies.of(new Tally(Probability.of("0.8"), 1, 1));

    @Test
    void five_families_make_a_mean_and_thirty_a_curve() {
        assertThat(Threshold.AGGREGATE.families()).isEqualTo(5);
        assertThat(Threshold.FULL.families()).isEqualTo(30);
        assertThat(Threshold.FULL.isMetBy(29)).isFalse();
        assertThat(Threshold.FULL.isMetBy(30)).isTrue();
    }

    @Test
    void too_few_families_and_none_at_all_are_told_apart() {
        assertThat(Threshold.AGGREGATE.guard(5, () -> Figure.of("shown"))).isEqualTo(Figure.of("shown"));
        assertThat(Threshold.AGGREGATE.guard(4, () -> Figure.of("shown"))).isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(Threshold.AGGREGATE.guard(0, () -> Figure.of("shown"))).isEqualTo(Figure.absent(Note.NONE_SCORED));
    }

    @Test
    void what_takes_forecasts_to_be_independent_is_withheld_where_they_are_not() {
        Tallies five = Tallies.of(new Tally(Probability.of("0.8"), 4, 1));

        assertThat(Threshold.AGGREGATE.guardIndependent(Families.eachAlone(five), () -> Figure.of("shown")))
                .isEqualTo(Figure.of("shown"));
        assertThat(Threshold.AGGREGATE.guardIndependent(Families.of(five, List.of(PAIR)), () -> Figure.of("shown")))
                .isEqualTo(Figure.absent(Note.CORRELATED));
    }

    @Test
    void too_few_is_said_before_correlated() {
        assertThat(Threshold.AGGREGATE.guardIndependent(
                        Families.of(Tallies.NONE, List.of(PAIR, PAIR, PAIR)), () -> Figure.of("shown")))
                .isEqualTo(Figure.absent(Note.TOO_FEW));
    }
}

package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Expected values by R 4.2.2 and sandwich 3.0-2: {@code fit <- lm(b ~ 1); se <- sqrt(vcovCL(fit, cluster = f, type =
 * "HC1")); g <- se / (m * (1 - m)); plogis(qlogis(m) + c(-1, 1) * qt(.975, G - 1) * g)}.
 */
class MeanBrierTest {
    /** The record that the published contract shows: very likely 3 of 4, likely 4 of 6, unlikely 1 of 2. */
    static final Tallies TWELVE = Tallies.of(
            new Tally(Probability.of("0.875"), 3, 1),
            new Tally(Probability.of("0.675"), 4, 2),
            new Tally(Probability.of("0.325"), 1, 1));

    /** The same twelve in five families: f = 1, 2 2 2, 3 3, 4 4 4, 5 5 5. */
    static final Families TWELVE_IN_FIVE = Families.of(
            Tallies.of(new Tally(Probability.of("0.325"), 0, 1)),
            List.of(
                    Tallies.of(new Tally(Probability.of("0.875"), 2, 0), new Tally(Probability.of("0.675"), 1, 0)),
                    Tallies.of(new Tally(Probability.of("0.875"), 1, 1)),
                    Tallies.of(new Tally(Probability.of("0.675"), 0, 2), new Tally(Probability.of("0.325"), 1, 0)),
                    Tallies.of(new Tally(Probability.of("0.675"), 3, 0))));

    @Test
    void forecasts_that_stand_alone_give_the_interval_of_the_published_record() {
        MeanBrier brier = MeanBrier.of(Families.eachAlone(TWELVE)).get();

        assertThat(brier.value()).isCloseTo(0.225625, within(1e-15));
        assertThat(brier.interval().get().low()).isCloseTo(0.107139725089364118, within(1e-12));
        assertThat(brier.interval().get().high()).isCloseTo(0.414336348912851982, within(1e-12));
        assertThat(brier.method()).isEqualTo(MeanBrier.Method.LOGIT_T);
    }

    @Test
    void families_widen_the_interval_and_leave_the_score() {
        MeanBrier brier = MeanBrier.of(TWELVE_IN_FIVE).get();

        assertThat(brier.value()).isCloseTo(0.225625, within(1e-15));
        assertThat(brier.interval().get().low()).isCloseTo(0.061288953320131061, within(1e-12));
        assertThat(brier.interval().get().high()).isCloseTo(0.565261619395471149, within(1e-12));
        assertThat(brier.method()).isEqualTo(MeanBrier.Method.LOGIT_T_FAMILIES);
    }

    @Test
    void below_five_families_there_is_no_mean_however_many_forecasts() {
        Tallies forty = Tallies.of(new Tally(Probability.of("0.875"), 30, 10));
        Families four = Families.of(Tallies.NONE, List.of(forty, forty, forty, forty));

        assertThat(MeanBrier.of(four)).isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(MeanBrier.of(Families.eachAlone(Tallies.NONE))).isEqualTo(Figure.absent(Note.NONE_SCORED));
    }

    @Test
    void scores_that_are_all_equal_have_a_mean_and_no_interval() {
        for (String p : List.of("0.5", "0.3", "0", "1", "0.123457")) {
            MeanBrier brier = MeanBrier.of(Families.eachAlone(Tallies.of(new Tally(Probability.of(p), 0, 7))))
                    .get();

            double squared = Double.parseDouble(p) * Double.parseDouble(p);
            assertThat(brier.value()).isCloseTo(squared, within(1e-15));
            assertThat(brier.interval()).isEqualTo(Figure.absent(Note.ZERO_SPREAD));
        }
    }

    @Test
    void the_smallest_spread_that_forecasts_can_have_is_a_spread() {
        Families forecasts = Families.eachAlone(
                Tallies.of(new Tally(Probability.of("0.999999"), 0, 6), new Tally(Probability.ONE, 0, 6)));

        assertThat(MeanBrier.of(forecasts).get().interval().isKnown()).isTrue();
    }

    @Test
    void scores_weighted_by_time_are_averaged_in_the_same_way() {
        var scores = List.of(
                ClusteredMean.Family.ofOne(0.01),
                ClusteredMean.Family.ofOne(0.04),
                ClusteredMean.Family.ofOne(0.09),
                ClusteredMean.Family.ofOne(0.16),
                new ClusteredMean.Family(1, 2, 0.5));

        MeanBrier brier = MeanBrier.of(scores).get();

        assertThat(brier.value()).isCloseTo(0.8 / 6, within(1e-15));
        assertThat(brier.method()).isEqualTo(MeanBrier.Method.LOGIT_T_FAMILIES);
    }
}

package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No forecasts, one outcome only, one probability only, families: nothing is invented, and the reason is told. */
class AbsentFiguresTest {
    private static final Probability LIKELY = Probability.of("0.7");
    private static final Probability UNLIKELY = Probability.of("0.2");
    private static final Families NONE = Families.eachAlone(Tallies.NONE);
    private static final Families ALL_HAPPENED = alone(new Tally(LIKELY, 3, 0), new Tally(UNLIKELY, 2, 0));
    private static final Families NONE_HAPPENED = alone(new Tally(LIKELY, 0, 3), new Tally(UNLIKELY, 0, 2));
    private static final Families ONE_PROBABILITY = alone(new Tally(LIKELY, 3, 2));
    private static final Families IN_FAMILIES = Families.of(
            Tallies.of(new Tally(LIKELY, 8, 3), new Tally(UNLIKELY, 3, 8)),
            List.of(
                    Tallies.of(new Tally(LIKELY, 2, 0)),
                    Tallies.of(new Tally(LIKELY, 0, 1), new Tally(UNLIKELY, 0, 1))));

    private static Families alone(Tally... tallies) {
        return Families.eachAlone(Tallies.of(tallies));
    }

    @Test
    void of_no_forecasts_there_is_no_figure() {
        for (Figure<?> figure : List.of(
                Brier.mean(Tallies.NONE),
                LogScore.of(Tallies.NONE),
                Skill.versusHalf(Tallies.NONE),
                Skill.versusBaseRate(Tallies.NONE),
                Corp.of(Tallies.NONE),
                Murphy.of(Tallies.NONE),
                Murphy.corrected(NONE),
                MiscalibrationTest.of(NONE, 10, 1),
                ReliabilityDiagram.of(NONE, 10, 1),
                InTheLarge.of(NONE),
                Recalibration.of(NONE),
                Spiegelhalter.of(NONE),
                Auc.of(NONE, 1),
                Yates.of(Tallies.NONE),
                Sharpness.of(Tallies.NONE),
                MurphyDiagram.of(Tallies.NONE, 10),
                Wilson.of(0, 0))) {
            assertThat(figure).isEqualTo(Figure.absent(Note.NONE_SCORED));
        }
        assertThat(ReliabilityTable.of(NONE)).hasSize(10).allSatisfy(bin -> {
            assertThat(bin.observed()).isEqualTo(Figure.absent(Note.NONE_SCORED));
            assertThat(bin.meanProbability()).isEqualTo(Figure.absent(Note.NONE_SCORED));
            assertThat(bin.interval()).isEqualTo(Figure.absent(Note.NONE_SCORED));
        });
        assertThat(Brier.sum(Tallies.NONE)).isZero();
    }

    @Test
    void with_one_outcome_only_nothing_tells_apart() {
        for (Families families : List.of(ALL_HAPPENED, NONE_HAPPENED)) {
            Tallies all = families.all();
            for (Figure<?> figure : List.of(
                    Skill.versusBaseRate(all),
                    Corp.of(all),
                    Murphy.of(all),
                    Murphy.corrected(families),
                    MiscalibrationTest.of(families, 10, 1),
                    Recalibration.of(families),
                    Auc.of(families, 1),
                    Yates.of(all))) {
                assertThat(figure).isEqualTo(Figure.absent(Note.ONE_OUTCOME_ONLY));
            }
            assertThat(Brier.mean(all).isKnown()).isTrue();
            assertThat(LogScore.of(all).isKnown()).isTrue();
            assertThat(Spiegelhalter.of(families).isKnown()).isTrue();
            assertThat(InTheLarge.of(families).get().interval().isKnown()).isTrue();
        }
        assertThat(ReliabilityDiagram.of(ALL_HAPPENED, 10, 1).get())
                .allSatisfy(point -> assertThat(point.recalibrated()).isEqualTo(1));
    }

    @Test
    void with_one_probability_only_there_is_no_slope_and_chance_has_no_interval() {
        assertThat(Recalibration.of(ONE_PROBABILITY)).isEqualTo(Figure.absent(Note.ALL_PROBABILITIES_EQUAL));
        assertThat(Recalibration.of(
                        alone(new Tally(Probability.ZERO, 1, 1), new Tally(Probability.of("0.000001"), 1, 1))))
                .as("equal once moved")
                .isEqualTo(Figure.absent(Note.ALL_PROBABILITIES_EQUAL));
        Auc auc = Auc.of(ONE_PROBABILITY, 1).get();
        assertThat(auc.value()).isEqualTo(0.5);
        assertThat(auc.interval()).isEqualTo(Figure.absent(Note.ALL_PROBABILITIES_EQUAL));
        assertThat(Corp.of(ONE_PROBABILITY.all()).get().discrimination()).isZero();
        assertThat(Corp.of(ONE_PROBABILITY.all()).get().miscalibration()).isCloseTo(0.01, within(1e-15));
        assertThat(Yates.of(ONE_PROBABILITY.all()).get().slope()).isZero();
        Families oneInFamilies =
                Families.of(Tallies.of(new Tally(LIKELY, 8, 5)), List.of(Tallies.of(new Tally(LIKELY, 2, 0))));
        assertThat(Auc.of(oneInFamilies, 1).get().interval()).isEqualTo(Figure.absent(Note.ALL_PROBABILITIES_EQUAL));
    }

    @Test
    void what_takes_forecasts_to_be_independent_is_withheld_with_families() {
        assertThat(Spiegelhalter.of(IN_FAMILIES)).isEqualTo(Figure.absent(Note.CORRELATED));
        assertThat(Murphy.corrected(IN_FAMILIES)).isEqualTo(Figure.absent(Note.CORRELATED));
        assertThat(Wilson.of(IN_FAMILIES)).isEqualTo(Figure.absent(Note.CORRELATED));
        assertThat(InTheLarge.of(IN_FAMILIES).get().pValue()).isEqualTo(Figure.absent(Note.CORRELATED));
        assertThat(InTheLarge.of(IN_FAMILIES).get().interval().isKnown()).isTrue();
        assertThat(Auc.of(IN_FAMILIES, 1).get().method()).isEqualTo(Auc.Method.FAMILY_BOOTSTRAP);
        assertThat(Auc.of(IN_FAMILIES, 1).get().interval().isKnown()).isTrue();
        assertThat(Recalibration.of(IN_FAMILIES).isKnown()).isTrue();
    }

    @Test
    void a_bin_of_the_table_is_withheld_only_where_two_of_a_family_fall_in_it() {
        List<ReliabilityTable.Bin> bins = ReliabilityTable.of(IN_FAMILIES);
        assertThat(bins.get(6).interval()).isEqualTo(Figure.absent(Note.CORRELATED));
        assertThat(bins.get(6).n()).isEqualTo(14);
        assertThat(bins.get(6).above()).isEqualTo(Probability.of("0.6"));
        assertThat(bins.get(6).upTo()).isEqualTo(LIKELY);
        assertThat(bins.get(1).interval()).isEqualTo(Wilson.of(3, 12));
    }

    @Test
    void with_few_families_draws_and_fits_promise_nothing() {
        Families nine = families(9);
        assertThat(Recalibration.of(nine)).isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(Auc.of(nine, 1).get().interval()).isEqualTo(Figure.absent(Note.TOO_FEW));
        Families ten = families(10);
        assertThat(Recalibration.of(ten).isKnown()).isTrue();
        assertThat(Auc.of(ten, 1).get().interval().isKnown()).isTrue();
    }

    private static Families families(int count) {
        return Families.of(
                Tallies.NONE,
                IntStream.range(0, count)
                        .mapToObj(i ->
                                Tallies.of(new Tally(LIKELY, i % 3, 2 - i % 3), new Tally(UNLIKELY, i % 2, 1 - i % 2)))
                        .toList());
    }

    @Test
    void one_of_a_kind_has_no_interval() {
        assertThat(Auc.of(alone(new Tally(LIKELY, 1, 0), new Tally(UNLIKELY, 1, 3)), 1)
                        .get()
                        .interval()
                        .isKnown())
                .isTrue();
        assertThat(Auc.of(alone(new Tally(LIKELY, 1, 0), new Tally(UNLIKELY, 0, 3)), 1)
                        .get()
                        .interval())
                .isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(Auc.of(alone(new Tally(LIKELY, 3, 0), new Tally(UNLIKELY, 0, 1)), 1)
                        .get()
                        .interval())
                .isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(Auc.of(alone(new Tally(LIKELY, 3, 0), new Tally(UNLIKELY, 0, 2)), 1)
                        .get()
                        .interval())
                .isEqualTo(Figure.absent(Note.ZERO_SPREAD));
        assertThat(InTheLarge.of(alone(new Tally(LIKELY, 1, 0))).get().interval())
                .isEqualTo(Figure.absent(Note.TOO_FEW));
        assertThat(InTheLarge.of(alone(new Tally(LIKELY, 3, 0))).get().interval())
                .isEqualTo(Figure.absent(Note.ZERO_SPREAD));
    }

    @Test
    void probabilities_that_carry_no_weight_leave_spiegelhalter_nothing_to_test() {
        assertThat(Spiegelhalter.of(alone(
                        new Tally(Probability.ZERO, 1, 1),
                        new Tally(Probability.HALF, 2, 1),
                        new Tally(Probability.ONE, 1, 0))))
                .isEqualTo(Figure.absent(Note.ZERO_SPREAD));
    }

    @Test
    void skill_against_references_tells_over_how_many_and_when_they_were_perfect() {
        assertThat(Skill.versusReference(List.of())).isEqualTo(Figure.absent(Note.NO_REFERENCE));
        Skill.VersusReference skill = Skill.versusReference(List.of(
                        PairedTally.of(LIKELY, Probability.ONE, Occurrence.HAPPENED),
                        PairedTally.of(UNLIKELY, Probability.ZERO, Occurrence.DID_NOT_HAPPEN)))
                .get();
        assertThat(skill.n()).isEqualTo(2);
        assertThat(skill.difference()).isCloseTo(-0.065, within(1e-15));
        assertThat(skill.ratio()).isEqualTo(Figure.absent(Note.ZERO_SPREAD));
    }

    @Test
    void the_log_score_says_how_many_it_moved_and_how_many_were_certain_and_wrong() {
        Tallies tallies = Tallies.of(
                new Tally(Probability.ZERO, 1, 2),
                new Tally(Probability.of("0.009999"), 0, 1),
                new Tally(Probability.of("0.01"), 0, 1),
                new Tally(Probability.of("0.99"), 1, 0),
                new Tally(Probability.of("0.995"), 1, 0),
                new Tally(Probability.ONE, 4, 3));
        LogScore score = LogScore.of(tallies).get();
        assertThat(score.clipped()).isEqualTo(3 + 1 + 1 + 7);
        assertThat(score.certainAndWrong()).isEqualTo(1 + 3);
        // four at the clip on the wrong side, ten on the right one
        assertThat(score.value()).isCloseTo((-4 * Math.log(0.01) - 10 * Math.log(0.99)) / 14, within(1e-15));
    }

    @Test
    void outcomes_that_are_parted_by_a_probability_are_fitted_with_a_prior() {
        for (Families parted : List.of(
                alone(new Tally(LIKELY, 3, 0), new Tally(UNLIKELY, 0, 4)),
                alone(new Tally(LIKELY, 0, 3), new Tally(UNLIKELY, 4, 0)),
                alone(new Tally(LIKELY, 3, 1), new Tally(UNLIKELY, 0, 4)),
                alone(new Tally(LIKELY, 3, 0), new Tally(UNLIKELY, 1, 4)))) {
            Recalibration fit = Recalibration.of(parted).get();
            assertThat(fit.prior()).isEqualTo(Recalibration.Prior.SLOPE_NEAR_ONE);
            assertThat(fit.slope().value()).isBetween(-1.0, 3.0);
            assertThat(fit.slope().interval().contains(fit.slope().value())).isTrue();
        }
        assertThat(Recalibration.of(alone(new Tally(LIKELY, 3, 1), new Tally(UNLIKELY, 1, 4)))
                        .get()
                        .prior())
                .isEqualTo(Recalibration.Prior.NONE);
    }

    @Test
    void the_fit_moves_probabilities_only_if_some_are_certain() {
        Probability near = Probability.of("0.001");
        Recalibration without = Recalibration.of(
                        alone(new Tally(near, 1, 9), new Tally(UNLIKELY, 2, 6), new Tally(LIKELY, 5, 2)))
                .get();
        assertThat(without.clipped()).isZero();
        Recalibration with = Recalibration.of(alone(
                        new Tally(near, 1, 9),
                        new Tally(UNLIKELY, 2, 6),
                        new Tally(LIKELY, 5, 2),
                        new Tally(Probability.ONE, 2, 1)))
                .get();
        assertThat(with.clipped()).isEqualTo(13);
        Recalibration atZero = Recalibration.of(alone(new Tally(Probability.ZERO, 1, 2), new Tally(LIKELY, 5, 2)))
                .get();
        assertThat(atZero.clipped()).isEqualTo(3);
    }

    @Test
    void shares_out_of_range_and_odd_steps_are_refused() {
        assertThatThrownBy(() -> Wilson.of(5, 4)).hasMessage("5 of 4");
        assertThatThrownBy(() -> Wilson.of(-1, 4)).hasMessage("-1 of 4");
        assertThatThrownBy(() -> MurphyDiagram.of(ONE_PROBABILITY.all(), 3)).hasMessage("does not divide a million: 3");
        assertThatThrownBy(() -> MurphyDiagram.of(ONE_PROBABILITY.all(), 0)).hasMessage("does not divide a million: 0");
    }
}

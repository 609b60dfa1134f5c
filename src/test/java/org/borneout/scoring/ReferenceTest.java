package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.borneout.scoring.ReferenceSets.ReferenceSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our figures beside those of scikit-learn, statsmodels, reliabilitydiag, SpecsVerification, pROC and murphydiagram. */
class ReferenceTest {
    private static final double EXACT = 1e-12;
    private static final double FITTED = 1e-6;

    @ParameterizedTest
    @MethodSource("org.borneout.scoring.ReferenceSets#all")
    void counts_and_scores_agree(ReferenceSet set) {
        Tallies tallies = set.tallies();
        assertThat(tallies.n()).isEqualTo(set.python().path("n").asLong());
        assertThat(tallies.happened()).isEqualTo(set.python().path("events").asLong());
        agree(Sharpness.of(tallies).get().meanProbability(), set.python().path("mean_p"));
        agree(Brier.mean(tallies).get(), set.python().path("brier_sklearn"));
        agree(LogScore.of(tallies).get().value(), set.python().path("log_loss_clip_0.01"));
        agree(Skill.versusHalf(tallies).get(), set.python().path("bss_vs_half"));
        agree(Skill.versusBaseRate(tallies).get(), set.python().path("bss_vs_sample_base_rate"));
    }

    @ParameterizedTest
    @MethodSource("org.borneout.scoring.ReferenceSets#all")
    void the_parts_of_the_score_agree(ReferenceSet set) {
        Corp corp = Corp.of(set.tallies()).get();
        agree(corp.miscalibration(), set.python().path("corp_brier").path("MCB"));
        agree(corp.discrimination(), set.python().path("corp_brier").path("DSC"));
        agree(corp.uncertainty(), set.python().path("corp_brier").path("UNC"));
        agree(corp.miscalibration(), set.r().path("corp_brier").path("miscalibration"));
        agree(corp.discrimination(), set.r().path("corp_brier").path("discrimination"));

        Murphy murphy = Murphy.of(set.tallies()).get();
        agree(murphy.reliability(), set.python().path("murphy_distinct").path("REL"));
        agree(murphy.resolution(), set.python().path("murphy_distinct").path("RES"));
        agree(murphy.uncertainty(), set.python().path("murphy_distinct").path("UNC"));

        Murphy corrected = Murphy.corrected(Families.eachAlone(set.tallies())).get();
        agree(
                corrected.reliability(),
                set.r().path("brierdecomp_distinct_ferro_fricker").path("REL"));
        agree(
                corrected.resolution(),
                set.r().path("brierdecomp_distinct_ferro_fricker").path("RES"));
        agree(
                corrected.uncertainty(),
                set.r().path("brierdecomp_distinct_ferro_fricker").path("UNC"));
    }

    @ParameterizedTest
    @MethodSource("org.borneout.scoring.ReferenceSets#all")
    void the_recalibrated_probabilities_agree(ReferenceSet set) {
        double[] values = PoolAdjacentViolators.fit(set.tallies()).values();
        for (JsonNode block : set.python().path("pav_blocks")) {
            for (int i = 0; i < values.length; i++) {
                double p = set.tallies().p(i);
                if (p >= block.path("x_min").asDouble()
                        && p <= block.path("x_max").asDouble()) {
                    agree(values[i], block.path("cep"));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.borneout.scoring.ReferenceSets#all")
    void the_area_under_the_curve_and_its_interval_agree(ReferenceSet set) {
        Auc auc = Auc.of(Families.eachAlone(set.tallies()), 1).get();
        agree(auc.value(), set.python().path("roc_auc_sklearn"));
        agree(auc.value(), set.r().path("auc_pROC"));
        agree(auc.interval().get().low(), set.r().path("auc_delong_ci95").path(0));
        agree(auc.interval().get().high(), set.r().path("auc_delong_ci95").path(2));
    }

    @ParameterizedTest
    @MethodSource("org.borneout.scoring.ReferenceSets#all")
    void tests_of_calibration_agree(ReferenceSet set) {
        Families families = Families.eachAlone(set.tallies());
        agree(InTheLarge.of(families).get().difference(), set.python().path("calibration_in_the_large_mean_diff"));
        agree(
                Spiegelhalter.of(families).get().z(),
                set.python().path("spiegelhalter").path("z"));
        agree(
                Spiegelhalter.of(families).get().pValue(),
                set.python().path("spiegelhalter").path("p_two_sided"));
    }

    @ParameterizedTest
    @MethodSource("org.borneout.scoring.ReferenceSets#all")
    void the_logistic_fit_agrees(ReferenceSet set) {
        JsonNode expected = set.python().path("logistic_recal");
        assumeTrue(expected.has("slope"), "not fitted there: probabilities of 0 or 1");
        Recalibration fit = Recalibration.of(Families.eachAlone(set.tallies())).get();
        assertThat(fit.prior()).isEqualTo(Recalibration.Prior.NONE);
        assertThat(fit.clipped()).isZero();
        assertThat(fit.intercept().value()).isCloseTo(expected.path("intercept").asDouble(), within(FITTED));
        assertThat(fit.slope().value()).isCloseTo(expected.path("slope").asDouble(), within(FITTED));
        assertThat(halfWidth(fit.intercept()))
                .isCloseTo(1.959963984540054 * expected.path("se_intercept").asDouble(), within(FITTED));
        assertThat(halfWidth(fit.slope()))
                .isCloseTo(1.959963984540054 * expected.path("se_slope").asDouble(), within(FITTED));
    }

    @ParameterizedTest
    @MethodSource("org.borneout.scoring.ReferenceSets#all")
    void the_murphy_diagram_agrees(ReferenceSet set) {
        List<MurphyDiagram.Point> points = MurphyDiagram.of(set.tallies(), 10).get();
        for (MurphyDiagram.Point point : points.subList(1, 10)) {
            String threshold = point.threshold().toString();
            agree(point.score(), set.python().path("murphy_diagram_scores_pkg").path(threshold));
            agree(point.score(), set.r().path("murphydiagram_extremal_mean").path(threshold));
        }
    }

    @ParameterizedTest
    @MethodSource("org.borneout.scoring.ReferenceSets#all")
    void the_reliability_table_agrees(ReferenceSet set) {
        JsonNode expected = set.python().path("calibration_curve_uniform10");
        List<ReliabilityTable.Bin> filled = ReliabilityTable.of(Families.eachAlone(set.tallies())).stream()
                .filter(bin -> bin.n() > 0)
                .toList();
        assertThat(filled).hasSize(expected.path("count").size());
        for (int i = 0; i < filled.size(); i++) {
            assertThat(filled.get(i).n())
                    .isEqualTo(expected.path("count").path(i).asLong());
            agree(filled.get(i).observed().get(), expected.path("prob_true").path(i));
            agree(
                    filled.get(i).meanProbability().get(),
                    expected.path("prob_pred").path(i));
        }
    }

    private static double halfWidth(Estimate estimate) {
        return (estimate.interval().high() - estimate.interval().low()) / 2;
    }

    private static void agree(double ours, JsonNode theirs) {
        if (!theirs.isMissingNode()) {
            assertThat(ours).isCloseTo(theirs.asDouble(), within(EXACT));
        }
    }
}

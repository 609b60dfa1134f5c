package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The example in the published contract: twelve predictions, one family each, very likely 3 of 4, likely 4 of 6, unlikely
 * 1 of 2 in the words of ICD 203. Its figures were made with scikit-learn 1.2.1, statsmodels 0.13.5, SpecsVerification 0.5-3 and pROC
 * 1.18.0, and printed with six decimals.
 */
class ContractTest {
    private static final double PRINTED = 5e-7;
    private static final Tallies TWELVE = Tallies.of(
            new Tally(Probability.of("0.875"), 3, 1),
            new Tally(Probability.of("0.675"), 4, 2),
            new Tally(Probability.of("0.325"), 1, 1));
    private static final Families FAMILIES = Families.eachAlone(TWELVE);

    @Test
    void counts_and_scores() {
        assertThat(TWELVE.n()).isEqualTo(12);
        assertThat(TWELVE.happened()).isEqualTo(8);
        assertThat(FAMILIES.count()).isEqualTo(12);
        printed(Sharpness.of(TWELVE).get().meanProbability(), 0.683333);
        assertThat(Brier.mean(TWELVE)).isEqualTo(Figure.of(0.225625));
        printed(LogScore.of(TWELVE).get().value(), 0.651420);
        assertThat(LogScore.of(TWELVE).get().clipped()).isZero();
        printed(Skill.versusHalf(TWELVE).get(), 0.0975);
        printed(Skill.versusBaseRate(TWELVE).get(), -0.015312);
        assertThat(Skill.versusReference(List.of())).isEqualTo(Figure.absent(Note.NO_REFERENCE));
    }

    @Test
    void parts() {
        Corp corp = Corp.of(TWELVE).get();
        printed(corp.miscalibration(), 0.010347);
        printed(corp.discrimination(), 0.006944);
        printed(corp.uncertainty(), 0.222222);
        Murphy corrected = Murphy.corrected(FAMILIES).get();
        printed(corrected.reliability(), 0.001228);
        printed(corrected.resolution(), 0.0);
        printed(corrected.uncertainty(), 0.224397);
    }

    @Test
    void drawn_figures_within_the_error_of_drawing() {
        MiscalibrationTest test =
                MiscalibrationTest.of(FAMILIES, MiscalibrationTest.DRAWS, 1).get();
        assertThat(test.nullMean()).isCloseTo(0.0398, within(0.002));
        assertThat(test.pValue()).isCloseTo(0.908, within(0.02));
        List<ReliabilityDiagram.Point> curve =
                ReliabilityDiagram.of(FAMILIES, 5000, 1).get();
        point(curve.get(0), "0.325", 2, 1, 0.5, 0.5, 0.0, 0.8);
        point(curve.get(1), "0.675", 6, 4, 0.666667, 0.666667, 0.333333, 1.0);
        point(curve.get(2), "0.875", 4, 3, 0.75, 0.75, 0.625, 1.0);
    }

    @Test
    void area_under_the_curve() {
        Auc auc = Auc.of(FAMILIES, 1).get();
        printed(auc.value(), 0.59375);
        // Printed there with 1.96 for the normal quantile 1.959964.
        assertThat(auc.interval().get().low()).isCloseTo(0.240123, within(1e-5));
        assertThat(auc.interval().get().high()).isCloseTo(0.947377, within(1e-5));
        assertThat(auc.method()).isEqualTo(Auc.Method.DELONG);
    }

    @Test
    void calibration_in_the_large() {
        InTheLarge inTheLarge = InTheLarge.of(FAMILIES).get();
        printed(inTheLarge.difference(), -0.016667);
        printed(inTheLarge.interval().get().low(), -0.331693);
        printed(inTheLarge.interval().get().high(), 0.298360);
        assertThat(inTheLarge.pValue()).isEqualTo(Figure.of(1.0));
        assertThat(inTheLarge.method()).isEqualTo(InTheLarge.Method.POISSON_BINOMIAL);
    }

    @Test
    void recalibration_and_its_tests() {
        Recalibration recalibration = Recalibration.of(FAMILIES).get();
        assertThat(recalibration.prior()).isEqualTo(Recalibration.Prior.NONE);
        fitted(recalibration.intercept(), 0.351461, -1.265473, 1.968396);
        fitted(recalibration.slope(), 0.406583, -0.933119, 1.746285);
        printed(Spiegelhalter.of(FAMILIES).get().z(), 0.758435);
        // Printed there of the rounded z.
        assertThat(Spiegelhalter.of(FAMILIES).get().pValue()).isCloseTo(0.448191, within(1e-6));
    }

    @Test
    void shares_of_phrases() {
        share(3, 4, 0.300642, 0.954413);
        share(4, 6, 0.299993, 0.903229);
        share(1, 2, 0.094531, 0.905469);
    }

    private static void point(
            ReliabilityDiagram.Point point,
            String probability,
            long n,
            long happened,
            double observed,
            double recalibrated,
            double low,
            double high) {
        assertThat(point.probability()).isEqualTo(Probability.of(probability));
        assertThat(point.n()).isEqualTo(n);
        assertThat(point.happened()).isEqualTo(happened);
        printed(point.observed(), observed);
        printed(point.recalibrated(), recalibrated);
        assertThat(point.band().get().low()).isCloseTo(low, within(0.05));
        assertThat(point.band().get().high()).isCloseTo(high, within(0.05));
    }

    private static void fitted(Estimate estimate, double value, double low, double high) {
        assertThat(estimate.value()).isCloseTo(value, within(1e-6));
        assertThat(estimate.interval().low()).isCloseTo(low, within(1e-6));
        assertThat(estimate.interval().high()).isCloseTo(high, within(1e-6));
    }

    private static void share(long k, long n, double low, double high) {
        printed(Wilson.of(k, n).get().low(), low);
        printed(Wilson.of(k, n).get().high(), high);
    }

    private static void printed(double ours, double theirs) {
        assertThat(ours).isCloseTo(theirs, within(PRINTED));
    }
}

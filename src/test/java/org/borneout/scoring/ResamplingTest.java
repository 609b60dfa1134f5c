package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that are drawn: within the error of drawing, repeatable, and wrong no more often than they say. */
class ResamplingTest {
    private static final Path EXPECTED = ReferenceSets.OTHERS.resolve("expected_r.json");

    /** reliabilitydiag 0.2.1.9000, miscalibration_test, 2000 draws. */
    @ParameterizedTest
    @ValueSource(strings = {"Logistic", "EMOS", "ENS", "EPC"})
    void the_miscalibration_test_agrees_with_reliabilitydiag(String forecaster) {
        assumeTrue(Files.exists(EXPECTED));
        JsonNode expected = ReferenceSets.json(EXPECTED)
                .path("miscalibration_test_resampling_B2000")
                .path(forecaster);
        Families families = Families.eachAlone(ReferenceSets.other("niamey2016.csv", forecaster, "obs"));
        MiscalibrationTest test = MiscalibrationTest.of(families, 5000, 1).get();
        assertThat(test.nullMean()).isCloseTo(expected.path("null_mean").asDouble(), within(0.0007));
        assertThat(test.pValue()).isCloseTo(expected.path("p").asDouble(), within(0.045));
    }

    /** reliabilitydiag 0.2.1.9000, region.method "resampling", region.position "diagonal". */
    @ParameterizedTest
    @ValueSource(strings = {"EMOS", "ENS"})
    void the_band_agrees_with_reliabilitydiag(String forecaster) {
        assumeTrue(Files.exists(EXPECTED));
        JsonNode expected =
                ReferenceSets.json(EXPECTED).path("consistency_bands").path(forecaster);
        List<ReliabilityDiagram.Point> points = ReliabilityDiagram.of(
                        Families.eachAlone(ReferenceSets.other("niamey2016.csv", forecaster, "obs")), 5000, 1)
                .get();
        assertThat(points).hasSize(expected.size());
        double apart = 0;
        for (int i = 0; i < points.size(); i++) {
            Interval band = points.get(i).band().get();
            assertThat(band.low()).isCloseTo(expected.path(i).path("lower").asDouble(), within(0.12));
            assertThat(band.high()).isCloseTo(expected.path(i).path("upper").asDouble(), within(0.12));
            apart += band.low()
                    - expected.path(i).path("lower").asDouble()
                    + band.high()
                    - expected.path(i).path("upper").asDouble();
        }
        assertThat(apart / points.size()).isCloseTo(0, within(0.02));
    }

    /** The README of reliabilitydiag prints .232, .0183, .0305 and .244 for EMOS. */
    @ParameterizedTest
    @CsvSource({"EMOS, 0.232, 0.0183, 0.0305, 0.244"})
    void the_published_parts_of_a_score_are_met(
            String forecaster, BigDecimal mean, BigDecimal mcb, BigDecimal dsc, BigDecimal unc) {
        assumeTrue(Files.exists(EXPECTED));
        Tallies tallies = ReferenceSets.other("niamey2016.csv", forecaster, "obs");
        Corp corp = Corp.of(tallies).get();
        printed(Brier.mean(tallies).get(), mean);
        printed(corp.miscalibration(), mcb);
        printed(corp.discrimination(), dsc);
        printed(corp.uncertainty(), unc);
    }

    /** The README of triptych (commit 330e631) prints these ten rows for its simulated forecasters. */
    @ParameterizedTest
    @CsvSource({
        "X01, 0.0827, 0.00474, 0.172",
        "X02, 0.127, 0.0233, 0.146",
        "X03, 0.134, 0.0172, 0.132",
        "X04, 0.194, 0.0587, 0.114",
        "X05, 0.222, 0.0723, 0.100",
        "X06, 0.180, 0.00494, 0.0748",
        "X07, 0.212, 0.0211, 0.0590",
        "X08, 0.235, 0.0263, 0.0410",
        "X09, 0.303, 0.0818, 0.0282",
        "X10, 0.312, 0.0772, 0.0148"
    })
    void the_published_parts_of_ten_scores_are_met(String forecaster, BigDecimal mean, BigDecimal mcb, BigDecimal dsc) {
        assumeTrue(Files.exists(EXPECTED));
        Tallies tallies = ReferenceSets.other("triptych_ex_binary.csv", forecaster, "y");
        Corp corp = Corp.of(tallies).get();
        printed(Brier.mean(tallies).get(), mean);
        printed(corp.miscalibration(), mcb);
        printed(corp.discrimination(), dsc);
        printed(corp.uncertainty(), new BigDecimal("0.250"));
    }

    /** Equal to as many decimals as are printed. */
    private static void printed(double ours, BigDecimal theirs) {
        assertThat(new BigDecimal(ours).setScale(theirs.scale(), RoundingMode.HALF_EVEN))
                .isEqualTo(theirs);
    }

    @Test
    void overconfident_words_are_found_out_and_calibrated_decimals_are_not() {
        assertThat(pValue("synthetic_words", 1)).isLessThan(0.01);
        assertThat(pValue("synthetic_decimals", 1)).isGreaterThan(0.1);
    }

    private static double pValue(String set, long seed) {
        return MiscalibrationTest.of(Families.eachAlone(ReferenceSets.own(set)), 500, seed)
                .get()
                .pValue();
    }

    @Test
    void the_same_seed_gives_the_same_figures_and_another_seed_others() {
        Families families = families(20, 3, 5);
        assertThat(MiscalibrationTest.of(families, 300, 9)).isEqualTo(MiscalibrationTest.of(families, 300, 9));
        assertThat(MiscalibrationTest.of(families, 300, 9).get().nullMean())
                .isNotEqualTo(MiscalibrationTest.of(families, 300, 10).get().nullMean());
        assertThat(ReliabilityDiagram.of(families, 100, 9)).isEqualTo(ReliabilityDiagram.of(families, 100, 9));
        assertThat(Auc.of(families, 9)).isEqualTo(Auc.of(families, 9));
        assertThat(Auc.of(families, 9)).isNotEqualTo(Auc.of(families, 10));
    }

    @Test
    void drawing_by_forecast_and_by_count_come_to_the_same() {
        // Eight forecasts per probability are drawn one by one, nine by their counts.
        Families eight = Families.eachAlone(repeated(8));
        Families nine = Families.eachAlone(repeated(9));
        double ofEight = MiscalibrationTest.of(eight, 20_000, 1).get().nullMean();
        double ofNine = MiscalibrationTest.of(nine, 20_000, 1).get().nullMean();
        assertThat(ofEight * 8).isCloseTo(ofNine * 9, within(0.01));
    }

    private static Tallies repeated(int times) {
        return Tallies.of(
                new Tally(Probability.of("0.2"), 2, times - 2),
                new Tally(Probability.of("0.5"), 4, times - 4),
                new Tally(Probability.of("0.8"), 7, times - 7));
    }

    /** Of 400 calibrated institutes the test rejects at 5 % about 20; two standard errors are 9 more. */
    @ParameterizedTest
    @CsvSource({"30, 1, 8, 30", "30, 5, 0, 30", "60, 3, 2, 30"})
    void a_calibrated_institute_is_seldom_rejected(int count, int size, int atLeast, int atMost) {
        int rejected = 0;
        for (int institute = 0; institute < 400; institute++) {
            Families families = families(count, size, institute);
            Figure<MiscalibrationTest> test = MiscalibrationTest.of(families, 199, institute);
            rejected += test.isKnown() && test.get().pValue() <= 0.05 ? 1 : 0;
        }
        assertThat(rejected).isBetween(atLeast, atMost);
    }

    /** Intervals of slope and AUC contain the truth nearly as often as they say when families go together. */
    @Test
    void intervals_by_families_cover() {
        int slope = 0;
        int auc = 0;
        for (int institute = 0; institute < 300; institute++) {
            Families families = families(40, 4, 1000 + institute);
            slope += Recalibration.of(families).get().slope().interval().contains(1) ? 1 : 0;
            auc += new FamilyBootstrap(families, 300, 1)
                            .interval(Auc::value, Auc.value(families.all()))
                            .get()
                            .contains(TRUE_AUC)
                    ? 1
                    : 0;
        }
        assertThat(slope / 300.0).isBetween(0.90, 0.99);
        assertThat(auc / 300.0).isBetween(0.90, 0.99);
    }

    /** Of one in ten, three in ten, ..., nine in ten, equally often, all calibrated. */
    private static final double TRUE_AUC = trueAuc();

    private static double trueAuc() {
        return Auc.value(Tallies.of(
                new Tally(Probability.of("0.1"), 1, 9),
                new Tally(Probability.of("0.3"), 3, 7),
                new Tally(Probability.of("0.5"), 5, 5),
                new Tally(Probability.of("0.7"), 7, 3),
                new Tally(Probability.of("0.9"), 9, 1)));
    }

    /** Calibrated forecasts in families of one size, each decided by one number. */
    private static Families families(int count, int size, long seed) {
        Random random = new Random(seed * 7919 + 1);
        List<Tallies> families = new ArrayList<>();
        for (int family = 0; family < count; family++) {
            double threshold = random.nextDouble();
            Probability probability = new Probability(100_000 + 200_000 * random.nextInt(5));
            boolean happened = threshold < probability.millionths() / 1e6;
            families.add(Tallies.of(new Tally(probability, happened ? size : 0, happened ? 0 : size)));
        }
        return Families.of(Tallies.NONE, families);
    }
}

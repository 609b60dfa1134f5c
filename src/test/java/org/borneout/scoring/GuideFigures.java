package org.borneout.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The worked numbers of {@code docs/scoring.md}, by the names they have there. */
final class GuideFigures {
    private static final Probability VERY_LIKELY = Probability.of("0.875");
    private static final Probability LIKELY = Probability.of("0.675");
    private static final Probability UNLIKELY = Probability.of("0.325");
    private static final Tallies TWELVE =
            Tallies.of(new Tally(VERY_LIKELY, 3, 1), new Tally(LIKELY, 4, 2), new Tally(UNLIKELY, 1, 1));
    private static final Families EACH_ALONE = Families.eachAlone(TWELVE);

    private GuideFigures() {}

    /** Accuracy, calibration, telling apart. */
    static Map<String, Double> ofForecasts() {
        Map<String, Double> figures = new HashMap<>();
        accuracy(figures);
        parts(figures);
        diagram(figures);
        calibration(figures);
        tellingApart(figures);
        return figures;
    }

    private static void accuracy(Map<String, Double> figures) {
        figures.put("mean-probability", Sharpness.of(TWELVE).get().meanProbability());
        figures.put("brier", Brier.mean(TWELVE).get());
        figures.put("brier-very-likely", Brier.of(VERY_LIKELY, Occurrence.HAPPENED));
        figures.put("brier-very-likely-wrong", Brier.of(VERY_LIKELY, Occurrence.DID_NOT_HAPPEN));
        figures.put("log", LogScore.of(TWELVE).get().value());
        figures.put("log-of-half", logScore(Probability.HALF));
        figures.put("log-worst", logScore(Probability.ZERO));
        figures.put("skill-half", Skill.versusHalf(TWELVE).get());
        figures.put("skill-base-rate", Skill.versusBaseRate(TWELVE).get());
        Skill.VersusReference reference = Skill.versusReference(List.of(
                        new PairedTally(VERY_LIKELY, Probability.HALF, 3, 1),
                        new PairedTally(LIKELY, Probability.of("0.7"), 4, 2)))
                .get();
        figures.put("skill-reference-difference", reference.difference());
        figures.put("skill-reference-ratio", reference.ratio().get());
    }

    private static double logScore(Probability ofWhatHappened) {
        return LogScore.of(Tallies.of(new Tally(ofWhatHappened, 1, 0))).get().value();
    }

    private static void parts(Map<String, Double> figures) {
        Corp corp = Corp.of(TWELVE).get();
        figures.put("mcb", corp.miscalibration());
        figures.put("dsc", corp.discrimination());
        figures.put("unc", corp.uncertainty());
        MiscalibrationTest test =
                MiscalibrationTest.of(EACH_ALONE, MiscalibrationTest.DRAWS, 1).get();
        figures.put("mcb-null-mean", test.nullMean());
        figures.put("mcb-p", test.pValue());
        Murphy found = Murphy.of(TWELVE).get();
        figures.put("rel", found.reliability());
        figures.put("res", found.resolution());
        Murphy corrected = Murphy.corrected(EACH_ALONE).get();
        figures.put("rel-corrected", corrected.reliability());
        figures.put("res-corrected", corrected.resolution());
        figures.put("unc-corrected", corrected.uncertainty());
    }

    private static void diagram(Map<String, Double> figures) {
        ReliabilityDiagram.Point veryLikely = ReliabilityDiagram.of(EACH_ALONE, ConsistencyBand.DRAWS, 1)
                .get()
                .get(2);
        figures.put("observed-very-likely", veryLikely.observed());
        figures.put("band-low-very-likely", veryLikely.band().get().low());
        Interval wilson = Wilson.of(3, 4).get();
        figures.put("wilson-low", wilson.low());
        figures.put("wilson-high", wilson.high());
    }

    private static void calibration(Map<String, Double> figures) {
        InTheLarge inTheLarge = InTheLarge.of(EACH_ALONE).get();
        figures.put("in-the-large", inTheLarge.difference());
        interval(figures, "in-the-large", inTheLarge.interval().get());
        figures.put("in-the-large-p", inTheLarge.pValue().get());
        Families inFamilies = Families.of(
                Tallies.of(new Tally(VERY_LIKELY, 3, 1), new Tally(UNLIKELY, 1, 1)),
                List.of(Tallies.of(new Tally(LIKELY, 3, 0)), Tallies.of(new Tally(LIKELY, 1, 2))));
        interval(figures, "families", InTheLarge.of(inFamilies).get().interval().get());
        Recalibration fit = Recalibration.of(EACH_ALONE).get();
        figures.put("intercept", fit.intercept().value());
        interval(figures, "intercept", fit.intercept().interval());
        figures.put("slope", fit.slope().value());
        interval(figures, "slope", fit.slope().interval());
        Tallies parted = Tallies.of(new Tally(VERY_LIKELY, 4, 0), new Tally(LIKELY, 6, 0), new Tally(UNLIKELY, 0, 2));
        figures.put(
                "separated-slope",
                Recalibration.of(Families.eachAlone(parted)).get().slope().value());
        Spiegelhalter spiegelhalter = Spiegelhalter.of(EACH_ALONE).get();
        figures.put("spiegelhalter-z", spiegelhalter.z());
        figures.put("spiegelhalter-p", spiegelhalter.pValue());
    }

    private static void tellingApart(Map<String, Double> figures) {
        Auc auc = Auc.of(EACH_ALONE, 1).get();
        figures.put("auc", auc.value());
        interval(figures, "auc", auc.interval().get());
        Yates yates = Yates.of(TWELVE).get();
        figures.put("yates", yates.slope());
        figures.put("yates-happened", yates.whenHappened());
        figures.put("yates-not", yates.whenNot());
        Sharpness sharpness = Sharpness.of(TWELVE).get();
        figures.put("near-half", sharpness.shareNearHalf());
        figures.put("extremity", sharpness.extremity());
        figures.put(
                "murphy-diagram-half", MurphyDiagram.of(TWELVE, 2).get().get(1).score());
    }

    private static void interval(Map<String, Double> figures, String name, Interval interval) {
        figures.put(name + "-low", interval.low());
        figures.put(name + "-high", interval.high());
    }
}

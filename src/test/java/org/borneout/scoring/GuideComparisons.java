package org.borneout.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The worked numbers of {@code docs/scoring.md} on certainty, comparisons, numbers, words and editions. */
final class GuideComparisons {
    private GuideComparisons() {}

    static Map<String, Double> figures() {
        Map<String, Double> figures = new HashMap<>();
        certainty(figures);
        pool(figures);
        comparison(figures);
        draws(figures);
        numbers(figures);
        words(figures);
        editions(figures);
        return figures;
    }

    private static void certainty(Map<String, Double> figures) {
        Families alone = Families.eachAlone(MeanBrierTest.TWELVE);
        put(figures, "logit-t", MeanBrier.of(alone).get().interval().get());
        put(
                figures,
                "families-brier",
                MeanBrier.of(MeanBrierTest.TWELVE_IN_FIVE).get().interval().get());
        figures.put(
                "se-alone", ClusteredMean.of(MeanBrier.byFamily(alone)).get().standardError());
        figures.put(
                "se-families",
                ClusteredMean.of(MeanBrier.byFamily(MeanBrierTest.TWELVE_IN_FIVE))
                        .get()
                        .standardError());
        figures.put("jeffreys-mean", BetaBinomial.JEFFREYS.after(3, 1).mean());
        put(figures, "jeffreys", BetaBinomial.jeffreys(3, 1).get());
    }

    private static void pool(Map<String, Double> figures) {
        Pool.Shrunken shrunken = new Pool<>(PoolTest.SIX).shrunken("a").get();
        figures.put("shrunken", shrunken.value());
        put(figures, "shrunken", shrunken.interval());
    }

    private static void comparison(Map<String, Double> figures) {
        Comparison eight = Comparison.of(PairedDifferences.eachAlone(ComparisonTest.EIGHT), 1)
                .get();
        figures.put("paired", eight.difference());
        put(figures, "paired", eight.interval().get());
        figures.put("sign-flip", eight.signFlip().pValue());
        figures.put("sign-flip-families", SignFlip.of(ComparisonTest.IN_SIX, 1).pValue());
        PairedDifferences five = PairedDifferences.eachAlone(
                List.of(new PairedTally(Probability.of("0.9"), Probability.of("0.6"), 5, 0)));
        figures.put("sign-flip-least", SignFlip.of(five, 1).pValue());
        put(figures, "bootstrap", eight.bootstrap().interval());
        figures.put("bootstrap-share", eight.bootstrap().shareBetter());
        figures.put("probability-better", eight.probabilityBetter().get());
        figures.put("questions", (double) eight.questionsNeeded().get());
        figures.put("questions-usual", (double) Comparison.questionsNeeded(new ClusteredMean(100, 100, 0, 0.015)));
        double[] holm = Holm.adjust(0.01, 0.04, 0.03);
        figures.put("holm-1", holm[0]);
        figures.put("holm-2", holm[1]);
        figures.put("holm-3", holm[2]);
    }

    private static void draws(Map<String, Double> figures) {
        Map<String, Meaning> meanings = Map.of(
                "likely", BrierOverRangeTest.meaning("0.55", "0.675", "0.8"),
                "70 %", Meaning.exactly(Probability.of("0.7")));
        LexiconDraws draws = LexiconDraws.of(
                        List.of(new Saying<>("likely", 1, 0)), List.of(new Saying<>("70 %", 1, 0)), meanings::get, 1)
                .get();
        figures.put("lexicon-draws", draws.ownBetter());
    }

    private static void numbers(Map<String, Double> figures) {
        NumberForecast range = NumberForecastTest.range("2", "3", "0.8", "2.1");
        UnitErrors errors = UnitErrors.of(List.of(range)).get();
        figures.put("number-error", errors.meanAbsoluteError());
        figures.put("number-bias", errors.bias());
        figures.put("interval-score", IntervalScore.of(range));
        figures.put("interval-score-missed", IntervalScore.of(NumberForecastTest.range("2", "3", "0.8", "3.2")));
        put(figures, "coverage", Wilson.of(3, 10).get());
        RelativeError relative = RelativeError.of(
                        RelativeErrorTest.SIX.stream().map(List::of).toList())
                .get();
        figures.put("relative-error", relative.value());
        put(figures, "relative", relative.interval().get());
    }

    private static void words(Map<String, Double> figures) {
        Sayings<String> twelve = Sayings.eachAlone(BrierOverRangeTest.TWELVE);
        BrierOverRange bounds =
                BrierOverRange.of(twelve, BrierOverRangeTest.ICD_203::get).get();
        figures.put("range-lowest", bounds.lowest());
        figures.put("range-highest", bounds.highest());
        LexiconSensitivity other = LexiconSensitivity.of(
                        twelve, LexiconSensitivityTest.PHIA::get, LexiconSensitivityTest.ICD_203::get)
                .get();
        figures.put("other-lexicon", other.brier());
        figures.put("chosen-lexicon", other.brierOfChosen());
    }

    private static void editions(Map<String, Double> figures) {
        Instant first = Instant.parse("2020-12-10T00:00:00Z");
        Editions<Probability> editions = new Editions<>(
                List.of(
                        new Editions.Stated<>(first, Probability.of("0.675")),
                        new Editions.Stated<>(first.plus(Duration.ofDays(40)), Probability.of("0.875"))),
                first.plus(Duration.ofDays(50)));
        figures.put("edition-first", ifHappened(editions.first().get()));
        figures.put("edition-last", ifHappened(editions.last().get()));
        figures.put(
                "edition-weighted",
                editions.timeWeighted(GuideComparisons::ifHappened).get());
    }

    private static double ifHappened(Probability probability) {
        return Brier.of(probability, Occurrence.HAPPENED);
    }

    private static void put(Map<String, Double> figures, String name, Interval interval) {
        figures.put(name + "-low", interval.low());
        figures.put(name + "-high", interval.high());
    }
}

package org.borneout.scoring;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The mean Brier score under another lexicon beside the score under the chosen one, both of the same forecasts: those whose
 * words both of them know. Differences between the two come from what the words are taken to mean and from nothing else.
 *
 * <p><b>Range.</b> Both scores 0 to 1, lower is better; n of the forecasts are covered, and is shown beside them.
 *
 * <p><b>Edge cases.</b> Absent below five families covered, whatever there is beside them.
 *
 * @param n how many forecasts both lexicons cover
 * @param brier the score under the other lexicon
 * @param brierOfChosen the score of the same forecasts under the chosen lexicon
 */
public record LexiconSensitivity(long n, double brier, double brierOfChosen) {

    /**
     * One lexicon against the chosen one.
     *
     * @param other what the other lexicon takes a phrase to mean at its point, null where it does not know it
     * @param chosen the same for the chosen lexicon
     */
    public static <K extends Comparable<K>> Figure<LexiconSensitivity> of(
            Sayings<K> sayings,
            Function<? super K, @Nullable Probability> other,
            Function<? super K, @Nullable Probability> chosen) {
        Sayings<K> covered = sayings.only(phrase -> other.apply(phrase) != null && chosen.apply(phrase) != null);
        return mean(covered, other)
                .then(brier ->
                        mean(covered, chosen).map(ofChosen -> new LexiconSensitivity(covered.n(), brier, ofChosen)));
    }

    private static <K extends Comparable<K>> Figure<Double> mean(
            Sayings<K> covered, Function<? super K, @Nullable Probability> lexicon) {
        return MeanBrier.of(covered.at(phrase -> known(lexicon.apply(phrase)))).map(MeanBrier::value);
    }

    private static Probability known(@Nullable Probability probability) {
        if (probability == null) {
            throw new IllegalStateException("a lexicon that forgets");
        }
        return probability;
    }
}

package org.borneout.lexicon.reading;

import java.math.BigDecimal;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/**
 * A likelihood as it was typed, and what was read from it.
 *
 * @param stated the text as typed, without the space around it
 * @param kind which of the other parts are there
 * @param words for WORDS: the words in the form in which lexicons are searched (lower case, NFKC, single spaces)
 * @param probability for PROBABILITY the stated one, for RANGE its middle; of the words as said, in 0..1
 * @param low for RANGE: lower end
 * @param high for RANGE: upper end
 * @param value for VALUE: the number
 * @param valueLow for VALUE_RANGE: lower end
 * @param valueHigh for VALUE_RANGE: upper end, not below the lower
 * @param level for VALUE_RANGE: the share of cases that the range claims to cover; 0.8 where none was stated
 * @param levelAssumed whether the level was not stated
 * @param rounded whether a number had more decimals than are kept (six of a probability, ten of a value) and was
 *     rounded half-even
 */
public record Likelihood(
        String stated,
        LikelihoodKind kind,
        @Nullable String words,
        @Nullable Probability probability,
        @Nullable Probability low,
        @Nullable Probability high,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueLow,
        @Nullable BigDecimal valueHigh,
        @Nullable Probability level,
        boolean levelAssumed,
        boolean rounded)
        implements Reading {
    public static Likelihood ofWords(String stated, String words) {
        return new Likelihood(
                stated, LikelihoodKind.WORDS, words, null, null, null, null, null, null, null, false, false);
    }

    static Likelihood probability(String stated, Probability probability, boolean rounded) {
        return new Likelihood(
                stated,
                LikelihoodKind.PROBABILITY,
                null,
                probability,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                rounded);
    }

    static Likelihood range(String stated, Probability low, Probability point, Probability high, boolean rounded) {
        return new Likelihood(
                stated, LikelihoodKind.RANGE, null, point, low, high, null, null, null, null, false, rounded);
    }

    static Likelihood value(String stated, BigDecimal value, boolean rounded) {
        return new Likelihood(
                stated, LikelihoodKind.VALUE, null, null, null, null, value, null, null, null, false, rounded);
    }

    static Likelihood valueRange(
            String stated, BigDecimal low, BigDecimal high, Probability level, boolean assumed, boolean rounded) {
        return new Likelihood(
                stated, LikelihoodKind.VALUE_RANGE, null, null, null, null, null, low, high, level, assumed, rounded);
    }
}

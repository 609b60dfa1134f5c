package org.borneout.prediction;

import java.util.List;
import org.borneout.web.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A likelihood read back to a person: words first, then the range.
 *
 * @param stated what was said, verbatim
 * @param range "80–95%", "70%", "3 to 4 %"; empty when the words have no number
 * @param low millionths, of the words as said; null for numbers and for words without a number
 * @param high millionths
 * @param point millionths at which it is scored
 * @param value whether it is a number rather than a likelihood
 * @param explained one sentence: as which term of which scale it is read
 * @param others how other published scales read the same words, at most three, where that was asked for
 */
public record ReadBack(
        String stated,
        String range,
        @Nullable Integer low,
        @Nullable Integer high,
        @Nullable Integer point,
        boolean value,
        String explained,
        List<String> others) {
    ReadBack beside(List<String> readings) {
        return new ReadBack(stated, range, low, high, point, value, explained, readings);
    }

    public boolean hasNumber() {
        return !range.isEmpty();
    }

    public Mark mark() {
        return mark(null);
    }

    /** @param outcome true when the thing that the words are about happened, false when not, null while undecided */
    public Mark mark(@Nullable Boolean outcome) {
        return new Mark(low, high, outcome);
    }
}

package org.borneout.report.scored;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What was said of how likely a thing is, before any lexicon reads it: a number or words.
 *
 * @param millionths the number; -1 for words
 * @param words empty for a number
 */
record Said(int millionths, String words) implements Comparable<Said> {
    private static final Comparator<Said> ORDER =
            Comparator.comparingInt(Said::millionths).thenComparing(Said::words);

    static Said number(int millionths) {
        return new Said(millionths, "");
    }

    static Said words(String words) {
        return new Said(-1, words);
    }

    static @Nullable Said of(ScoredRow row) {
        return of(row.probability(), row.words());
    }

    /** Null where nothing was said that could be a number. */
    static @Nullable Said of(@Nullable Integer millionths, @Nullable String words) {
        if (millionths != null) {
            return number(millionths);
        }
        return words == null ? null : words(words);
    }

    boolean isNumber() {
        return millionths >= 0;
    }

    @Override
    public int compareTo(Said other) {
        return ORDER.compare(this, other);
    }
}

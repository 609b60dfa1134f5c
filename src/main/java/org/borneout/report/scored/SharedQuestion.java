package org.borneout.report.scored;

import java.util.SortedMap;
import java.util.TreeMap;
import org.borneout.prediction.Side;
import org.borneout.scoring.Meaning;
import org.borneout.scoring.Occurrence;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/**
 * A decided question with what two institutes or more had said of it, each once.
 *
 * @param family the family of the question, or minus the question where it has none
 * @param claims under the ids of the institutes
 */
public record SharedQuestion(long id, long family, boolean happened, SortedMap<Long, Claim> claims) {
    public SharedQuestion {
        claims = new TreeMap<>(claims);
    }

    /**
     * What one institute said.
     *
     * @param words as it said them; null for a stated probability
     * @param term what has one meaning: the term of the lexicon, or the stated number
     */
    public record Claim(
            long prediction, Side side, @Nullable String words, String term, Meaning meaning) {
        /** The probability that it gave to what the question asks. */
        public Probability ofQuestion() {
            return side == Side.WILL ? meaning.point() : meaning.point().complement();
        }

        /** Whether what it said came about. */
        public boolean cameTrue(boolean happened) {
            return happened == (side == Side.WILL);
        }
    }

    public Occurrence occurrence() {
        return Occurrence.of(happened);
    }

    public boolean isOf(long institute) {
        return claims.containsKey(institute);
    }
}

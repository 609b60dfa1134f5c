package org.borneout.report.compare;

import org.borneout.scoring.Comparison;
import org.borneout.scoring.Figure;
import org.borneout.scoring.LexiconDraws;
import org.jspecify.annotations.Nullable;

/**
 * Two institutes on the questions that both of them answered.
 *
 * @param one the id of the one whose score is taken first: a difference below 0 is in its favour
 * @param n how many questions both answered
 * @param families how many families they come from
 * @param scoreOfOne its mean Brier score on these questions; absent with too few of them, as are all figures
 * @param scoreOfOther the other's on the same
 * @param adjusted the p-value of the sign-flip test after Holm, as one of all pairs that are compared here; null where absent
 * @param lexicons whether it hangs on the lexicon; absent with too few questions
 */
public record PairComparison(
        long one,
        long other,
        long n,
        long families,
        Figure<Double> scoreOfOne,
        Figure<Double> scoreOfOther,
        Figure<Comparison> figures,
        @Nullable Double adjusted,
        Figure<LexiconDraws> lexicons) {
    PairComparison adjustedTo(double pValue) {
        return new PairComparison(one, other, n, families, scoreOfOne, scoreOfOther, figures, pValue, lexicons);
    }
}

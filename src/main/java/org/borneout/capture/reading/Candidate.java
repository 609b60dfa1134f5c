package org.borneout.capture.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One prediction that an article reports.
 *
 * @param quote {@code text.substring(start, end)}, at most two sentences and 400 characters
 * @param prefix what stands before it, to find it again in a changed text
 * @param institute the directory's name of it, else the fullest name in the article
 * @param chain who passed it on: from the institute over those who cite it to the outlet
 * @param hedge at most six words of the text, never from the headline
 * @param value the figure of the closing window; low and high where it is a range
 * @param trend "rise" or "fall" where a direction is claimed
 * @param condition the words of the condition
 * @param hedgeMismatch whether the headline or another passage states it with more or less certainty
 * @param confidence from 0 to 1, how far to trust this reading: a rule of thumb, not a probability
 */
public record Candidate(
        String quote,
        int start,
        int end,
        String prefix,
        String suffix,
        String institute,
        @Nullable Long instituteId,
        @Nullable String person,
        List<String> chain,
        @Nullable String hedge,
        CardBand band,
        ClaimSide side,
        ClaimKind kind,
        @Nullable String trend,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String unit,
        @Nullable String condition,
        @Nullable WhyNot notCheckable,
        CardWindow window,
        List<Folded> folded,
        boolean hedgeMismatch,
        Suggestion suggested,
        double confidence) {
    public Candidate {
        chain = List.copyOf(chain);
        folded = List.copyOf(folded);
    }

    public boolean checkable() {
        return notCheckable == null;
    }
}

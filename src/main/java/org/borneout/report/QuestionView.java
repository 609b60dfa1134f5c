package org.borneout.report;

import java.util.List;
import org.borneout.prediction.Question;
import org.jspecify.annotations.Nullable;

/**
 * One question with what was said and decided about it.
 *
 * @param upshot of its claims, or null where none can be checked
 * @param decisions all verdicts, the newest first
 */
public record QuestionView(
        Question question,
        List<ClaimRow> claims,
        @Nullable Upshot upshot,
        String state,
        List<Decision> decisions,
        FrozenView frozen) {
    public @Nullable Decision current() {
        return decisions.isEmpty() || !decisions.get(0).verdict().current() ? null : decisions.get(0);
    }

    public List<Decision> older() {
        return decisions.stream()
                .filter(decision -> !decision.verdict().current())
                .toList();
    }

    /** Whether only invented institutes claim anything about it, so that it is invented with them. */
    public boolean invented() {
        return !claims.isEmpty() && claims.stream().allMatch(claim -> claim.by().invented());
    }
}

package org.borneout.report;

import java.util.List;
import org.borneout.prediction.FrozenText;
import org.borneout.prediction.TextChange;
import org.borneout.resolution.Foresight;
import org.jspecify.annotations.Nullable;

/**
 * What is frozen of a question, who had their eyes on it, and what is to be changed.
 *
 * @param texts all that were ever frozen, the first one first; empty while nothing is
 * @param by who froze the current one or proposed it
 * @param second who agreed to it, or empty
 * @param change the change that waits for a second person
 * @param changeBy who proposed that
 */
public record FrozenView(
        List<FrozenText> texts,
        String by,
        String second,
        @Nullable Foresight foresight,
        @Nullable TextChange change,
        String changeBy,
        List<HistoryLine.Change> changes) {
    public @Nullable FrozenText current() {
        return texts.isEmpty() ? null : texts.get(texts.size() - 1);
    }

    public boolean oneReader() {
        FrozenText current = current();
        return current != null && current.readers() == 1;
    }

    public boolean before() {
        return foresight == Foresight.BEFORE;
    }

    /** Whether a change that waits was proposed by this person. */
    public boolean changeIsBy(long account) {
        return change != null && change.proposedBy() == account;
    }
}

package org.borneout.report;

import java.util.List;
import java.util.Locale;
import org.borneout.account.Account;
import org.borneout.prediction.DraftForm;
import org.jspecify.annotations.Nullable;

/**
 * What waits at the desk.
 *
 * @param reading what waits for a second or third reader
 * @param unfinished the reader's own forms
 * @param drafts predictions that are not published yet
 */
public record DeskView(
        boolean mine,
        DeskReading reading,
        List<Queue> queues,
        List<DraftForm> unfinished,
        List<ClaimRow> drafts,
        List<Account> people) {
    /** What a queue holds. */
    public enum Kind {
        SOON,
        DUE,
        OVERDUE
    }

    /**
     * @param size how many there are, "25+" where nobody counted further
     * @param status the filter under which the whole queue is listed
     */
    public record Queue(Kind kind, List<Waiting> rows, String size, boolean more, String status) {
        /** Past its days of grace. */
        public boolean overdue() {
            return kind == Kind.OVERDUE;
        }

        /** Past the last day that counts. */
        public boolean ended() {
            return kind != Kind.SOON;
        }

        public String anchor() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param when how far its due date is away, in words */
    public record Waiting(
            ClaimRow claim, String when, @Nullable String assignee) {}

    public long waiting() {
        return queues.stream().mapToLong(queue -> queue.rows().size()).sum() + draftCount() + reading.size();
    }

    public int draftCount() {
        return unfinished.size() + drafts.size();
    }
}

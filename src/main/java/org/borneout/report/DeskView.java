package org.borneout.report;

import java.util.List;
import java.util.Locale;
import org.borneout.account.Account;
import org.borneout.prediction.DraftForm;
import org.borneout.prediction.Question;
import org.borneout.resolution.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What waits at the desk.
 *
 * @param only the one queue that is shown, page by page; null where all are shown from their beginning
 * @param reading what waits for a second or third reader
 * @param unfinished the reader's own forms
 * @param drafts predictions that are not published yet
 * @param replies that nobody has dealt with
 */
public record DeskView(
        boolean mine,
        @Nullable Kind only,
        DeskReading reading,
        List<Queue> queues,
        List<DraftForm> unfinished,
        List<ClaimRow> drafts,
        List<Reply> replies,
        List<Account> people) {
    /** What a queue holds. */
    public enum Kind {
        OVERDUE,
        DUE,
        WEEK;

        public String anchor() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param size how many there are, "20+" where nobody counted further
     * @param next where the queue goes on; null at its end
     */
    public record Queue(
            Kind kind,
            List<Waiting> rows,
            String size,
            @Nullable String next,
            boolean after) {
        public String anchor() {
            return kind.anchor();
        }

        /** Past its days of grace. */
        public boolean overdue() {
            return kind == Kind.OVERDUE;
        }
    }

    /**
     * One question with the claims on it.
     *
     * @param claims the first of them
     * @param more how many there are besides
     * @param when how far its due date is away, in words
     */
    public record Waiting(Question question, List<ClaimRow> claims, long more, String when, String assignees) {
        /** A single claim is shown with all that is known of it. */
        public String address() {
            return claims.size() == 1 && more == 0
                    ? "/predictions/" + claims.get(0).id()
                    : "/questions/" + question.id();
        }
    }

    public long waiting() {
        return queues.stream().mapToLong(queue -> queue.rows().size()).sum()
                + draftCount()
                + reading.size()
                + replies.size();
    }

    public int draftCount() {
        return unfinished.size() + drafts.size();
    }
}

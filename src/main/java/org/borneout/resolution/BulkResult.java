package org.borneout.resolution;

import org.borneout.web.Messages;
import org.borneout.web.Refusal;

/**
 * What came of one row.
 *
 * @param words the statement of the question
 * @param done whether it was done
 * @param sentence what was done, or why it was not
 */
public record BulkResult(long question, String words, boolean done, String sentence) {
    static BulkResult refused(long question, String words, Refusal refusal, Messages messages) {
        BulkMessages say = messages.of(BulkMessages.class);
        String sentence = switch (refusal.kind()) {
            case NOT_FOUND -> say.notFound();
            case STALE -> say.stale();
            default -> refusal.detail();
        };
        return new BulkResult(question, words, false, sentence);
    }
}

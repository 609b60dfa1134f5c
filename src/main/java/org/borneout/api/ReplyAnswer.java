package org.borneout.api;

import java.time.Instant;
import org.borneout.resolution.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What an institute or a reader says to a prediction, printed beside it.
 *
 * @param verdict the one that it contests; null where it concerns how it was logged
 * @param institute the one in whose name it speaks; null for a reader
 * @param status OPEN until somebody here has answered, then ANSWERED
 */
record ReplyAnswer(
        long id,
        long prediction,
        @Nullable Long verdict,
        @Nullable Long institute,
        String author,
        String text,
        Instant at,
        String status,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        String url) {
    static ReplyAnswer of(Reply reply) {
        var verdict = reply.verdict();
        var institute = reply.institute();
        long prediction = reply.prediction().id();
        return new ReplyAnswer(
                reply.id(),
                prediction,
                verdict == null ? null : verdict.id(),
                institute == null ? null : institute.id(),
                reply.author(),
                reply.text(),
                reply.at(),
                reply.status().name(),
                reply.answer(),
                reply.answeredAt(),
                "/predictions/" + prediction + "#reply-" + reply.id());
    }
}

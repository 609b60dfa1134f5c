package org.borneout.ledger;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry with all that the ledger keeps of it.
 *
 * @param body the canonical JSON; the hash is that of the previous hash followed by it
 * @param sealed whether its texts are not shown to anybody yet
 */
public record Kept(
        long position,
        Instant at,
        @Nullable Long actor,
        String action,
        String subjectType,
        long subjectId,
        String body,
        String previousHash,
        String hash,
        boolean sealed,
        List<Text> texts) {
    /**
     * A text beside the chain, which holds its digest.
     *
     * @param digest SHA-256 of the salt followed by the text
     * @param text null where it was erased or is sealed
     */
    public record Text(
            String field,
            String digest,
            @Nullable String salt,
            @Nullable String text,
            boolean erased) {}

    public History.Subject subject() {
        return new History.Subject(subjectType, subjectId);
    }
}

package org.borneout.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger. Its hash is the SHA-256 of the previous hash followed by the body; a text's digest is that of the
 * salt followed by the text.
 *
 * @param withheld whether it concerns what the caller may not see; then only its time and its hashes are told
 * @param sealed whether its texts are shown to nobody yet
 * @param actor who did it; told to those who work here only
 * @param body the JSON that was hashed, to the letter
 */
record LedgerEntryAnswer(
        long position,
        Instant at,
        boolean withheld,
        boolean sealed,
        @Nullable String action,
        @Nullable LedgerSubject subject,
        @Nullable LedgerActor actor,
        @Nullable Map<String, Object> codes,
        @Nullable List<LedgerText> texts,
        @Nullable String body,
        String previousHash,
        String hash) {
    record LedgerSubject(String type, long id) {}

    record LedgerActor(long id, @Nullable String name) {}

    /** @param text null where it was erased, is sealed, or is for those who work here */
    record LedgerText(
            String field,
            String digest,
            @Nullable String salt,
            @Nullable String text,
            boolean erased) {}
}

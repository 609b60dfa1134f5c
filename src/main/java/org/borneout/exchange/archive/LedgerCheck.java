package org.borneout.exchange.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipException;
import org.borneout.ledger.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * Whether the ledger in an archive holds: each entry follows the one before it and says what its columns say, each text has
 * the digest that its entry names, and the last entry is the head. Checksums show damage; this shows a hand that knew of them.
 */
final class LedgerCheck {
    private static final String START = "0".repeat(64);

    private final ArchiveFile archive;
    private long position;
    private String hash = START;

    private LedgerCheck(ArchiveFile archive) {
        this.archive = archive;
    }

    static LedgerCheck of(ArchiveFile archive) {
        return new LedgerCheck(archive);
    }

    void check() throws ArchiveRefused, IOException {
        try (MappingIterator<JsonNode> entries = archive.trees("ledger_entry");
                MappingIterator<JsonNode> texts = archive.trees("ledger_text")) {
            @Nullable JsonNode ahead = texts.hasNextValue() ? texts.nextValue() : null;
            while (entries.hasNextValue()) {
                JsonNode entry = entries.nextValue();
                Map<String, JsonNode> own = new HashMap<>();
                while (ahead != null && number(ahead, "position") == position + 1) {
                    own.put(text(ahead, "field"), ahead);
                    ahead = texts.hasNextValue() ? texts.nextValue() : null;
                }
                follow(entry, own);
            }
            if (ahead != null) {
                throw archive.damaged("the ledger has a text without an entry");
            }
        } catch (JsonProcessingException | RuntimeJsonMappingException | ZipException e) {
            throw archive.damaged("the ledger cannot be read", e);
        }
        compareWithHead();
    }

    private void follow(JsonNode entry, Map<String, JsonNode> texts) throws ArchiveRefused, IOException {
        String body = text(entry, "body");
        boolean fits = number(entry, "position") == position + 1
                && text(entry, "previous_hash").equals(hash)
                && text(entry, "hash").equals(CanonicalJson.sha256(hash + body));
        if (!fits || !agree(ArchiveFile.JSON.readTree(body), entry, texts)) {
            throw archive.damaged("the ledger does not hold at position " + (position + 1));
        }
        position++;
        hash = text(entry, "hash");
    }

    private static boolean agree(JsonNode body, JsonNode entry, Map<String, JsonNode> texts) {
        JsonNode digests = body.path("texts");
        return text(body, "action").equals(text(entry, "action"))
                && text(body, "at").equals(text(entry, "at"))
                && number(body, "position") == number(entry, "position")
                && number(body, "actor") == number(entry, "actor_id")
                && body.at("/subject/type").asText().equals(text(entry, "subject_type"))
                && body.at("/subject/id").asLong() == number(entry, "subject_id")
                && digests.size() == texts.size()
                && texts.entrySet().stream()
                        .allMatch(text -> digests.path(text.getKey()).asText().equals(text(text.getValue(), "digest"))
                                && holds(text.getValue()));
    }

    /** An erased text has left its digest behind and nothing else. */
    private static boolean holds(JsonNode row) {
        boolean erased = row.has("erased_at");
        boolean there = row.has("text") && row.has("salt");
        return erased
                ? !row.has("text") && !row.has("salt")
                : there
                        && CanonicalJson.sha256(text(row, "salt") + text(row, "text"))
                                .equals(text(row, "digest"));
    }

    private void compareWithHead() throws ArchiveRefused, IOException {
        Manifest.Head head = archive.contents().ledger();
        try (MappingIterator<JsonNode> heads = archive.trees("ledger_head")) {
            JsonNode row = heads.hasNextValue() ? heads.nextValue() : ArchiveFile.JSON.createObjectNode();
            if (head.position() != position
                    || !head.hash().equals(hash)
                    || number(row, "position") != position
                    || !text(row, "hash").equals(hash)) {
                throw archive.damaged("the ledger does not end where the manifest says");
            }
        }
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).asText();
    }

    private static long number(JsonNode row, String field) {
        return row.path(field).asLong();
    }
}

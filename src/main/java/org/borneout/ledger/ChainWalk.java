package org.borneout.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the chain and compares: each entry's number, its hash over the hash before it and its own JSON, the columns by
 * which it is looked up, and each text with its digest, unless it was erased.
 */
@Singleton
class ChainWalk {
    private static final int PORTION = 1_000;

    /** An entry and its hash. */
    record Place(long position, String hash) {}

    /** Before the first entry. */
    static final Place START = new Place(0, "0".repeat(64));

    /** @param broken the entry behind the one that was reached, where it does not fit */
    record Walked(Place reached, @Nullable Long broken) {}

    private record Text(
            String digest, @Nullable String salt, @Nullable String text, boolean erased) {
        boolean holds(String expected) {
            if (!digest.equals(expected)) {
                return false;
            }
            return erased
                    ? text == null
                    : salt != null
                            && text != null
                            && CanonicalJson.sha256(salt + text).equals(digest);
        }
    }

    private final ObjectMapper json;

    ChainWalk(ObjectMapper json) {
        this.json = json;
    }

    Walked from(Connection connection, Place start, long end) throws SQLException {
        Place reached = start;
        while (reached.position() < end) {
            long last = Math.min(end, reached.position() + PORTION);
            Walked walked = portion(connection, reached, last);
            if (walked.broken() != null) {
                return walked;
            }
            reached = walked.reached();
        }
        return new Walked(reached, null);
    }

    private Walked portion(Connection connection, Place start, long last) throws SQLException {
        Map<Long, Map<String, Text>> texts = texts(connection, start.position(), last);
        Place reached = start;
        try (PreparedStatement select = connection.prepareStatement("select position, at, actor_id, action,"
                + " subject_type, subject_id, body, previous_hash, hash from ledger_entry where position > ?"
                + " and position <= ? order by position")) {
            select.setLong(1, start.position());
            select.setLong(2, last);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    long next = reached.position() + 1;
                    if (!fits(row, reached, texts.getOrDefault(next, Map.of()))) {
                        return new Walked(reached, next);
                    }
                    reached = new Place(next, row.getString(9));
                }
            }
        }
        return reached.position() < last ? new Walked(reached, reached.position() + 1) : new Walked(reached, null);
    }

    private boolean fits(ResultSet row, Place before, Map<String, Text> texts) throws SQLException {
        String body = row.getString(7);
        return row.getLong(1) == before.position() + 1
                && before.hash().equals(row.getString(8))
                && CanonicalJson.sha256(before.hash() + body).equals(row.getString(9))
                && says(body, row, texts);
    }

    /** Whether the columns and the texts are those that the hashed JSON speaks of. */
    private boolean says(String body, ResultSet row, Map<String, Text> texts) throws SQLException {
        JsonNode said;
        try {
            said = json.readTree(body);
        } catch (JsonProcessingException e) {
            return false;
        }
        long actor = row.getLong(3);
        boolean nobody = row.wasNull();
        Instant at = row.getObject(2, OffsetDateTime.class).toInstant();
        return said.path("position").asLong() == row.getLong(1)
                && said.path("at").asText().equals(at.toString())
                && (nobody
                        ? said.path("actor").isMissingNode()
                        : said.path("actor").asLong() == actor)
                && said.path("action").asText().equals(row.getString(4))
                && said.at("/subject/type").asText().equals(row.getString(5))
                && said.at("/subject/id").asLong() == row.getLong(6)
                && hold(said.path("texts"), texts);
    }

    private static boolean hold(JsonNode digests, Map<String, Text> texts) {
        if (digests.size() != texts.size()) {
            return false;
        }
        for (Map.Entry<String, JsonNode> digest : digests.properties()) {
            Text text = texts.get(digest.getKey());
            if (text == null || !text.holds(digest.getValue().asText())) {
                return false;
            }
        }
        return true;
    }

    private static Map<Long, Map<String, Text>> texts(Connection connection, long after, long last)
            throws SQLException {
        Map<Long, Map<String, Text>> texts = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select position, field, digest, salt, text,"
                + " erased_at from ledger_text where position > ? and position <= ?")) {
            select.setLong(1, after);
            select.setLong(2, last);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    texts.computeIfAbsent(row.getLong(1), position -> new HashMap<>())
                            .put(
                                    row.getString(2),
                                    new Text(
                                            row.getString(3),
                                            row.getString(4),
                                            row.getString(5),
                                            row.getObject(6) != null));
                }
            }
        }
        return texts;
    }
}

package org.borneout.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Adds changes to the chain. Entries collected in a transaction are written just before it commits, so that the lock on
 * the chain's head, which all writers need, is held as briefly as can be.
 */
@ApplicationScoped
public class Ledger {
    private static final String PENDING = "org.borneout.ledger.pending";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private final EntityManager entities;
    private final Event<Written> written;

    Ledger(
            DataSource database,
            TransactionSynchronizationRegistry transaction,
            Clock clock,
            EntityManager entities,
            Event<Written> written) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.entities = entities;
        this.written = written;
    }

    /** What a transaction has to write before it commits. */
    private record Pending(List<Change> changes, Set<History.Subject> revealed, Set<History.Subject> erased) {}

    /** Records a change; fails outside a transaction. */
    public void record(Change change) {
        pending().changes().add(change);
    }

    /** Breaks the seal of all entries about these records, those of this very transaction included. */
    public void reveal(String subjectType, Collection<Long> subjects) {
        subjects.forEach(id -> pending().revealed().add(new History.Subject(subjectType, id)));
    }

    /**
     * Erases the texts of all entries about these records. The entries stay, and as the chain holds digests of texts it
     * holds without them. Whoever calls this records a change ERASED that says why.
     */
    public void erase(String subjectType, Collection<Long> subjects) {
        subjects.forEach(id -> pending().erased().add(new History.Subject(subjectType, id)));
    }

    private Pending pending() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a change is recorded in the transaction that makes it");
        }
        if (transaction.getResource(PENDING) instanceof Pending known) {
            return known;
        }
        // Once a transaction is completed nothing new can take part in it, and what entities hold is to be written
        // then.
        if (!entities.isJoinedToTransaction()) {
            throw new IllegalStateException("entities do not take part in the transaction");
        }
        Pending fresh = new Pending(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        transaction.putResource(PENDING, fresh);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                append(fresh);
            }

            @Override
            public void afterCompletion(int status) {}
        });
        return fresh;
    }

    /** Keeps everybody else from adding to the chain until this transaction ends, and says where it ends now. */
    public long awaitTurn() {
        try (Connection connection = database.getConnection()) {
            return lockHead(connection).position;
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    private record Head(long position, String hash) {}

    private void append(Pending pending) {
        // Before the lock is taken, so that it is held briefly, and for whoever is told what was written.
        entities.flush();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Written.Entry> entries = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            Head head = lockHead(connection);
            for (Change change : pending.changes()) {
                head = append(connection, head, change, at);
                entries.add(new Written.Entry(
                        head.position, at, change.action, change.subjectType, change.subjectId, change.named));
            }
            try (PreparedStatement update =
                    connection.prepareStatement("update ledger_head set position = ?, hash = ? where id = 1")) {
                update.setLong(1, head.position);
                update.setString(2, head.hash);
                update.executeUpdate();
            }
            for (History.Subject subject : pending.revealed()) {
                reveal(connection, subject);
            }
            erase(connection, pending.erased(), at);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be written", e);
        }
        if (!entries.isEmpty()) {
            written.fire(new Written(entries));
        }
    }

    private static void reveal(Connection connection, History.Subject subject) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from ledger_seal where position in"
                + " (select position from ledger_entry where subject_type = ? and subject_id = ?)")) {
            delete.setString(1, subject.type());
            delete.setLong(2, subject.id());
            delete.executeUpdate();
        }
    }

    private static void erase(Connection connection, Set<History.Subject> subjects, Instant at) throws SQLException {
        try (PreparedStatement erase = connection.prepareStatement("update ledger_text set text = null, salt = null,"
                + " erased_at = ? where erased_at is null and position in"
                + " (select position from ledger_entry where subject_type = ? and subject_id = ?)")) {
            for (History.Subject subject : subjects) {
                erase.setObject(1, at.atOffset(ZoneOffset.UTC));
                erase.setString(2, subject.type());
                erase.setLong(3, subject.id());
                erase.addBatch();
            }
            if (!subjects.isEmpty()) {
                erase.executeBatch();
            }
        }
    }

    private static Head lockHead(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select position, hash from ledger_head where id = 1 for update");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the ledger has no head");
            }
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    private Head append(Connection connection, Head head, Change change, Instant at) throws SQLException {
        long position = head.position + 1;
        record Salted(String field, String text, String salt, String digest) {}
        List<Salted> texts = new ArrayList<>();
        SortedMap<String, Object> digests = new TreeMap<>();
        for (Map.Entry<String, String> text : change.texts.entrySet()) {
            byte[] random = new byte[16];
            RANDOM.nextBytes(random);
            String salt = HexFormat.of().formatHex(random);
            String digest = CanonicalJson.sha256(salt + text.getValue());
            texts.add(new Salted(text.getKey(), text.getValue(), salt, digest));
            digests.put(text.getKey(), digest);
        }
        SortedMap<String, Object> body = new TreeMap<>();
        body.put("action", change.action);
        body.put("at", at.toString());
        body.put("codes", change.codes);
        body.put("position", position);
        body.put("subject", new TreeMap<>(Map.of("id", change.subjectId, "type", change.subjectType)));
        body.put("texts", digests);
        if (change.actor != null) {
            body.put("actor", change.actor);
        }
        String json = CanonicalJson.of(body);
        String hash = CanonicalJson.sha256(head.hash + json);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into ledger_entry (position, at, actor_id, action, subject_type, subject_id, body,"
                        + " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, position);
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setObject(3, change.actor);
            insert.setString(4, change.action);
            insert.setString(5, change.subjectType);
            insert.setLong(6, change.subjectId);
            insert.setString(7, json);
            insert.setString(8, head.hash);
            insert.setString(9, hash);
            insert.executeUpdate();
        }
        if (!texts.isEmpty()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into ledger_text (position, field, digest, salt, text) values (?, ?, ?, ?, ?)")) {
                for (Salted text : texts) {
                    insert.setLong(1, position);
                    insert.setString(2, text.field());
                    insert.setString(3, text.digest());
                    insert.setString(4, text.salt());
                    insert.setString(5, text.text());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        if (!change.named.isEmpty()) {
            name(connection, position, change.named);
        }
        if (change.sealed) {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into ledger_seal (position) values (?)")) {
                insert.setLong(1, position);
                insert.executeUpdate();
            }
        }
        return new Head(position, hash);
    }

    /** So that the history of each of these records finds the entry. */
    private static void name(Connection connection, long position, Map<String, List<Long>> named) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into ledger_range (position, subject_type, first_id, last_id) values (?, ?, ?, ?)")) {
            for (Map.Entry<String, List<Long>> type : named.entrySet()) {
                for (IdRanges.Range range : IdRanges.ranges(type.getValue())) {
                    insert.setLong(1, position);
                    insert.setString(2, type.getKey());
                    insert.setLong(3, range.first());
                    insert.setLong(4, range.last());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}

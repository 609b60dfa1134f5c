package org.borneout.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads back what the ledger holds about one record. */
@ApplicationScoped
public class History {
    /** One entry with its codes and those of its texts that are neither erased nor sealed. */
    public record Entry(
            long position,
            Instant at,
            @Nullable Long actor,
            String action,
            String subjectType,
            long subjectId,
            Map<String, Object> codes,
            Map<String, String> texts) {
        public @Nullable String text(String field) {
            return texts.get(field);
        }

        public @Nullable Object code(String field) {
            return codes.get(field);
        }
    }

    private final DataSource database;
    private final ObjectMapper json;

    History(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The newest 200 entries about a record, newest first. */
    public List<Entry> of(String subjectType, long subjectId) {
        String sql = "select e.position, e.at, e.actor_id, e.action, e.body, t.field, t.text from ledger_entry e"
                + " left join ledger_text t on t.position = e.position"
                + " and not exists (select 1 from ledger_seal s where s.position = e.position)"
                + " where e.position in (select position from (select position from ledger_entry where subject_type = ?"
                + " and subject_id = ? union select position from ledger_range where subject_type = ? and last_id >= ?"
                + " and first_id <= ?) about order by position desc limit 200) order by e.position desc, t.field";
        Map<Long, Entry> entries = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, subjectType);
            select.setLong(2, subjectId);
            select.setString(3, subjectType);
            select.setLong(4, subjectId);
            select.setLong(5, subjectId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    long position = row.getLong(1);
                    Entry entry = entries.get(position);
                    if (entry == null) {
                        long id = row.getLong(3);
                        Long actor = row.wasNull() ? null : id;
                        entry = new Entry(
                                position,
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                actor,
                                row.getString(4),
                                subjectType,
                                subjectId,
                                codes(row.getString(5)),
                                new TreeMap<>());
                        entries.put(position, entry);
                    }
                    String field = row.getString(6);
                    String text = row.getString(7);
                    if (field != null && text != null) {
                        entry.texts().put(field, text);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
        return List.copyOf(entries.values());
    }

    /** How many entries there are whose texts nobody is shown yet. */
    public long sealed() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select count(*) from ledger_seal");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    /** One record that the ledger speaks of. */
    public record Subject(String type, long id) {}

    /** The position of the newest entry about any of these records; 0 where there is none. */
    public long lastPosition(Collection<Subject> subjects) {
        String each = "select max(position) as position from ledger_entry where subject_type = ? and subject_id = ?"
                + " union all select max(position) as position from ledger_range"
                + " where subject_type = ? and last_id >= ? and first_id <= ?";
        String sql = "select max(position) from ("
                + String.join(" union all ", Collections.nCopies(subjects.size(), each)) + ") newest";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int parameter = 0;
            for (Subject subject : subjects) {
                select.setString(++parameter, subject.type());
                select.setLong(++parameter, subject.id());
                select.setString(++parameter, subject.type());
                select.setLong(++parameter, subject.id());
                select.setLong(++parameter, subject.id());
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    /** The end of the chain. */
    public long head() {
        return position("select position from ledger_head where id = 1", null);
    }

    /** The hash at the end of the chain: where it is the same, nothing was written. */
    public String headHash() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select hash from ledger_head where id = 1");
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    /** The last position before an instant; 0 where the ledger begins later. */
    public long positionBefore(Instant end) {
        return position(
                "select position from ledger_entry where at < ? order by at desc, position desc fetch first 1 rows only",
                end);
    }

    private long position(String sql, @Nullable Instant end) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            if (end != null) {
                select.setObject(1, end.atOffset(ZoneOffset.UTC));
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    private Map<String, Object> codes(String body) {
        try {
            Map<String, Object> read = json.readValue(body, new TypeReference<>() {});
            @SuppressWarnings("unchecked")
            Map<String, Object> codes = (Map<String, Object>) read.getOrDefault("codes", Map.of());
            return codes;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the ledger holds an unreadable entry", e);
        }
    }
}

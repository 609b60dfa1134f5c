package org.borneout.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The chain as a list. Who may see which entry is decided by whoever shows it; sealed texts leave nobody here. */
@ApplicationScoped
public class Entries {
    private static final String COLUMNS = "select e.position, e.at, e.actor_id, e.action, e.subject_type, e.subject_id,"
            + " e.body, e.previous_hash, e.hash, s.position from ledger_entry e"
            + " left join ledger_seal s on s.position = e.position where ";

    private final DataSource database;

    Entries(DataSource database) {
        this.database = database;
    }

    /** Those behind a position, in the order of the chain. */
    public List<Kept> after(long position, int count) {
        return list(COLUMNS + "e.position > ? order by e.position fetch first " + count + " rows only", position);
    }

    /** Those before a position, the newest first. */
    public List<Kept> before(long position, int count) {
        return list(COLUMNS + "e.position < ? order by e.position desc fetch first " + count + " rows only", position);
    }

    private List<Kept> list(String sql, long position) {
        try (Connection connection = database.getConnection()) {
            List<Kept> bare = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setLong(1, position);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        bare.add(kept(row));
                    }
                }
            }
            return withTexts(connection, bare);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        long id = row.getLong(3);
        @Nullable Long actor = row.wasNull() ? null : id;
        return new Kept(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                actor,
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10) != null,
                List.of());
    }

    private static List<Kept> withTexts(Connection connection, List<Kept> bare) throws SQLException {
        if (bare.isEmpty()) {
            return bare;
        }
        long first = bare.stream().mapToLong(Kept::position).min().orElseThrow();
        long last = bare.stream().mapToLong(Kept::position).max().orElseThrow();
        Map<Long, List<Kept.Text>> texts = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select t.position, t.field, t.digest,"
                + " case when s.position is null then t.salt end, case when s.position is null then t.text end,"
                + " t.erased_at from ledger_text t left join ledger_seal s on s.position = t.position"
                + " where t.position between ? and ? order by t.position, t.field")) {
            select.setLong(1, first);
            select.setLong(2, last);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    texts.computeIfAbsent(row.getLong(1), position -> new ArrayList<>())
                            .add(new Kept.Text(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getObject(6) != null));
                }
            }
        }
        return bare.stream()
                .map(one -> new Kept(
                        one.position(),
                        one.at(),
                        one.actor(),
                        one.action(),
                        one.subjectType(),
                        one.subjectId(),
                        one.body(),
                        one.previousHash(),
                        one.hash(),
                        one.sealed(),
                        texts.getOrDefault(one.position(), List.of())))
                .toList();
    }
}

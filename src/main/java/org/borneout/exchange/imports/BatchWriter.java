package org.borneout.exchange.imports;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Writes the rows of a batch, table by table: as one stream of text to PostgreSQL, as one batch of inserts to H2. */
final class BatchWriter {
    private final Connection database;
    private final boolean postgresql;

    BatchWriter(Connection database, boolean postgresql) {
        this.database = database;
        this.postgresql = postgresql;
    }

    void write(Writes writes) throws SQLException {
        for (Table table : Table.values()) {
            List<@Nullable Object[]> rows = writes.of(table);
            if (!rows.isEmpty() && postgresql) {
                copy(table, rows);
            } else if (!rows.isEmpty()) {
                insert(table, rows);
            }
        }
        update("update question set waits = null where id = any(?)", writes.decided);
        update("update prediction set version = version + 1 where id = any(?)", writes.touched);
    }

    private void update(String sql, java.util.Collection<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement update = database.prepareStatement(sql)) {
            update.setArray(1, database.createArrayOf("bigint", ids.toArray()));
            update.executeUpdate();
        }
    }

    private void copy(Table table, List<@Nullable Object[]> rows) throws SQLException {
        StringBuilder text = new StringBuilder(rows.size() * 160);
        for (@Nullable Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                if (i > 0) {
                    text.append('\t');
                }
                append(text, row[i]);
            }
            text.append('\n');
        }
        String sql = "copy " + table.sqlName() + " (" + String.join(", ", table.columns()) + ") from stdin";
        try {
            database.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(text.toString()));
        } catch (IOException e) {
            throw new SQLException("rows could not be sent", e);
        }
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof String string) {
            for (int i = 0; i < string.length(); i++) {
                char c = string.charAt(i);
                switch (c) {
                    case '\\' -> text.append("\\\\");
                    case '\t' -> text.append("\\t");
                    case '\n' -> text.append("\\n");
                    case '\r' -> text.append("\\r");
                    default -> text.append(c);
                }
            }
        } else if (value instanceof Boolean yes) {
            text.append(yes ? 't' : 'f');
        } else if (value instanceof BigDecimal decimal) {
            text.append(decimal.toPlainString());
        } else {
            text.append(value);
        }
    }

    private void insert(Table table, List<@Nullable Object[]> rows) throws SQLException {
        String sql = "insert into " + table.sqlName() + " (" + String.join(", ", table.columns()) + ") values ("
                + String.join(", ", Collections.nCopies(table.columns().size(), "?")) + ")";
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    bind(insert, i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            insert.setNull(place, Types.NULL);
        } else if (value instanceof Instant instant) {
            insert.setObject(place, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof LocalDate || value instanceof Boolean) {
            insert.setObject(place, value);
        } else if (value instanceof Long number) {
            insert.setLong(place, number);
        } else if (value instanceof Integer number) {
            insert.setInt(place, number);
        } else if (value instanceof BigDecimal decimal) {
            insert.setBigDecimal(place, decimal);
        } else {
            insert.setString(place, value.toString());
        }
    }
}

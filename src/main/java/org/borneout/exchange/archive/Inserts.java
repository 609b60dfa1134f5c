package org.borneout.exchange.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts rows into a table, many with each statement, since each statement costs more than a row. */
final class Inserts implements AutoCloseable {
    private static final int VALUES_AT_ONCE = 4_000;
    private static final int MOST_ROWS = 250;

    private final Connection connection;
    private final Table table;
    private final int atOnce;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();
    private @Nullable PreparedStatement full;

    Inserts(Connection connection, Table table) {
        this.connection = connection;
        this.table = table;
        this.atOnce =
                Math.max(1, Math.min(MOST_ROWS, VALUES_AT_ONCE / table.columns().size()));
    }

    void add(@Nullable Object[] row) throws SQLException {
        waiting.add(row);
        // Files lie in parts of a megabyte; few of those are enough for one statement.
        if (waiting.size() == (holdsBytes() ? 1 : atOnce)) {
            send();
        }
    }

    private boolean holdsBytes() {
        return table.columns().stream().anyMatch(column -> column.kind() == Kind.BYTES);
    }

    void send() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        if (waiting.size() == atOnce) {
            PreparedStatement statement = full;
            if (statement == null) {
                statement = connection.prepareStatement(sql(atOnce));
                full = statement;
            }
            execute(statement);
        } else {
            try (PreparedStatement statement = connection.prepareStatement(sql(waiting.size()))) {
                execute(statement);
            }
        }
        waiting.clear();
    }

    private String sql(int rows) {
        String places =
                "(" + String.join(", ", Collections.nCopies(table.columns().size(), "?")) + ")";
        return "insert into " + table.name() + " (" + String.join(", ", table.columnNames()) + ") values "
                + String.join(", ", Collections.nCopies(rows, places));
    }

    private void execute(PreparedStatement statement) throws SQLException {
        int place = 0;
        for (@Nullable Object[] row : waiting) {
            for (int column = 0; column < row.length; column++) {
                table.columns().get(column).kind().bind(statement, ++place, row[column]);
            }
        }
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        if (full != null) {
            full.close();
        }
    }
}

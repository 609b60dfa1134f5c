package org.borneout.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * One look at the whole database that stays the same while others go on writing. What it reads is streamed: neither database
 * hands over more rows than are being written out.
 */
public final class Snapshot implements AutoCloseable {
    /** H2's own level; its repeatable read still shows rows that others add. */
    private static final int H2_SNAPSHOT = 6;

    private static final int ROWS_AT_ONCE = 1000;

    private final Connection connection;
    private final boolean h2;

    private Snapshot(Connection connection) throws SQLException {
        this.connection = connection;
        this.h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
    }

    public static Snapshot of(DataSource database) throws SQLException {
        Snapshot snapshot = new Snapshot(database.getConnection());
        try {
            snapshot.begin();
        } catch (SQLException e) {
            snapshot.close();
            throw e;
        }
        return snapshot;
    }

    private void begin() throws SQLException {
        if (h2) {
            execute("set lazy_query_execution true");
        }
        connection.setTransactionIsolation(h2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
    }

    public Connection connection() {
        return connection;
    }

    /** Rows one after the other. It has to be read to its end, or closed, before the next one is asked for. */
    public PreparedStatement stream(String sql) throws SQLException {
        PreparedStatement select =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        select.setFetchSize(ROWS_AT_ONCE);
        return select;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives the connection back as it was. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            if (h2) {
                execute("set lazy_query_execution false");
            }
        }
    }
}

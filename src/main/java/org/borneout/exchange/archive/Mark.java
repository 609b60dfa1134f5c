package org.borneout.exchange.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Stands in a database while an archive is being restored into it. One that is still there tells of a restoration that was
 * cut off, whose rows are a part of something and may be thrown away.
 */
public final class Mark {
    static final String NAME = "restore.unfinished";

    private Mark() {}

    /** Whether the database holds half of an archive. Its tables have to be there. */
    public static boolean stands(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select 1 from setting where name = ?")) {
            select.setString(1, NAME);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    static void set(Connection connection) throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.execute("insert into setting (name, content) values ('" + NAME + "', 'true')");
        }
    }

    static void remove(Connection connection) throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.execute("delete from setting where name = '" + NAME + "'");
        }
    }
}

package org.borneout.exchange.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;

/** A database in which nobody has done anything yet, and how it becomes one again. */
public final class Blank {
    /** What migrations and a start put there by themselves. */
    private static final Set<String> NOBODYS = Set.of("lexicon", "phrase", "phrase_alias", "setting", "ledger_head");

    private final DataSource database;
    private final Configuration migrations;

    Blank(DataSource database, Configuration migrations) {
        this.database = database;
        this.migrations = migrations;
    }

    /** What the database holds that somebody may miss, such as "account", or null where there is nothing. */
    static @Nullable String contents(Connection connection) throws SQLException {
        for (Table table : Schema.tables(connection)) {
            if (!NOBODYS.contains(table.name()) && holdsRows(connection, table.name())) {
                return table.name();
            }
        }
        return null;
    }

    private static boolean holdsRows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from " + table + " fetch first 1 rows only")) {
            return row.next();
        }
    }

    /** Empties the database and builds the tables as a migration left them; null: the newest. */
    void make(@Nullable String version) throws SQLException {
        try (Connection connection = database.getConnection()) {
            drop(connection);
        }
        migrate(version);
    }

    void migrate(@Nullable String version) {
        Flyway.configure()
                .configuration(migrations)
                .target(version == null ? "latest" : version)
                .load()
                .migrate();
    }

    /** Takes every table and sequence away; extensions of the database stay, since they are not ours to remove. */
    public static void drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : Schema.names(connection)) {
                statement.execute("drop table if exists " + table + " cascade");
            }
            for (String sequence : Schema.sequenceNames(connection)) {
                statement.execute("drop sequence if exists " + sequence);
            }
        }
    }
}

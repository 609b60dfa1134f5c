package org.borneout.exchange.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.borneout.DatabaseForTests;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** Another installation than that of the test: a database with the tables of a migration and nothing else in it. */
final class Elsewhere implements AutoCloseable {
    private final DataSource database;
    private final Configuration migrations;
    private final @Nullable EmbeddedPostgres server;

    private Elsewhere(
            DataSource database, String vendor, String text, String newest, @Nullable EmbeddedPostgres server) {
        this.database = database;
        this.server = server;
        Flyway flyway = Flyway.configure()
                .dataSource(database)
                .locations("filesystem:migrations/common", "filesystem:migrations/" + vendor)
                .placeholders(Map.of("text_type", text))
                .target(newest)
                .load();
        flyway.migrate();
        this.migrations = flyway.getConfiguration();
    }

    static Elsewhere h2() {
        return h2("latest");
    }

    static Elsewhere h2(String newest) {
        // Constraints of H2 hold on to the connection that made them, so it must not be closed.
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                        + ";DEFAULT_NULL_ORDERING=HIGH",
                "",
                "");
        return new Elsewhere(pool, "h2", "varchar(1000000)", newest, null);
    }

    static Elsewhere postgresql() {
        EmbeddedPostgres server = DatabaseForTests.startPostgresql();
        return new Elsewhere(server.getPostgresDatabase(), "postgresql", "text", "latest", server);
    }

    /** The kind of database that the test itself does not run on. */
    static Elsewhere otherKind() {
        return DatabaseForTests.isPostgresql() ? h2() : postgresql();
    }

    DataSource database() {
        return database;
    }

    Restoration restoration() {
        return new Restoration(database, migrations);
    }

    ArchiveWriter writer() {
        return new ArchiveWriter(database, "test", "UTC");
    }

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}

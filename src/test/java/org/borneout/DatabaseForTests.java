package org.borneout;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database of every {@code @QuarkusTest}: H2 in memory, or a real PostgreSQL with {@code -Dtest.db=postgresql}.
 * It is global, so no test class needs to name it.
 */
@WithTestResource(value = DatabaseForTests.class, scope = TestResourceScope.GLOBAL)
public class DatabaseForTests implements QuarkusTestResourceLifecycleManager {
    private @Nullable EmbeddedPostgres server;

    public static boolean isPostgresql() {
        return System.getProperty("test.db", "h2").equals("postgresql");
    }

    /** A server that answers quickly rather than safely: nothing in it has to outlive the test. */
    public static EmbeddedPostgres startPostgresql() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        if (!isPostgresql()) {
            return settings("jdbc:h2:mem:test;DB_CLOSE_DELAY=-1", "");
        }
        server = startPostgresql();
        return settings(server.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", ""), "postgres");
    }

    @Override
    public void stop() {
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Map<String, String> settings(String url, String user) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", user);
    }
}

package org.borneout;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Before each test of the running application: nobody and nothing in the database, and the test clock at its first
 * instant. Only what every start brings along, the published lexicons, stays. Found by JUnit through
 * {@code META-INF/services}, so no test class needs to name it.
 */
public class FreshStart implements QuarkusTestBeforeEachCallback {
    private static final Set<String> KEPT = Set.of("flyway_schema_history", "lexicon", "phrase", "phrase_alias");

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        again();
    }

    /** For a test that begins more than once. */
    public static void again() {
        Arc.container().select(TestClock.class).get().reset();
        try (Connection connection =
                Arc.container().select(DataSource.class).get().getConnection()) {
            empty(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database could not be emptied", e);
        }
    }

    private static void empty(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>(Database.tables(connection));
        tables.removeAll(KEPT);
        try (var statement = connection.createStatement()) {
            if (DatabaseForTests.isPostgresql()) {
                statement.execute("truncate table " + String.join(", ", tables));
            } else {
                statement.execute("set referential_integrity false");
                for (String table : tables) {
                    statement.execute("truncate table " + table);
                }
                statement.execute("set referential_integrity true");
            }
            // The migrations number their lexicons below 1000, where the sequence starts.
            String own = "(select id from lexicon where id >= 1000)";
            statement.execute("delete from phrase_alias where lexicon_id in " + own);
            statement.execute("delete from phrase where lexicon_id in " + own);
            statement.execute("delete from lexicon where id >= 1000");
            statement.execute("insert into ledger_head (id, position, hash) values (1, 0, '" + "0".repeat(64) + "')");
        }
    }
}

package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What the other tests rely on. */
@QuarkusTest
class FreshStartStoreTest {
    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    @Inject
    Clock clockOfTheApplication;

    @RepeatedTest(2)
    void a_test_starts_with_an_empty_database() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select count(*) from topic")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
            statement.execute("insert into topic (id, slug, label) values (1, 'trade', 'Trade')");
            statement.execute("update ledger_head set position = 7");
        }
    }

    @RepeatedTest(2)
    void a_test_starts_at_the_first_instant_of_its_clock() {
        assertThat(clockOfTheApplication.instant()).isEqualTo(TestClock.START);
        clock.advance(Duration.ofDays(3));
        assertThat(clockOfTheApplication.instant()).isEqualTo(TestClock.START.plus(Duration.ofDays(3)));
    }

    @Test
    void the_database_is_the_one_that_was_asked_for() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(DatabaseForTests.isPostgresql() ? "PostgreSQL" : "H2");
        }
    }
}

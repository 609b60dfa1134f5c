package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The schema grows from an empty database, and is the one that the entities expect. */
@QuarkusTest
class MigrationStoreTest {
    @Inject
    Flyway flyway;

    @Inject
    EntityManagerFactory entities;

    @Inject
    DataSource database;

    @Test
    void every_migration_of_this_database_ran_and_no_other() throws IOException {
        var expected = new TreeSet<String>();
        for (String folder : List.of("common", DatabaseForTests.isPostgresql() ? "postgresql" : "h2")) {
            try (Stream<Path> files = Files.list(Path.of("migrations", folder))) {
                files.forEach(file -> expected.add(folder + "/" + file.getFileName()));
            }
        }
        List<String> applied = Stream.of(flyway.info().applied())
                .map(migration -> migration.getScript())
                .filter(script -> script.endsWith(".sql"))
                .map(script -> script.replaceFirst("^.*/([^/]+/[^/]+)$", "$1"))
                .toList();
        assertThat(applied).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void the_schema_is_the_one_that_the_entities_expect() {
        assertThatCode(() ->
                        entities.unwrap(SessionFactory.class).getSchemaManager().validate())
                .doesNotThrowAnyException();
    }

    @Test
    void every_table_has_a_primary_key() throws SQLException {
        var without = new ArrayList<String>();
        try (Connection connection = database.getConnection()) {
            for (String table : Database.tables(connection)) {
                try (var key = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
                    if (!key.next()) {
                        without.add(table);
                    }
                }
            }
        }
        assertThat(without).isEmpty();
    }

    /** Without one, removing or merging what is referred to reads the whole table, and a join may as well. */
    @Test
    void every_reference_to_a_question_or_prediction_is_indexed() throws SQLException {
        var without = new ArrayList<String>();
        try (Connection connection = database.getConnection()) {
            for (String parent : List.of("question", "prediction", "forecast", "verdict", "reading")) {
                try (var keys = connection.getMetaData().getExportedKeys(null, connection.getSchema(), parent)) {
                    while (keys.next()) {
                        String table = keys.getString("FKTABLE_NAME");
                        String column = keys.getString("FKCOLUMN_NAME");
                        if (!leads(connection, table, column)) {
                            without.add(table + "." + column);
                        }
                    }
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static boolean leads(Connection connection, String table, String column) throws SQLException {
        try (var indexes = connection.getMetaData().getIndexInfo(null, connection.getSchema(), table, false, true)) {
            while (indexes.next()) {
                if (indexes.getInt("ORDINAL_POSITION") == 1 && column.equals(indexes.getString("COLUMN_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }
}

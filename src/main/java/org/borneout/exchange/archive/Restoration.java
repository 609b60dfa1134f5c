package org.borneout.exchange.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * Makes an empty installation the one that was archived. The file is read twice: once to check all of it, before anything is
 * written, and once to write. The tables are built as they were when the archive was written and brought up to date once they
 * are full, so that the migrations see to whatever has changed since.
 */
final class Restoration {
    private final DataSource database;
    private final Blank blank;

    Restoration(DataSource database, Configuration migrations) {
        this.database = database;
        this.blank = new Blank(database, migrations);
    }

    Manifest restore(Path path) throws ArchiveRefused, IOException, SQLException {
        try (ArchiveFile archive = ArchiveFile.open(path)) {
            refuseUnlessItFits(archive.contents());
            archive.check();
            try {
                blank.make(archive.contents().schema());
                fill(archive);
                blank.migrate(null);
            } catch (SQLException | IOException | RuntimeException e) {
                blank.make(null);
                throw new ArchiveRefused(
                        path + " could not be restored, and nothing of it was kept: " + firstLine(e), e);
            } catch (ArchiveRefused e) {
                blank.make(null);
                throw e;
            }
            return archive.contents();
        }
    }

    private void refuseUnlessItFits(Manifest manifest) throws ArchiveRefused, SQLException {
        try (Connection connection = database.getConnection()) {
            String known = Schema.version(connection);
            if (MigrationVersion.fromVersion(manifest.schema()).compareTo(MigrationVersion.fromVersion(known)) > 0) {
                throw new ArchiveRefused(
                        "The archive was written by a newer Borne Out (schema %s, this one knows up to %s); use that version or a newer one."
                                .formatted(manifest.schema(), known));
            }
            String found = Blank.contents(connection);
            if (found != null) {
                throw new ArchiveRefused(
                        "An archive is restored into an empty database only, and this one already holds something (in the table %s); set BORNEOUT_DB_URL to another one."
                                .formatted(found));
            }
        }
    }

    private void fill(ArchiveFile archive) throws ArchiveRefused, IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Mark.set(connection);
                connection.commit();
                new Filling(connection, archive).fill(matched(connection, archive));
                Mark.remove(connection);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
    }

    /** The tables of the database with what the archive holds for each; the two have to be the same ones. */
    private static Map<Table, Manifest.Part> matched(Connection connection, ArchiveFile archive)
            throws ArchiveRefused, SQLException {
        Map<String, Manifest.Part> parts = new HashMap<>();
        archive.parts().forEach(part -> parts.put(part.table(), part));
        Map<Table, Manifest.Part> matched = new LinkedHashMap<>();
        List<Table> tables = Schema.tables(connection);
        for (Table table : tables) {
            Manifest.Part part = parts.remove(table.name());
            if (part == null || !new TreeSet<>(part.columns()).equals(new TreeSet<>(table.columnNames()))) {
                throw archive.damaged("the table " + table.name() + " is not that of schema "
                        + archive.contents().schema());
            }
            matched.put(table, part);
        }
        if (!parts.isEmpty()) {
            throw archive.damaged(
                    "schema " + archive.contents().schema() + " has no table " + Schema.joined(parts.keySet()));
        }
        return matched;
    }

    private static String firstLine(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.lines().findFirst().orElse("").strip().replaceFirst("[.]?$", ".");
    }
}

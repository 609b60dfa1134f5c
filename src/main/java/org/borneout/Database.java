package org.borneout;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.PreventFurtherStepsException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.borneout.exchange.archive.Blank;
import org.borneout.exchange.archive.Mark;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Looks at the database before anything else does: chooses the migrations that fit it, and refuses one that cannot be
 * used. A refusal is one sentence on stderr, and an exit code of {@link Exit}.
 */
@Singleton
class Database implements FlywayConfigurationCustomizer {
    private static final String HISTORY = "flyway_schema_history";

    /** Of H2: another process has the file open. */
    private static final String IN_USE = "90020";

    private final String url;
    private final String command;

    Database(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "borneout.command") Optional<String> command) {
        this.url = url;
        this.command = command.orElse("");
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        if (!RoutingDriver.isH2(url) && !RoutingDriver.isPostgresql(url)) {
            throw refusal(
                    "BORNEOUT_DB_URL must begin with jdbc:h2: or jdbc:postgresql:, but is %s.".formatted(shown(url)));
        }
        boolean h2 = RoutingDriver.isH2(url);
        flyway.resourceProvider(
                new VendorMigrations(Objects.requireNonNull(flyway.getResourceProvider()), h2 ? "h2" : "postgresql"));
        var placeholders = new HashMap<>(flyway.getPlaceholders());
        placeholders.put("text_type", h2 ? "varchar(1000000)" : "text");
        flyway.placeholders(placeholders);

        try (Connection connection = flyway.getDataSource().getConnection()) {
            refuseUnfitContents(connection, newest(flyway));
            seeToWhatWasCutOff(connection);
        } catch (SQLException e) {
            throw new PreventFurtherStepsException(sentence(url, e), inUse(e) ? Exit.IN_USE : Exit.REFUSED);
        }
    }

    /** Flyway itself would accept a newer schema, and the program would then work on tables that it does not know. */
    private static void refuseUnfitContents(Connection connection, MigrationVersion known) throws SQLException {
        List<String> tables = tables(connection);
        if (!tables.contains(HISTORY)) {
            if (!tables.isEmpty()) {
                throw refusal(
                        "The database already holds the tables of another program (such as %s); give Borne Out an empty one."
                                .formatted(tables.get(0)));
            }
            return;
        }
        MigrationVersion found = MigrationVersion.EMPTY;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select version from " + HISTORY + " where version is not null")) {
            while (rows.next()) {
                var version = MigrationVersion.fromVersion(rows.getString(1));
                found = version.compareTo(found) > 0 ? version : found;
            }
        }
        if (found.compareTo(known) > 0) {
            throw refusal(
                    "The database was last used by a newer Borne Out (schema %s, this one knows up to %s); start that version or a newer one."
                            .formatted(found, known));
        }
    }

    /** Half of an archive is nobody's record: it is restored again from its beginning, and nothing else is done with it. */
    private void seeToWhatWasCutOff(Connection connection) throws SQLException {
        if (!tables(connection).contains("setting") || !Mark.stands(connection)) {
            return;
        }
        if (!command.equals(RestoreArchive.NAME)) {
            throw refusal("An archive was being restored into this database and was cut off; restore it again with"
                    + " restore-archive, or give Borne Out an empty database.");
        }
        Blank.drop(connection);
    }

    static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static MigrationVersion newest(FluentConfiguration flyway) {
        return Objects.requireNonNull(flyway.getResourceProvider()).getResources("V", new String[] {".sql"}).stream()
                .map(migration -> migration.getFilename().replaceFirst("^V(.+?)__.*$", "$1"))
                .map(MigrationVersion::fromVersion)
                .max(MigrationVersion::compareTo)
                .orElse(MigrationVersion.EMPTY);
    }

    private static SQLException cause(SQLException e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(candidate -> candidate.getSQLState() != null)
                .findFirst()
                .orElse(e);
    }

    private static boolean inUse(SQLException e) {
        return IN_USE.equals(cause(e).getSQLState());
    }

    static String sentence(String url, SQLException e) {
        SQLException cause = cause(e);
        String where = shown(url);
        return switch (Objects.requireNonNullElse(cause.getSQLState(), "")) {
            case IN_USE ->
                "The database file %s is in use by another Borne Out; stop that one, or set BORNEOUT_DB_URL to another file."
                        .formatted(where);
            case "28P01", "28000" ->
                "The database %s does not accept this name and password; check BORNEOUT_DB_USER and BORNEOUT_DB_PASSWORD."
                        .formatted(where);
            case "08001", "08004", "08006" ->
                "The database server of %s does not answer; check BORNEOUT_DB_URL and whether the server runs."
                        .formatted(where);
            case "3D000", "90146" -> "There is no database %s; create it, or check BORNEOUT_DB_URL.".formatted(where);
            case "90028", "90031", "90062" ->
                "The database file %s cannot be written; make its folder writable, or set BORNEOUT_DB_URL to another one."
                        .formatted(where);
            default -> "The database %s cannot be opened: %s.".formatted(where, firstLine(cause));
        };
    }

    /** An address without its settings, among which a password may stand. */
    static String shown(String url) {
        return url.replaceFirst("[;?].*$", "").replaceFirst("//[^/@]*@", "//");
    }

    private static String firstLine(SQLException e) {
        return Objects.requireNonNullElse(e.getMessage(), "no reason was given")
                .lines()
                .findFirst()
                .orElse("")
                .strip()
                .replaceFirst("[.]$", "");
    }

    private static PreventFurtherStepsException refusal(String sentence) {
        return new PreventFurtherStepsException(sentence, Exit.REFUSED);
    }
}

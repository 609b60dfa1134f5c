package org.borneout.exchange.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;

/**
 * What the database says of itself. A table that a migration adds is archived without anybody having to think of it; what
 * must not be in an archive stands in {@link Secrets}.
 */
final class Schema {
    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /** The newest migration that ran. */
    static String version(Connection connection) throws SQLException {
        MigrationVersion newest = MigrationVersion.EMPTY;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select version from " + HISTORY + " where version is not null and success = true")) {
            while (row.next()) {
                MigrationVersion version = MigrationVersion.fromVersion(row.getString(1));
                newest = version.compareTo(newest) > 0 ? version : newest;
            }
        }
        return newest.getVersion();
    }

    static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (row.next()) {
                names.add(row.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    /** The tables that an archive holds, each after those that it refers to. */
    static List<Table> tables(Connection connection) throws SQLException {
        Map<String, Table> waiting = new TreeMap<>();
        for (String name : names(connection)) {
            if (!Secrets.leavesOut(name)) {
                waiting.put(name, table(connection, name));
            }
        }
        List<Table> placed = new ArrayList<>();
        Set<String> there = new HashSet<>();
        while (!waiting.isEmpty()) {
            Table next = waiting.values().stream()
                    .filter(table -> there.containsAll(table.refersTo()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "refer to each other, or to what is not archived: " + waiting.keySet()));
            waiting.remove(next.name());
            there.add(next.name());
            placed.add(next);
        }
        return placed;
    }

    private static Table table(Connection connection, String name) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String catalog = connection.getCatalog();
        String schema = connection.getSchema();
        List<Table.Column> columns = new ArrayList<>();
        try (ResultSet row = about.getColumns(catalog, schema, name, "%")) {
            while (row.next()) {
                String column = row.getString("COLUMN_NAME");
                boolean ours = row.getString("TABLE_NAME").equals(name);
                boolean computed = "YES".equals(row.getString("IS_GENERATEDCOLUMN"));
                if (ours && !computed && !Secrets.leavesOut(name, column)) {
                    columns.add(new Table.Column(column, kind(name, column, row.getInt("DATA_TYPE"))));
                }
            }
        }
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet row = about.getPrimaryKeys(catalog, schema, name)) {
            while (row.next()) {
                key.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME"));
            }
        }
        Set<String> others = new TreeSet<>();
        Set<String> within = new TreeSet<>();
        try (ResultSet row = about.getImportedKeys(catalog, schema, name)) {
            while (row.next()) {
                String target = row.getString("PKTABLE_NAME");
                if (target.equals(name)) {
                    within.add(row.getString("FKCOLUMN_NAME"));
                } else {
                    others.add(target);
                }
            }
        }
        return new Table(name, List.copyOf(columns), List.copyOf(key.values()), others, within);
    }

    private static Kind kind(String table, String column, int type) {
        Kind kind = Kind.of(type);
        if (kind == null) {
            throw new IllegalStateException("an archive has no form for " + table + "." + column + ", type " + type);
        }
        return kind;
    }

    /** For each sequence, the number that it gives next. */
    static Map<String, Long> sequences(Connection connection) throws SQLException {
        boolean h2 = connection.getMetaData().getURL().startsWith("jdbc:h2:");
        Map<String, Long> next = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String name : sequenceNames(connection)) {
                String sql = h2
                        ? "select base_value from information_schema.sequences where sequence_schema = '"
                                + connection.getSchema() + "' and sequence_name = '" + name + "'"
                        : "select case when is_called then last_value + 1 else last_value end from " + name;
                try (ResultSet row = statement.executeQuery(sql)) {
                    row.next();
                    next.put(name, row.getLong(1));
                }
            }
        }
        return next;
    }

    static List<String> sequenceNames(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select sequence_name from information_schema.sequences"
                        + " where sequence_schema = '" + connection.getSchema() + "' order by sequence_name")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    static String joined(Collection<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}

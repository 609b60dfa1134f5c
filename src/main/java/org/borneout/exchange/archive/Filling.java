package org.borneout.exchange.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fills the tables of a database with the rows of an archive, in parts that are each committed. */
final class Filling {
    private static final int ROWS_IN_A_COMMIT = 20_000;
    private static final int UPDATES_AT_ONCE = 500;

    private final Connection connection;
    private final ArchiveFile archive;

    Filling(Connection connection, ArchiveFile archive) {
        this.connection = connection;
        this.archive = archive;
    }

    /** @param tables each after those that it refers to */
    void fill(Map<Table, Manifest.Part> tables) throws ArchiveRefused, IOException, SQLException {
        List<Table> backwards = new ArrayList<>(tables.keySet());
        Collections.reverse(backwards);
        for (Table table : backwards) {
            execute("delete from " + table.name() + Secrets.rowsOf(table.name()));
        }
        for (Map.Entry<Table, Manifest.Part> table : tables.entrySet()) {
            if (insert(table.getKey(), table.getValue())) {
                refer(table.getKey(), table.getValue());
            }
            count(table.getKey(), table.getValue());
        }
        for (Map.Entry<String, Long> sequence : archive.contents().sequences().entrySet()) {
            number(sequence.getKey(), sequence.getValue());
        }
        connection.commit();
    }

    /** Leaves out what refers to rows of the same table, and says whether there was any. */
    private boolean insert(Table table, Manifest.Part part) throws ArchiveRefused, IOException, SQLException {
        List<Integer> within = places(table, List.copyOf(table.withinItself()));
        boolean refers = false;
        try (Rows rows = rows(table, part);
                Inserts inserts = new Inserts(connection, table)) {
            long written = 0;
            for (@Nullable Object[] row = rows.next(); row != null; row = rows.next()) {
                for (int place : within) {
                    refers |= row[place] != null;
                    row[place] = null;
                }
                inserts.add(row);
                if (++written % ROWS_IN_A_COMMIT == 0) {
                    inserts.send();
                    connection.commit();
                }
            }
            inserts.send();
        }
        connection.commit();
        return refers;
    }

    /** Now that all rows are there, those that refer to others of them. */
    private void refer(Table table, Manifest.Part part) throws ArchiveRefused, IOException, SQLException {
        List<String> columns = List.copyOf(table.withinItself());
        List<Integer> within = places(table, columns);
        List<Integer> key = places(table, table.key());
        String sql = "update " + table.name() + " set "
                + columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
                + " where "
                + table.key().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
        try (Rows rows = rows(table, part);
                PreparedStatement update = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (@Nullable Object[] row = rows.next(); row != null; row = rows.next()) {
                @Nullable Object[] read = row;
                if (within.stream().allMatch(place -> read[place] == null)) {
                    continue;
                }
                int at = 0;
                for (int place : within) {
                    table.columns().get(place).kind().bind(update, ++at, row[place]);
                }
                for (int place : key) {
                    table.columns().get(place).kind().bind(update, ++at, row[place]);
                }
                update.addBatch();
                if (++waiting == UPDATES_AT_ONCE) {
                    update.executeBatch();
                    connection.commit();
                    waiting = 0;
                }
            }
            update.executeBatch();
        }
        connection.commit();
    }

    private Rows rows(Table table, Manifest.Part part) throws ArchiveRefused, IOException {
        return new Rows(part.file(), table.columns(), archive.stream(part));
    }

    private void count(Table table, Manifest.Part part) throws ArchiveRefused, SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from " + table.name() + Secrets.rowsOf(table.name()))) {
            row.next();
            if (row.getLong(1) != part.rows()) {
                throw archive.damaged(part.file() + " gave " + row.getLong(1) + " rows");
            }
        }
    }

    private void number(String sequence, long next) throws ArchiveRefused, SQLException {
        if (!Schema.sequenceNames(connection).contains(sequence)) {
            throw archive.damaged("schema " + archive.contents().schema() + " has no sequence " + sequence);
        }
        execute("alter sequence " + sequence + " restart with " + next);
    }

    private static List<Integer> places(Table table, List<String> columns) {
        return columns.stream().map(table.columnNames()::indexOf).toList();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.borneout.exchange.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** Ids of the database's sequences, fetched many at once. */
final class Sequences implements Numbering {
    private static final int PORTION = 1000;
    private static final int FEW = 50;

    private final Connection database;
    private final Map<Table, Deque<Long>> fetched;

    private Sequences(Connection database, Map<Table, Deque<Long>> fetched) {
        this.database = database;
        this.fetched = fetched;
    }

    static Sequences of(Connection database) {
        return new Sequences(database, new EnumMap<>(Table.class));
    }

    /** The same, in another transaction: ids that were fetched and not used are still nobody's. */
    Sequences in(Connection other) {
        return new Sequences(other, fetched);
    }

    @Override
    public long next(Table table) {
        Deque<Long> ids = fetched.computeIfAbsent(table, any -> new ArrayDeque<>());
        if (ids.isEmpty()) {
            fetch(table, ids);
        }
        return ids.remove();
    }

    private void fetch(Table table, Deque<Long> into) {
        int many = switch (table) {
            case QUESTION, PREDICTION, FORECAST, APPEARANCE, VERDICT, READING, EVIDENCE, PUBLICATION -> PORTION;
            case INSTITUTE, INSTITUTE_NAME, PERSON, AFFILIATION, TOPIC, FAMILY, FRAME, QUESTION_TOPIC -> FEW;
        };
        String sql = "select nextval('" + table.sequence() + "') from generate_series(1, " + many + ")";
        try (PreparedStatement select = database.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                into.add(row.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no ids could be had", e);
        }
    }
}

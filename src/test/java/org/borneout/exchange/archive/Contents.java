package org.borneout.exchange.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Every row of every table as text, read by its own way and not by that of the archive. */
final class Contents {
    private static final Set<String> NOT_CARRIED =
            Set.of("account_session", "account_link", "api_token", "failed_sign_in", "flyway_schema_history");
    private static final Set<String> SECRET = Set.of("password_hash");

    private Contents() {}

    static Map<String, List<String>> of(DataSource database) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (String table : Schema.names(connection)) {
                if (!NOT_CARRIED.contains(table)) {
                    tables.put(table, rows(connection, table));
                }
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + table)) {
            var about = row.getMetaData();
            while (row.next()) {
                Map<String, String> cells = new TreeMap<>();
                for (int place = 1; place <= about.getColumnCount(); place++) {
                    String name = about.getColumnName(place);
                    if (!SECRET.contains(name)) {
                        cells.put(name, text(row, place, about.getColumnTypeName(place)));
                    }
                }
                if (!cells.getOrDefault("name", "").startsWith("set-up.code.")) {
                    rows.add(cells.toString());
                }
            }
        }
        rows.sort(null);
        return rows;
    }

    private static String text(ResultSet row, int place, String type) throws SQLException {
        @Nullable Object value = row.getObject(place);
        if (value == null) {
            return "-";
        }
        if (type.toLowerCase(java.util.Locale.ROOT).startsWith("timestamp")) {
            return row.getObject(place, OffsetDateTime.class).toInstant().toString();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        return value.toString();
    }
}

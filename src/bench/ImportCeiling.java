import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;

/**
 * What the database itself can do: takes the records of an import batch by batch out of the database (not timed) and puts
 * them in again under other ids (timed), a thousand predictions a transaction, by the same means as an import.
 */
class ImportCeiling {
    private static final long SHIFT = 100_000_000L;
    private static final Set<String> SHIFTED = Set.of(
            "id", "question_id", "prediction_id", "forecast_id", "verdict_id", "reading_id", "external_id", "subject_id");

    public static void main(String[] arguments) throws Exception {
        boolean postgresql = arguments[0].startsWith("jdbc:postgresql");
        int batches = Integer.parseInt(arguments[2]);
        try (Connection database = DriverManager.getConnection(arguments[0], arguments[1], arguments[1])) {
            database.setAutoCommit(false);
            long last = number(database, "select max(id) from prediction where id < " + SHIFT);
            long nanos = 0;
            long rows = 0;
            for (int batch = 0; batch < batches; batch++) {
                long to = last - batch * 1000L;
                String predictions = "(select id from prediction where id > " + (to - 1000) + " and id <= " + to + ")";
                String questions = "(select question_id from prediction where id > " + (to - 1000) + " and id <= " + to
                        + " and not exists (select 1 from question done where done.id = question_id + " + SHIFT + "))";
                List<Part> parts = new ArrayList<>();
                parts.add(part(database, "question", "id in " + questions));
                parts.add(part(database, "question_topic", "question_id in " + questions));
                parts.add(part(database, "prediction", "id in " + predictions));
                parts.add(part(database, "forecast", "prediction_id in " + predictions));
                parts.add(part(database, "appearance",
                        "forecast_id in (select id from forecast where prediction_id in " + predictions + ")"));
                parts.add(part(database, "verdict", "question_id in " + questions));
                parts.add(part(database, "scored_row", "prediction_id in " + predictions));
                database.commit();
                long begin = System.nanoTime();
                for (Part part : parts) {
                    if (postgresql) {
                        part.copy(database);
                    } else {
                        part.insert(database);
                    }
                }
                database.commit();
                nanos += System.nanoTime() - begin;
                rows += parts.get(3).rows.size();
            }
            System.out.printf("%d rows in %.1f s: %.0f rows/s%n", rows, nanos / 1e9, rows / (nanos / 1e9));
        }
    }

    private record Part(String table, List<String> columns, List<Object[]> rows) {
        void insert(Connection database) throws Exception {
            String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
            try (PreparedStatement insert = database.prepareStatement(sql)) {
                for (Object[] row : rows) {
                    for (int i = 0; i < row.length; i++) {
                        insert.setObject(i + 1, row[i]);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }

        void copy(Connection database) throws Exception {
            StringBuilder text = new StringBuilder();
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    text.append(i == 0 ? "" : "\t")
                            .append(row[i] == null ? "\\N" : row[i].toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
                }
                text.append('\n');
            }
            database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin", new StringReader(text.toString()));
        }
    }

    private static Part part(Connection database, String table, String where) throws Exception {
        try (PreparedStatement select = database.prepareStatement("select * from " + table + " where " + where);
                ResultSet row = select.executeQuery()) {
            List<String> columns = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                String column = row.getMetaData().getColumnName(i).toLowerCase();
                if (!column.equals("waiting_due")) {
                    columns.add(column);
                    places.add(i);
                }
            }
            List<Object[]> rows = new ArrayList<>();
            while (row.next()) {
                Object[] values = new Object[columns.size()];
                for (int i = 0; i < values.length; i++) {
                    Object value = row.getObject(places.get(i));
                    boolean own = SHIFTED.contains(columns.get(i)) && value != null;
                    values[i] = !own ? value : value instanceof Number id ? (Object) (id.longValue() + SHIFT) : value + "-again";
                }
                rows.add(values);
            }
            return new Part(table, columns, rows);
        }
    }

    private static long number(Connection database, String sql) throws Exception {
        try (PreparedStatement select = database.prepareStatement(sql); ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Runs a file of SQL, a statement at a time, and says how long each took. */
class Fill {
    public static void main(String[] arguments) throws Exception {
        try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[1]);
                var statement = connection.createStatement()) {
            String sql = Files.readString(Path.of(arguments[2])).replaceAll("(?m)^\\s*--.*$", "");
            for (String part : sql.split(";\\s*\n")) {
                if (part.isBlank()) {
                    continue;
                }
                long begin = System.nanoTime();
                statement.execute(part);
                String first = part.strip().lines().findFirst().orElse("");
                System.out.printf("%6.1f s  %s%n", (System.nanoTime() - begin) / 1e9, first);
            }
        }
    }
}

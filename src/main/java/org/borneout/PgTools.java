package org.borneout;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What to type to copy a PostgreSQL database and to bring it back: its own tools do that best. */
final class PgTools {
    private PgTools() {}

    static String dump(String address, @Nullable String file) {
        return "pg_dump --format=custom --file=%s%s"
                .formatted(file == null || file.equals("-") ? "borneout.dump" : file, server(address));
    }

    static String restore(String address, @Nullable String file) {
        return "pg_restore --clean --if-exists%s %s"
                .formatted(
                        server(address).replaceFirst(" (\\S+)$", " --dbname=$1"),
                        file == null ? "borneout.dump" : file);
    }

    /** Where the server is and what the database is called; a password is asked for, or read from ~/.pgpass. */
    private static String server(String address) {
        URI uri;
        try {
            uri = URI.create(address.substring("jdbc:".length()).replaceFirst("[?].*$", ""));
        } catch (IllegalArgumentException e) {
            return " borneout";
        }
        String user = System.getenv("BORNEOUT_DB_USER");
        String database = Objects.requireNonNullElse(uri.getPath(), "").replaceFirst("^/", "");
        return (uri.getHost() == null ? "" : " --host=" + uri.getHost())
                + (uri.getPort() < 0 ? "" : " --port=" + uri.getPort())
                + (user == null || user.isEmpty() ? "" : " --username=" + user)
                + " "
                + (database.isEmpty() ? "borneout" : database);
    }
}

package org.borneout.exchange.archive;

import java.util.Map;
import java.util.Set;

/**
 * What an archive leaves out: whatever lets somebody in. It is hashed in the database, and still no copy of it is carried
 * about; a password is set anew by a link, a token is made anew. The salts of the ledger are no such secret: without them
 * the chain could not be checked, and whoever may have the archive may read the texts.
 */
final class Secrets {
    private static final Set<String> TABLES =
            Set.of("account_session", "account_link", "api_token", "failed_sign_in", "flyway_schema_history");
    private static final Map<String, Set<String>> COLUMNS = Map.of("account", Set.of("password_hash"));

    /** Of the settings, the codes for the set-up page, and the mark of a restoration that is under way. */
    private static final Map<String, String> ROWS =
            Map.of("setting", " where name not like 'set-up.code.%' and name <> '" + Mark.NAME + "'");

    private Secrets() {}

    static boolean leavesOut(String table) {
        return TABLES.contains(table);
    }

    static boolean leavesOut(String table, String column) {
        return COLUMNS.getOrDefault(table, Set.of()).contains(column);
    }

    /** The condition for the rows of a table that are kept, or nothing. */
    static String rowsOf(String table) {
        return ROWS.getOrDefault(table, "");
    }
}

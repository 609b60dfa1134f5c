package org.borneout;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands a database address to the driver that it names, so that one jar serves H2 and PostgreSQL. */
public class RoutingDriver implements Driver {
    private static final List<String> H2_SETTINGS = List.of(
            "MODE=PostgreSQL",
            "DATABASE_TO_LOWER=TRUE",
            "DEFAULT_NULL_ORDERING=HIGH",
            "DB_CLOSE_ON_EXIT=FALSE",
            "TRACE_LEVEL_FILE=0");

    private final Driver h2 = new org.h2.Driver();
    private final Driver postgresql = new org.postgresql.Driver();

    static boolean isH2(String url) {
        return url.startsWith("jdbc:h2:");
    }

    static boolean isPostgresql(String url) {
        return url.startsWith("jdbc:postgresql:");
    }

    /** An H2 address with every setting that the program relies on and that the address leaves out. */
    static String completed(String url) {
        var complete = new StringBuilder(url);
        for (String setting : H2_SETTINGS) {
            String name = setting.substring(0, setting.indexOf('=') + 1);
            if (!url.toUpperCase(Locale.ROOT).contains(";" + name)) {
                complete.append(';').append(setting);
            }
        }
        return complete.toString();
    }

    /** What the address says comes before this; the driver would otherwise wait for a silent server without end. */
    private static Properties patient(Properties info) {
        var timed = new Properties();
        timed.setProperty("connectTimeout", "10");
        timed.setProperty("loginTimeout", "10");
        // many rows of one table travel as one statement
        timed.setProperty("reWriteBatchedInserts", "true");
        timed.putAll(info);
        return timed;
    }

    private Driver driverOf(String url) {
        return isH2(url) ? h2 : postgresql;
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        if (!isH2(url)) {
            return postgresql.connect(url, patient(info));
        }
        Connection connection = h2.connect(completed(url), info);
        if (connection != null) {
            // H2 otherwise answers a commit before it is on disk, and a killed process would lose what it had answered.
            try (var statement = connection.createStatement()) {
                statement.execute("SET WRITE_DELAY 0");
            }
        }
        return connection;
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driverOf(url).acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driverOf(url).getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.borneout");
    }
}

package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A start that cannot succeed says why in one sentence, and with its own exit code. */
@Execution(ExecutionMode.CONCURRENT)
class RefusalIT {
    private static final Path FOLDER = Jar.folder("refusal");

    private static EmbeddedPostgres server;
    private static ServerSocket silence;
    private static Jar waiting;

    @BeforeAll
    static void startServers() throws IOException, SQLException {
        silence = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        waiting = Jar.launch(FOLDER, database("jdbc:postgresql://127.0.0.1:" + silence.getLocalPort() + "/borneout"));
        server = DatabaseForTests.startPostgresql();
        execute("create role borneout login password 'right'");
        demandPasswords();
    }

    @AfterAll
    static void stopServers() throws IOException, InterruptedException {
        waiting.close();
        silence.close();
        server.close();
    }

    @Test
    void a_second_program_on_the_same_file() throws Exception {
        Path folder = Jar.folder("twice");
        try (Jar first = Jar.start(folder, Map.of())) {
            assertThat(first.out()).hasSize(1);
            assertRefused(Jar.launch(folder, Map.of()), Exit.IN_USE, "in use by another Borne Out");
        }
    }

    @Test
    void a_wrong_password() throws Exception {
        assertRefused(postgresql("borneout", "borneout", "wrong"), "does not accept this name and password");
    }

    @Test
    void a_wrong_password_of_the_file() throws Exception {
        String url = "jdbc:h2:file:" + FOLDER.resolve("locked");
        DriverManager.getConnection(url, "borneout", "right").close();
        assertRefused(
                Jar.launch(
                        FOLDER,
                        Map.of("BORNEOUT_DB_URL", url, "BORNEOUT_DB_USER", "borneout", "BORNEOUT_DB_PASSWORD", "x")),
                "does not accept this name and password");
    }

    @Test
    void a_database_that_is_not_there() throws Exception {
        assertRefused(postgresql("nowhere", "borneout", "right"), "There is no database");
    }

    @Test
    void a_server_that_is_not_there() throws Exception {
        assertRefused(
                Jar.launch(
                        FOLDER,
                        database("jdbc:postgresql://localhost:" + Jar.freePort() + "/borneout?password=secret")),
                "does not answer");
    }

    @Test
    void a_server_that_takes_the_call_and_stays_silent() throws Exception {
        assertRefused(waiting, "does not answer");
    }

    @Test
    void a_newer_schema() throws Exception {
        execute("create database newer");
        try (Connection newer = server.getDatabase("postgres", "newer").getConnection()) {
            writeNewerHistory(newer);
        }
        assertRefused(postgresql("newer", "postgres", ""), "a newer Borne Out (schema 999,");
    }

    @Test
    void a_newer_schema_of_the_file() throws Exception {
        String url = "jdbc:h2:file:" + FOLDER.resolve("newer");
        try (Connection newer = DriverManager.getConnection(RoutingDriver.completed(url), "", "")) {
            writeNewerHistory(newer);
        }
        assertRefused(Jar.launch(FOLDER, database(url)), "a newer Borne Out (schema 999,");
    }

    @Test
    void the_database_of_another_program() throws Exception {
        execute("create table invoice (id integer)");
        assertRefused(postgresql("postgres", "postgres", ""), "already holds the tables of another program");
    }

    @Test
    void an_address_of_another_kind() throws Exception {
        assertRefused(
                Jar.launch(FOLDER, database("jdbc:mysql://root:secret@localhost/borneout")),
                "must begin with jdbc:h2: or jdbc:postgresql:");
    }

    @Test
    void a_folder_that_cannot_be_written() throws Exception {
        Path file = Files.createTempFile(FOLDER, "not", "a-folder");
        assertRefused(Jar.launch(FOLDER, database("jdbc:h2:file:" + file.resolve("borneout"))), "cannot be written");
    }

    @Test
    void settings_that_make_no_sense() throws Exception {
        assertRefused(Jar.launch(FOLDER, Map.of("BORNEOUT_PORT", "abc")), "BORNEOUT_PORT is \"abc\"");
        assertRefused(Jar.launch(FOLDER, Map.of("BORNEOUT_ZONE", "Mars")), "BORNEOUT_ZONE is \"Mars\"");
    }

    @Test
    void settings_of_the_first_admin_that_do_not_go_together() throws Exception {
        Path folder = Jar.folder("admin");
        assertRefused(Jar.launch(folder, Map.of("BORNEOUT_ADMIN_TOKEN", "secret")), "BORNEOUT_ADMIN_TOKEN");
    }

    private static void assertRefused(Jar jar, String why) throws Exception {
        assertRefused(jar, Exit.REFUSED, why);
    }

    private static void assertRefused(Jar jar, int code, String why) throws Exception {
        assertThat(jar.exitCode()).isEqualTo(code);
        assertThat(jar.err())
                .singleElement()
                .asString()
                .contains(why)
                .endsWith(".")
                .doesNotContain("secret");
        assertThat(jar.out()).isEmpty();
    }

    private static Map<String, String> database(String url) {
        return Map.of("BORNEOUT_DB_URL", url);
    }

    private static Jar postgresql(String database, String user, String password) {
        return Jar.launch(
                FOLDER,
                Map.of(
                        "BORNEOUT_DB_URL",
                        "jdbc:postgresql://localhost:" + server.getPort() + "/" + database,
                        "BORNEOUT_DB_USER",
                        user,
                        "BORNEOUT_DB_PASSWORD",
                        password));
    }

    private static void writeNewerHistory(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table flyway_schema_history (version varchar(50))");
            statement.execute("insert into flyway_schema_history values ('2'), ('999'), (null)");
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The server of the tests trusts everybody; for one name it must not. */
    private static void demandPasswords() throws IOException, SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show hba_file")) {
            rows.next();
            Path rules = Path.of(rows.getString(1));
            Files.writeString(rules, "host all borneout all scram-sha-256\n" + Files.readString(rules));
        }
        execute("select pg_reload_conf()");
    }
}

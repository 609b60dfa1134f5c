package org.borneout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The commands of the packaged program, called as people call them. */
@Execution(ExecutionMode.CONCURRENT)
class CommandIT {
    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> WITH_TOKEN = Map.of("BORNEOUT_ADMIN_TOKEN", Jar.TOKEN);

    private static void assertDone(Jar command) throws Exception {
        assertThat(command.exitCode()).as(String.join("\n", command.err())).isZero();
    }

    private static void assertRefused(Jar command, int code, String why) throws Exception {
        assertThat(command.err()).singleElement().asString().contains(why).endsWith(".");
        assertThat(command.exitCode()).isEqualTo(code);
    }

    @Test
    void help_needs_no_database_and_makes_none() throws Exception {
        Path folder = Jar.folder("help");
        Jar help = Jar.command(folder, NOTHING, "--help");
        assertDone(help);
        assertThat(String.join("\n", help.out()))
                .contains(
                        "restore-archive",
                        "create-admin",
                        "Exit codes:",
                        "Examples:",
                        "3   the database file is in use");
        for (String command : List.of(
                "start",
                "export",
                "archive",
                "restore-archive",
                "create-admin",
                "reset-password",
                "backup",
                "restore",
                "rebuild-scores")) {
            Jar one = Jar.command(folder, NOTHING, command, "--help");
            assertDone(one);
            assertThat(String.join("\n", one.out())).contains("Usage: borneout " + command);
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void what_is_not_understood_ends_with_2() throws Exception {
        Path folder = Jar.folder("usage");
        for (String[] words :
                new String[][] {{"frobnicate"}, {"archive"}, {"archive", "a.zip", "--fast"}, {"exprot", "a.zip"}}) {
            Jar command = Jar.command(folder, NOTHING, words);
            assertThat(command.exitCode()).as(Arrays.toString(words)).isEqualTo(Exit.USAGE);
            assertThat(command.err()).isNotEmpty();
            assertThat(command.out()).isEmpty();
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_database_that_is_not_there_is_not_made_by_a_command_that_reads_it() throws Exception {
        Path folder = Jar.folder("nothing");
        for (String command : List.of("export", "archive", "backup", "reset-password")) {
            assertRefused(Jar.command(folder, NOTHING, command, "x"), Exit.REFUSED, "There is no database");
        }
        assertRefused(Jar.command(folder, NOTHING, "rebuild-scores"), Exit.REFUSED, "There is no database");
        assertRefused(Jar.command(folder, NOTHING, "restore", "x.zip"), Exit.REFUSED, "There is no file x.zip");
        assertRefused(Jar.command(folder, NOTHING, "restore-archive", "x.zip"), Exit.REFUSED, "There is no file x.zip");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void an_administrator_is_made_and_signs_in_by_link_or_with_a_password() throws Exception {
        Path folder = Jar.folder("admin");
        Jar linked = Jar.command(folder, NOTHING, "create-admin", "ada@example.org", "--name", "Ada Kim");
        assertDone(linked);
        assertThat(linked.out())
                .singleElement()
                .asString()
                .startsWith("http://localhost:")
                .contains("/link/");
        Jar typed = Jar.commandWith(
                "as good as any other\n", folder, NOTHING, "create-admin", "kim@example.org", "--password");
        assertDone(typed);
        assertRefused(
                Jar.command(folder, NOTHING, "create-admin", "ada@example.org"), Exit.REFUSED, "There is an account");
        assertRefused(
                Jar.commandWith("short\n", folder, NOTHING, "create-admin", "new@example.org", "--password"),
                Exit.REFUSED,
                "A password has");
        assertRefused(Jar.command(folder, NOTHING, "create-admin", "ada"), Exit.REFUSED, "no e-mail address");
        assertRefused(
                Jar.command(folder, NOTHING, "reset-password", "nobody@example.org"),
                Exit.REFUSED,
                "There is no account");
        Jar again = Jar.command(folder, NOTHING, "reset-password", "kim@example.org");
        assertDone(again);
        try (Jar site = Jar.start(folder, NOTHING)) {
            assertThat(site.err()).noneMatch(line -> line.contains("Set up at"));
            assertThat(site.get(path(linked)).body()).contains("Ada Kim");
            assertThat(site.get(path(again)).statusCode()).isEqualTo(200);
            site.signIn("kim@example.org", "as good as any other");
            assertThat(site.get("/admin").body()).contains("ada@example.org");
        }
        assertDone(Jar.commandWith(
                "something else now\n", folder, NOTHING, "reset-password", "kim@example.org", "--password"));
        try (Jar site = Jar.start(folder, NOTHING)) {
            site.signIn("kim@example.org", "something else now");
        }
    }

    private static String path(Jar command) throws Exception {
        return command.out().get(0).replaceFirst("^http://[^/]+", "");
    }

    @Test
    void while_the_site_runs_on_the_file_commands_say_so_and_end_with_3() throws Exception {
        Path folder = Jar.folder("in-use");
        Path elsewhere = folder.resolve("elsewhere.zip");
        try (Jar site = Jar.start(folder, NOTHING)) {
            assertThat(site.out()).hasSize(1);
            assertRefused(Jar.command(folder, NOTHING, "archive", "a.zip"), Exit.IN_USE, "in use by another Borne Out");
            assertRefused(
                    Jar.command(folder, NOTHING, "create-admin", "ada@example.org"),
                    Exit.IN_USE,
                    "in use by another Borne Out");
            Files.writeString(elsewhere, "no zip");
            assertRefused(
                    Jar.command(folder, NOTHING, "restore", "--replace", "elsewhere.zip"),
                    Exit.IN_USE,
                    "in use by another Borne Out");
        }
        assertThat(folder.resolve("a.zip")).doesNotExist();
    }

    @Test
    void no_port_is_opened() throws Exception {
        Path folder = Jar.folder("port");
        try (ServerSocket taken = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertDone(Jar.command(
                    folder,
                    Map.of("BORNEOUT_PORT", String.valueOf(taken.getLocalPort())),
                    "create-admin",
                    "ada@example.org"));
        }
    }

    @Test
    void an_archive_makes_an_empty_installation_the_same_on_either_database() throws Exception {
        Path folder = Jar.folder("archive");
        String predictions;
        String prediction;
        Path byApi = folder.resolve("by-api.zip");
        Path data = folder.resolve("data.zip");
        try (Jar site = Jar.start(folder, WITH_TOKEN)) {
            prediction = site.logPrediction("The port opens again")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            site.logPrediction("한국은행이 금리를 올린다");
            predictions = site.get("/api/v1/predictions").body();
            assertThat(site.download("/api/v1/archive", byApi)).isEqualTo(200);
            assertThat(site.download("/api/v1/export", data)).isEqualTo(200);
            site.stop();
        }
        Jar archived = Jar.command(folder, NOTHING, "archive", "by-command.zip");
        assertDone(archived);
        String head = head(archived);
        Jar checked = Jar.command(folder, NOTHING, "restore-archive", "--check", "by-command.zip");
        assertDone(checked);
        assertThat(head(checked)).isEqualTo(head);
        assertDone(Jar.command(folder, NOTHING, "restore-archive", "--check", "by-api.zip"));
        try (var server = DatabaseForTests.startPostgresql()) {
            var there = new HashMap<String, String>();
            there.put("BORNEOUT_DB_URL", "jdbc:postgresql://localhost:" + server.getPort() + "/postgres");
            there.put("BORNEOUT_DB_USER", "postgres");
            Jar restored = Jar.command(folder, there, "restore-archive", "by-command.zip");
            assertDone(restored);
            assertThat(head(restored)).isEqualTo(head);
            assertRefused(
                    Jar.command(folder, there, "restore-archive", "by-command.zip"),
                    Exit.REFUSED,
                    "into an empty database only");
            try (Jar site = Jar.start(Jar.folder("there"), there)) {
                assertThat(site.get("/api/v1/predictions").body()).isEqualTo(predictions);
                assertThat(site.get(prediction).statusCode()).isEqualTo(200);
            }
            assertDone(Jar.command(folder, there, "archive", "back.zip"));
            assertRefused(
                    Jar.command(folder, there, "backup", "b.dump"),
                    Exit.REFUSED,
                    "pg_dump --format=custom --file=b.dump");
            assertRefused(Jar.command(folder, there, "restore", "b.dump"), Exit.REFUSED, "pg_restore --clean");
        }
        Path home = Jar.folder("home");
        Files.copy(folder.resolve("back.zip"), home.resolve("back.zip"));
        assertDone(Jar.command(home, NOTHING, "restore-archive", "back.zip"));
        try (Jar site = Jar.start(home, WITH_TOKEN)) {
            assertThat(site.get("/api/v1/predictions").body()).isEqualTo(predictions);
            assertThat(site.logPrediction("And the next one").statusCode()).isEqualTo(201);
        }
    }

    private static String head(Jar command) throws Exception {
        return command.out().get(0).replaceFirst("^.*(ledger position .*)$", "$1");
    }

    @Test
    void an_archive_that_was_cut_off_changes_nothing_and_a_restoration_that_was_cut_off_begins_anew() throws Exception {
        Path folder = Jar.folder("cut");
        try (Jar site = Jar.start(folder, WITH_TOKEN)) {
            site.logPrediction("The port opens again");
            site.stop();
        }
        assertDone(Jar.command(folder, NOTHING, "archive", "whole.zip"));
        byte[] whole = Files.readAllBytes(folder.resolve("whole.zip"));
        Path empty = Jar.folder("empty");
        Files.write(empty.resolve("cut.zip"), Arrays.copyOf(whole, whole.length - 100));
        Files.write(empty.resolve("whole.zip"), whole);
        assertRefused(Jar.command(empty, NOTHING, "restore-archive", "cut.zip"), Exit.REFUSED, "is no whole zip file");
        assertRefused(
                Jar.command(empty, NOTHING, "restore-archive", "--check", "cut.zip"),
                Exit.REFUSED,
                "is no whole zip file");
        // as if the power had failed in the middle of it
        String address = RoutingDriver.completed("jdbc:h2:file:" + empty.resolve("data/borneout"));
        try (Connection half = DriverManager.getConnection(address, "", "");
                var statement = half.createStatement()) {
            statement.execute("insert into setting (name, content) values ('restore.unfinished', 'true')");
            statement.execute("insert into topic (id, slug, label) values (1, 'half', 'Half')");
        }
        assertRefused(Jar.command(empty, NOTHING), Exit.REFUSED, "was cut off; restore it again");
        assertRefused(
                Jar.command(empty, NOTHING, "archive", "half.zip"), Exit.REFUSED, "was cut off; restore it again");
        assertDone(Jar.command(empty, NOTHING, "restore-archive", "whole.zip"));
        try (Jar site = Jar.start(empty, NOTHING)) {
            assertThat(site.get("/api/v1/predictions").body()).contains("The port opens again");
        }
    }

    @Test
    void a_backup_brings_the_database_back_and_moves_aside_what_is_there() throws Exception {
        Path folder = Jar.folder("backup");
        try (Jar site = Jar.start(folder, WITH_TOKEN)) {
            site.logPrediction("Before the backup");
            site.stop();
        }
        assertDone(Jar.command(folder, NOTHING, "backup", "backup.zip"));
        assertRefused(Jar.command(folder, NOTHING, "backup", "backup.zip"), Exit.REFUSED, "--force");
        assertDone(Jar.command(folder, NOTHING, "backup", "backup.zip", "--force"));
        try (Jar site = Jar.start(folder, WITH_TOKEN)) {
            site.logPrediction("After the backup");
            site.stop();
        }
        assertRefused(Jar.command(folder, NOTHING, "restore", "backup.zip"), Exit.REFUSED, "--replace");
        Files.writeString(folder.resolve("letter.txt"), "Dear database");
        assertRefused(
                Jar.command(folder, NOTHING, "restore", "--replace", "letter.txt"),
                Exit.REFUSED,
                "is no whole zip file");
        Jar restored = Jar.command(folder, NOTHING, "restore", "--replace", "backup.zip");
        assertDone(restored);
        assertThat(folder.resolve("data/borneout.mv.db.before-restore-1")).exists();
        try (Jar site = Jar.start(folder, WITH_TOKEN)) {
            assertThat(site.get("/api/v1/predictions").body())
                    .contains("Before the backup")
                    .doesNotContain("After the backup");
        }
    }

    @Test
    void the_public_data_go_into_a_file_or_to_the_standard_output() throws Exception {
        Path folder = Jar.folder("export");
        try (Jar site = Jar.start(folder, WITH_TOKEN)) {
            site.logPrediction("The port opens again");
            site.stop();
        }
        Jar export = Jar.command(folder, NOTHING, "export", "data.zip");
        assertDone(export);
        assertThat(export.out()).singleElement().asString().startsWith("Ledger position ");
        try (ZipFile zip = new ZipFile(folder.resolve("data.zip").toFile())) {
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("predictions.csv")).readAllBytes(), UTF_8))
                    .contains("The port opens again");
        }
        assertRefused(Jar.command(folder, NOTHING, "export", "data.zip"), Exit.REFUSED, "--force");
        assertRefused(Jar.command(folder, NOTHING, "export", "none/data.zip"), Exit.REFUSED, "There is no folder");
        Jar piped = Jar.command(folder, NOTHING, "export", "-");
        assertDone(piped);
        assertThat(piped.outBytes()).isEqualTo(Files.readAllBytes(folder.resolve("data.zip")));
        assertDone(Jar.command(folder, NOTHING, "rebuild-scores"));
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }
}

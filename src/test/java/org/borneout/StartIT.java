package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The start that the README promises: no setting, one line, a folder for the data. */
class StartIT {
    @Test
    void without_any_setting_it_says_on_one_line_where_it_is() throws Exception {
        Path folder = Jar.folder("start");
        try (Jar jar = Jar.start(folder, Map.of())) {
            assertThat(jar.out()).containsExactly("Borne Out is at " + jar.site() + "/ (stop it with Ctrl-C)");
            assertThat(jar.get("/q/health").statusCode()).isEqualTo(200);
            assertThat(Files.exists(folder.resolve("data/borneout.mv.db"))).isTrue();
            jar.stop();
            assertThat(jar.err()).allSatisfy(line -> assertThat(line).contains("Set up at " + jar.site()));
        }
        try (Jar again = Jar.start(folder, Map.of())) {
            assertThat(again.get("/q/health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_was_written_before_a_stop_is_there_after_the_next_start() throws Exception {
        Path folder = Jar.folder("stop");
        try (Jar jar = Jar.start(folder, Jar.WITH_ADMIN)) {
            jar.signIn();
            assertThat(jar.post("/account", Map.of("name", "Ada 김", "language", "ko"))
                            .statusCode())
                    .isEqualTo(303);
            jar.stop();
        }
        try (Jar again = Jar.start(folder, Jar.WITH_ADMIN)) {
            again.signIn();
            assertThat(again.get("/account").body()).contains("Ada 김");
        }
    }

    @Test
    void the_same_program_runs_on_postgresql() throws Exception {
        try (var server = DatabaseForTests.startPostgresql();
                Jar jar = Jar.start(
                        Jar.folder("server"),
                        Map.of(
                                "BORNEOUT_DB_URL",
                                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                                "BORNEOUT_DB_USER",
                                "postgres"))) {
            assertThat(jar.get("/q/health/ready").statusCode()).isEqualTo(200);
        }
    }
}

package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A newer program on the database of an older one, with records in it. */
class UpgradeIT {
    private static final String RELEASED = "11";

    @Test
    void records_of_an_older_h2_database_are_there_after_the_next_start() throws Exception {
        Path folder = Jar.folder("upgrade");
        Files.createDirectories(folder.resolve("data"));
        String address = "jdbc:h2:file:" + folder.resolve("data/borneout")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        fill(address, "", "", "h2", "varchar(1000000)");
        try (Jar jar = Jar.start(folder, Jar.WITH_ADMIN)) {
            holdsWhatItHeld(jar);
        }
    }

    @Test
    void records_of_an_older_postgresql_database_are_there_after_the_next_start() throws Exception {
        try (var server = DatabaseForTests.startPostgresql()) {
            String address = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
            fill(address, "postgres", "postgres", "postgresql", "text");
            var settings = new HashMap<>(Jar.WITH_ADMIN);
            settings.putAll(Map.of("BORNEOUT_DB_URL", address, "BORNEOUT_DB_USER", "postgres"));
            try (Jar jar = Jar.start(Jar.folder("upgrade"), settings)) {
                holdsWhatItHeld(jar);
            }
        }
    }

    private static void fill(String address, String user, String password, String vendor, String text)
            throws Exception {
        Flyway.configure()
                .dataSource(address, user, password)
                .locations("filesystem:migrations/common", "filesystem:migrations/" + vendor)
                .placeholders(Map.of("text_type", text))
                .target(RELEASED)
                .load()
                .migrate();
        String records = Files.readString(Path.of("src/test/resources/upgrade/v11.sql"));
        try (Connection connection = DriverManager.getConnection(address, user, password);
                Statement statement = connection.createStatement()) {
            for (String part : records.split(";\n", -1)) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }

    private static void holdsWhatItHeld(Jar jar) throws Exception {
        assertThat(jar.get("/predictions?status=resolved").body()).contains("The old port reopens");
        assertThat(jar.get("/predictions?status=overdue").body())
                .contains("The old ferry returns", "Growth of the old port")
                .doesNotContain("The old bridge closes");
        assertThat(jar.get("/predictions?status=proposed").body()).contains("The old bridge closes");
        assertThat(jar.get("/predictions/1").body()).contains("highly likely", "https://example.org/opened");
        assertThat(jar.get("/predictions/2").body()).doesNotContain("SEALED");
        assertThat(jar.get("/api/v1/predictions?scored=true").body())
                .contains("The old port reopens")
                .doesNotContain("The old ferry returns");
        jar.signIn();
        assertThat(jar.get("/desk").body()).contains("The old ferry returns");
        assertThat(jar.get("/institutes/old-institute").body()).contains("The old port reopens");
    }
}

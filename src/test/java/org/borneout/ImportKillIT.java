package org.borneout;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An import goes on after the program was killed in the middle of it, and no row is written twice or lost. */
class ImportKillIT {
    private static final int ROWS = 30_000;

    private static String file() {
        StringBuilder csv = new StringBuilder("institute,statement,likelihood,made_on,due_on,outcome,external_id\n");
        for (int i = 1; i <= ROWS; i++) {
            csv.append("Institute ")
                    .append(i % 50)
                    .append(",Thing ")
                    .append(i)
                    .append(" happens,0.7,2020-01-01,2020-12-31,")
                    .append(i % 2)
                    .append(",key-")
                    .append(i)
                    .append('\n');
        }
        return csv.toString();
    }

    @Test
    void an_import_that_was_killed_goes_on_without_doubling_a_row() throws Exception {
        Path folder = Jar.folder("import-kill");
        var settings = Map.of("BORNEOUT_ADMIN_TOKEN", Jar.TOKEN);
        String csv = file();
        String address;
        try (Jar jar = Jar.start(folder, settings)) {
            address = jar.sendFile("/api/v1/imports?commit=true&frame=all", "text/csv", csv)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            JsonPath is = read(jar, address);
            while (is.getInt("done") < ROWS / 4) {
                assertThat(is.getString("status")).isIn("queued", "running");
                Thread.sleep(50);
                is = read(jar, address);
            }
            assertThat(is.getInt("done")).isLessThan(ROWS);
            jar.kill();
        }
        try (Jar again = Jar.start(folder, settings)) {
            JsonPath is = ended(again, address);
            assertThat(is.getString("status")).as(is.prettify()).isEqualTo("done");
            assertThat(is.getInt("created")).isEqualTo(ROWS);
            assertThat(is.getInt("made.predictions")).isEqualTo(ROWS);
            assertThat(logged(again)).isEqualTo(ROWS);
            String repeated = again.sendFile("/api/v1/imports?commit=true&frame=all", "text/csv", csv)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            JsonPath same = ended(again, repeated);
            assertThat(same.getInt("unchanged")).as(same.prettify()).isEqualTo(ROWS);
            assertThat(logged(again)).isEqualTo(ROWS);
        }
    }

    private static JsonPath read(Jar jar, String address) throws Exception {
        return new JsonPath(jar.getAsProgram(address + "?limit=1").body());
    }

    private static JsonPath ended(Jar jar, String address) throws Exception {
        JsonPath is = read(jar, address);
        while (!is.getString("status").equals("done") && !is.getString("status").equals("failed")) {
            Thread.sleep(200);
            is = read(jar, address);
        }
        return is;
    }

    private static int logged(Jar jar) throws Exception {
        return new JsonPath(jar.getAsProgram("/api/v1/institutes?limit=200").body())
                .getList("items.logged", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }
}

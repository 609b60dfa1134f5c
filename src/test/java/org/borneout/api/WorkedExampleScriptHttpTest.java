package org.borneout.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.borneout.account.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the user guide, as it stands there. */
@QuarkusTest
class WorkedExampleScriptHttpTest {
    private static final Path CHAPTER = Path.of("docs/user-guide/6-the-api.md");
    private static final String MARK = "<!-- run by a test -->\n```sh\n";

    @Inject
    People people;

    @TempDir
    Path folder = Path.of("target");

    private static boolean isThere(String program) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String script() throws IOException {
        String chapter = Files.readString(CHAPTER);
        int start = chapter.indexOf(MARK) + MARK.length();
        assertThat(start).isGreaterThan(MARK.length());
        return chapter.substring(start, chapter.indexOf("\n```", start) + 1);
    }

    @Test
    void it_logs_the_worked_example_resolves_it_with_two_tokens_and_reads_the_record()
            throws IOException, InterruptedException {
        for (String program : new String[] {"bash", "curl", "jq"}) {
            assumeTrue(isThere(program), program + " is not installed, so the script of " + CHAPTER + " was not run");
        }
        Path file = Files.writeString(folder.resolve("worked-example.sh"), script());
        ProcessBuilder process = new ProcessBuilder("bash", file.toString()).redirectErrorStream(true);
        process.environment().put("SITE", "http://localhost:" + RestAssured.port);
        process.environment().put("LOG_TOKEN", people.token(people.analyst(), "LOG"));
        process.environment().put("REVIEW_TOKEN", people.token(people.reviewer(), "REVIEW"));
        Process run = process.start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
        assertThat(run.exitValue()).as(said).isZero();
        assertThat(said)
                .contains("overdue")
                .contains("first reading: PROPOSED")
                .contains("second reading: CONFIRMED, 2 readers")
                .contains("n=1 note=TOO_FEW")
                .contains("Brier score of the row: 0.015625");
    }
}

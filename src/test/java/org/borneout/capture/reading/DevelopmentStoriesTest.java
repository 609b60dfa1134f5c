package org.borneout.capture.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The bounds below which a change of the rules must not push the reading of the annotated stories. */
class DevelopmentStoriesTest {
    private static final Path FOLDER = Path.of("../shared/capture-dev");

    @Test
    void the_annotated_stories_are_read_within_the_stated_bounds() throws IOException {
        assumeTrue(Files.exists(FOLDER), "the annotated stories are not part of the repository");
        Annotated counts = Annotated.of(FOLDER, Stories.read(FOLDER));
        assertThat(counts.recall()).as("recall").isGreaterThanOrEqualTo(0.92);
        assertThat(counts.precision()).as("precision").isGreaterThanOrEqualTo(0.88);
        assertThat(counts.traps).as("traps").isLessThanOrEqualTo(4);
        assertThat((double) counts.dueRight / counts.due).as("deadlines").isGreaterThanOrEqualTo(0.8);
        assertThat((double) counts.dueRight / counts.dueSaid)
                .as("deadlines said")
                .isGreaterThanOrEqualTo(0.8);
        assertThat((double) counts.conditionsFound / counts.conditions)
                .as("conditions")
                .isGreaterThanOrEqualTo(0.75);
        assertThat((double) counts.conditionsFound / counts.conditionsSaid)
                .as("conditions said")
                .isGreaterThanOrEqualTo(0.7);
    }
}

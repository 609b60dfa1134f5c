package org.borneout.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.borneout.scoring.Editions.Stated;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final Instant FIRST = Instant.parse("2020-12-10T00:00:00Z");
    private static final Instant CLOSES = FIRST.plus(Duration.ofDays(50));
    private static final Stated<String> LIKELY = new Stated<>(FIRST, "0.675");
    private static final Stated<String> VERY_LIKELY = new Stated<>(FIRST.plus(Duration.ofDays(40)), "0.875");

    private static double ifHappened(String probability) {
        double missed = 1 - Double.parseDouble(probability);
        return missed * missed;
    }

    @Test
    void first_is_what_was_published_and_last_what_stood_at_the_close() {
        var editions = new Editions<>(List.of(VERY_LIKELY, LIKELY), CLOSES);

        assertThat(editions.first()).isEqualTo(Figure.of("0.675"));
        assertThat(editions.last()).isEqualTo(Figure.of("0.875"));
        assertThat(editions.stood()).isEqualTo(Duration.ofDays(50));
    }

    @Test
    void each_forecast_weighs_as_long_as_it_stood() {
        var editions = new Editions<>(List.of(LIKELY, VERY_LIKELY), CLOSES);

        // 40 days at 0.105625 and 10 at 0.015625
        assertThat(editions.timeWeighted(EditionsTest::ifHappened).get()).isCloseTo(0.087625, within(1e-15));
    }

    @Test
    void a_forecast_that_was_never_revised_scores_the_same_in_every_edition() {
        var editions = new Editions<>(List.of(LIKELY), CLOSES);

        assertThat(editions.first()).isEqualTo(editions.last());
        assertThat(editions.timeWeighted(EditionsTest::ifHappened).get()).isCloseTo(0.105625, within(1e-15));
    }

    @Test
    void what_is_said_at_the_close_or_later_is_no_forecast() {
        var atTheClose = new Stated<>(CLOSES, "1");
        var afterwards = new Stated<>(CLOSES.plusNanos(1), "1");
        var editions = new Editions<>(List.of(LIKELY, atTheClose, afterwards), CLOSES);

        assertThat(editions.last()).isEqualTo(Figure.of("0.675"));
        assertThat(editions.timeWeighted(EditionsTest::ifHappened).get()).isCloseTo(0.105625, within(1e-15));
        assertThat(new Editions<>(List.of(LIKELY, atTheClose), CLOSES.plusNanos(1)).last())
                .isEqualTo(Figure.of("1"));
    }

    @Test
    void without_a_forecast_before_the_close_there_is_no_edition() {
        var editions = new Editions<>(List.of(new Stated<>(CLOSES, "1")), CLOSES);

        assertThat(editions.first()).isEqualTo(Figure.absent(Note.NONE_SCORED));
        assertThat(editions.last()).isEqualTo(Figure.absent(Note.NONE_SCORED));
        assertThat(editions.timeWeighted(EditionsTest::ifHappened)).isEqualTo(Figure.absent(Note.NONE_SCORED));
        assertThat(editions.stood()).isZero();
    }

    @Test
    void of_two_at_the_same_moment_the_later_named_stands() {
        var editions = new Editions<>(List.of(LIKELY, new Stated<>(FIRST, "0.875")), CLOSES);

        assertThat(editions.last()).isEqualTo(Figure.of("0.875"));
        assertThat(editions.timeWeighted(EditionsTest::ifHappened).get()).isCloseTo(0.015625, within(1e-15));
    }

    @Test
    void parts_of_a_second_count() {
        var later = new Stated<>(FIRST.plusMillis(250), "0.875");
        var editions = new Editions<>(List.of(LIKELY, later), FIRST.plusMillis(1000));

        assertThat(editions.timeWeighted(EditionsTest::ifHappened).get())
                .isCloseTo(0.25 * 0.105625 + 0.75 * 0.015625, within(1e-15));
    }
}

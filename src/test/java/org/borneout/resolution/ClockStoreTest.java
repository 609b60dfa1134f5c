package org.borneout.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.borneout.TestClock;
import org.borneout.account.People;
import org.borneout.account.People.Person;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.WorkedExample;
import org.borneout.resolution.Finding.Piece;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Life by the clock: what a prediction's status is on each day, in the zone of its question. */
@QuarkusTest
class ClockStoreTest {
    private static final Piece SOURCE = Piece.at("https://example.org/report");
    private static final Finding HAPPENED =
            Finding.of(Outcome.HAPPENED, LocalDate.of(2021, 1, 12), "it was adopted", SOURCE);

    @Inject
    People people;

    @Inject
    Predictions predictions;

    @Inject
    Verdicts verdicts;

    @Inject
    Resolutions resolutions;

    @Inject
    TestClock clock;

    private Person analyst;
    private long prediction;
    private Reader first;
    private Reader second;
    private Reader third;

    @BeforeEach
    void card1IsLogged() {
        analyst = people.analyst();
        first = new Reader(analyst.id(), false);
        second = new Reader(people.reviewer().id(), true);
        third = new Reader(people.reviewer().id(), true);
        String location = analyst.form()
                .formParams(WorkedExample.card1())
                .formParam("act", "keep")
                .post("/predictions/new")
                .header("Location");
        prediction = Long.parseLong(location.replaceAll(".*/", ""));
    }

    private Status at(String instant) {
        clock.set(Instant.parse(instant));
        return status();
    }

    private Status status() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Prediction found = predictions.findById(prediction);
            return Status.of(found, verdicts.standing(found.question()), clock.instant());
        });
    }

    private long question() {
        return QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(prediction).question().id());
    }

    private String desk() {
        return analyst.browser().get("/desk").asString();
    }

    @Test
    void open_due_overdue_at_the_end_of_the_day_in_seoul_and_never_a_verdict_by_itself() {
        assertThat(at("2020-12-11T00:00:00Z")).isEqualTo(Status.OPEN);
        assertThat(at("2021-01-31T14:59:59Z")).isEqualTo(Status.OPEN);
        assertThat(at("2021-01-31T15:00:00Z")).isEqualTo(Status.DUE);
        assertThat(at("2021-02-14T14:59:59Z")).isEqualTo(Status.DUE);
        assertThat(desk()).doesNotContain("hints that it did not happen");
        assertThat(at("2021-02-14T15:00:00Z")).isEqualTo(Status.OVERDUE);
        assertThat(desk()).contains("hints that it did not happen", "/questions/" + question() + "/resolve");
        assertThat(at("2026-11-24T12:00:00Z")).isEqualTo(Status.OVERDUE);
    }

    @Test
    void proposed_split_resolved_then_void() {
        assertThat(at("2021-01-13T00:00:00Z")).isEqualTo(Status.OPEN);
        long verdict = resolutions
                .propose(question(), HAPPENED, first, clock.instant())
                .id();
        assertThat(status()).isEqualTo(Status.PROPOSED);
        resolutions.confirm(
                verdict,
                Finding.of(Outcome.HAPPENED, LocalDate.of(2021, 1, 11), null, SOURCE),
                second,
                clock.instant());
        assertThat(status()).isEqualTo(Status.SPLIT);
        resolutions.confirm(verdict, HAPPENED, third, clock.instant());
        assertThat(status()).isEqualTo(Status.RESOLVED);
        long newer = resolutions
                .propose(question(), Finding.voided(VoidReason.QUESTION_FLAWED, "two readings"), first, clock.instant())
                .id();
        assertThat(status()).isEqualTo(Status.RESOLVED);
        resolutions.confirm(newer, Finding.voided(VoidReason.QUESTION_FLAWED, "so it is"), second, clock.instant());
        assertThat(status()).isEqualTo(Status.VOID);
    }

    @Test
    void after_a_reading_was_taken_back_the_clock_decides_again() {
        at("2021-02-14T15:00:00Z");
        long verdict = resolutions
                .propose(question(), HAPPENED, first, clock.instant())
                .id();
        assertThat(status()).isEqualTo(Status.PROPOSED);
        resolutions.withdraw(verdict, first, clock.instant());
        assertThat(status()).isEqualTo(Status.OVERDUE);
        assertThat(desk()).contains(WorkedExample.STATEMENT);
    }

    @Test
    void criteria_that_were_frozen_before_the_event_are_told_from_those_after() {
        at("2021-01-05T00:00:00Z");
        long verdict = resolutions
                .propose(question(), HAPPENED, new Reader(second.account(), true), clock.instant())
                .id();
        assertThat(foresight()).isEqualTo(Foresight.BEFORE);
        at("2021-01-13T00:00:00Z");
        resolutions.confirm(verdict, HAPPENED, third, clock.instant());
        assertThat(foresight()).isEqualTo(Foresight.BEFORE);
        long earlier = resolutions
                .propose(
                        question(),
                        Finding.of(Outcome.HAPPENED, LocalDate.of(2021, 1, 5), "earlier", SOURCE),
                        first,
                        clock.instant())
                .id();
        resolutions.confirm(
                earlier, Finding.of(Outcome.HAPPENED, LocalDate.of(2021, 1, 5), null, SOURCE), third, clock.instant());
        assertThat(foresight()).isEqualTo(Foresight.AFTER);
    }

    private Foresight foresight() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Prediction found = predictions.findById(prediction);
            Foresight foresight = Foresight.of(found.question(), verdicts.standing(found.question()));
            assertThat(foresight).isNotNull();
            return foresight;
        });
    }
}

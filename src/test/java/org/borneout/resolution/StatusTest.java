package org.borneout.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.borneout.prediction.NotCheckable;
import org.borneout.prediction.Prediction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {
    private static Status at(String instant, Prediction prediction) {
        return at(instant, prediction, Standing.UNDECIDED);
    }

    private static Status at(String instant, Prediction prediction, Standing standing) {
        return Status.of(prediction, standing, Instant.parse(instant));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-10T00:00:00Z, OPEN",
        "2021-01-31T14:59:59.999999Z, OPEN",
        "2021-01-31T15:00:00Z, DUE",
        "2021-02-14T14:59:59.999999Z, DUE",
        "2021-02-14T15:00:00Z, OVERDUE",
        "2030-01-01T00:00:00Z, OVERDUE"
    })
    void a_day_ends_at_midnight_in_the_zone_of_the_question(String instant, Status status) {
        assertThat(at(instant, Claims.USUAL.prediction())).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        // Clocks in New York went back on 1 November 2026, which therefore had 25 hours.
        "America/New_York, 2026-11-01, 2026-11-02T04:59:59Z, OPEN",
        "America/New_York, 2026-11-01, 2026-11-02T05:00:00Z, DUE",
        // Kiritimati is the first place on earth where a day ends.
        "Pacific/Kiritimati, 2026-12-31, 2026-12-31T09:59:59Z, OPEN",
        "Pacific/Kiritimati, 2026-12-31, 2026-12-31T10:00:00Z, DUE",
        "UTC, 2028-02-29, 2028-02-29T23:59:59Z, OPEN",
        "UTC, 2028-02-29, 2028-03-01T00:00:00Z, DUE"
    })
    void days_of_other_zones_end_when_they_end_there(String zone, LocalDate due, String instant, Status status) {
        assertThat(at(instant, Claims.USUAL.due(due, zone, 14).prediction())).isEqualTo(status);
    }

    @Test
    void without_grace_it_is_overdue_at_once() {
        Prediction prediction =
                Claims.USUAL.due(LocalDate.of(2021, 1, 31), "Asia/Seoul", 0).prediction();
        assertThat(at("2021-01-31T14:59:59Z", prediction)).isEqualTo(Status.OPEN);
        assertThat(at("2021-01-31T15:00:00Z", prediction)).isEqualTo(Status.OVERDUE);
    }

    @Test
    void without_a_due_date_it_stays_open() {
        assertThat(at("2099-01-01T00:00:00Z", Claims.USUAL.due(null, "UTC", 14).prediction()))
                .isEqualTo(Status.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void a_verdict_settles_it_whatever_the_clock_says(Outcome outcome) {
        Status settled = outcome == Outcome.VOID ? Status.VOID : Status.RESOLVED;
        assertThat(at("2020-12-20T00:00:00Z", Claims.USUAL.prediction(), Decided.as(outcome)))
                .isEqualTo(settled);
        assertThat(at("2030-01-01T00:00:00Z", Claims.USUAL.prediction(), Decided.as(outcome)))
                .isEqualTo(settled);
    }

    @Test
    void a_reading_that_waits_for_a_second_one_shows_as_proposed() {
        Standing proposed = new Standing(null, Verdict.State.PROPOSED);
        assertThat(at("2030-01-01T00:00:00Z", Claims.USUAL.prediction(), proposed))
                .isEqualTo(Status.PROPOSED);
    }

    @Test
    void two_readings_that_differ_show_as_split() {
        Standing split = new Standing(null, Verdict.State.SPLIT);
        assertThat(at("2030-01-01T00:00:00Z", Claims.USUAL.prediction(), split)).isEqualTo(Status.SPLIT);
    }

    @Test
    void a_verdict_holds_while_another_is_being_decided() {
        Standing reopened = new Standing(Decided.as(Outcome.HAPPENED).verdict(), Verdict.State.PROPOSED);
        assertThat(at("2030-01-01T00:00:00Z", Claims.USUAL.prediction(), reopened))
                .isEqualTo(Status.RESOLVED);
    }

    @Test
    void what_cannot_be_checked_is_never_due() {
        Prediction vague = Claims.USUAL.notCheckableFor(NotCheckable.VAGUE).prediction();
        assertThat(at("2030-01-01T00:00:00Z", vague)).isEqualTo(Status.NOT_CHECKABLE);
        assertThat(at("2030-01-01T00:00:00Z", vague, Decided.as(Outcome.HAPPENED)))
                .isEqualTo(Status.NOT_CHECKABLE);
    }

    @Test
    void a_withdrawn_prediction_is_withdrawn_even_when_decided() {
        Prediction withdrawn = Claims.USUAL.prediction();
        withdrawn.withdraw(Instant.parse("2021-01-01T00:00:00Z"), 1, "logged by mistake");
        assertThat(at("2030-01-01T00:00:00Z", withdrawn, Decided.as(Outcome.HAPPENED)))
                .isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void a_draft_is_a_draft_whatever_else_holds() {
        Prediction draft =
                Claims.USUAL.asDraft().notCheckableFor(NotCheckable.VAGUE).prediction();
        assertThat(at("2030-01-01T00:00:00Z", draft, Decided.as(Outcome.VOID))).isEqualTo(Status.DRAFT);
    }

    @ParameterizedTest
    @EnumSource
    void each_status_is_found_by_its_code(Status status) {
        assertThat(Status.coded(status.code())).contains(status);
        assertThat(Status.coded(status.name())).isEmpty();
    }
}

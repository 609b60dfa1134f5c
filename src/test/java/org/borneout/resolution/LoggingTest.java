package org.borneout.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.borneout.prediction.Frame;
import org.borneout.resolution.Logging.How;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoggingTest {
    private static final Frame RULE = new Frame() {};

    private static Logging undecided(Claims claim) {
        return Logging.of(claim.prediction(), Standing.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"2021-01-31T14:59:59Z, PROSPECTIVE", "2021-01-31T15:00:00Z, AD_HOC"})
    void without_a_verdict_the_outcome_can_be_known_once_the_due_date_is_over(String loggedAt, How how) {
        assertThat(undecided(Claims.USUAL.loggedAt(loggedAt)).how()).isEqualTo(how);
    }

    @ParameterizedTest
    @CsvSource({
        // the event of 12 January: that day begins in Seoul at 15:00 UTC of the day before
        "2021-01-11T14:59:59Z, 2021-01-12, PROSPECTIVE",
        "2021-01-11T15:00:00Z, 2021-01-12, AD_HOC",
        // an event after the due date: what counts is that the due date passed without it
        "2021-01-31T14:59:59Z, 2021-02-20, PROSPECTIVE",
        "2021-01-31T15:00:00Z, 2021-02-20, AD_HOC"
    })
    void the_earlier_of_event_and_due_date_counts(String loggedAt, @Nullable LocalDate eventOn, How how) {
        Logging logging =
                Logging.of(Claims.USUAL.loggedAt(loggedAt).prediction(), Decided.as(Outcome.HAPPENED, eventOn));
        assertThat(logging.how()).isEqualTo(how);
    }

    @Test
    void what_a_written_rule_selected_afterwards_is_not_hindsight() {
        Logging logging =
                undecided(Claims.USUAL.loggedAt("2026-11-24T00:00:00Z").selectedBy(RULE));
        assertThat(logging).isEqualTo(new Logging(How.SYSTEMATIC, true));
        assertThat(logging.hindsight()).isFalse();
    }

    @Test
    void what_was_picked_by_hand_afterwards_is_hindsight() {
        Logging logging = undecided(Claims.USUAL.loggedAt("2026-11-24T00:00:00Z"));
        assertThat(logging).isEqualTo(new Logging(How.AD_HOC, true));
        assertThat(logging.hindsight()).isTrue();
    }

    @Test
    void a_rule_changes_nothing_for_what_was_logged_beforehand() {
        assertThat(undecided(Claims.USUAL.selectedBy(RULE))).isEqualTo(new Logging(How.PROSPECTIVE, false));
    }

    @Test
    void without_a_due_date_and_an_event_nothing_can_be_known() {
        Claims endless = Claims.USUAL.due(null, "UTC", 0).loggedAt("2099-01-01T00:00:00Z");
        assertThat(undecided(endless).how()).isEqualTo(How.PROSPECTIVE);
    }
}

package org.borneout.report.scored;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.QuestionKind;
import org.borneout.prediction.Side;
import org.borneout.resolution.Logging;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final Instant DUE_END = Instant.parse("2026-07-01T00:00:00Z");

    /** Said in March, logged in April, due at the end of June, and it happened in May. */
    private static Facts facts(
            boolean checkable,
            QuestionKind kind,
            @Nullable Outcome outcome,
            String madeOn,
            String loggedAt,
            boolean framed) {
        return facts(checkable, kind, outcome, LocalDate.of(2026, 5, 10), framed, List.of(said(madeOn, loggedAt)));
    }

    private static Facts facts(
            boolean checkable,
            QuestionKind kind,
            @Nullable Outcome outcome,
            @Nullable LocalDate eventOn,
            boolean framed,
            List<Facts.Statement> said) {
        return new Facts(
                7,
                3,
                Side.WILL,
                Attribution.INSTITUTION,
                checkable,
                framed,
                5,
                kind,
                null,
                DUE,
                DUE_END,
                ZoneId.of("UTC"),
                null,
                null,
                null,
                outcome,
                null,
                outcome == null ? null : eventOn,
                outcome == null ? null : Verdict.Origin.PERSON,
                null,
                ",",
                said);
    }

    private static Facts.Statement said(String madeOn, String loggedAt) {
        return new Facts.Statement(
                LocalDate.parse(madeOn),
                Instant.parse(loggedAt + "T12:00:00Z"),
                700_000,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private static State state(Facts facts) {
        return facts.rows().get(0).state();
    }

    @ParameterizedTest
    @CsvSource({
        "VOID, VOID",
        "CANNOT_RESOLVE, CANNOT_RESOLVE",
        "PARTLY, PARTLY",
        "HAPPENED, DECIDED",
        "DID_NOT_HAPPEN, DECIDED",
        ", UNDECIDED"
    })
    void a_question_of_yes_or_no_stands_where_its_verdict_puts_it(@Nullable Outcome outcome, State expected) {
        assertThat(state(facts(true, QuestionKind.YES_NO, outcome, "2026-03-01", "2026-04-01", false)))
                .isEqualTo(expected);
    }

    @Test
    void what_cannot_be_checked_stays_so_whatever_was_decided() {
        assertThat(state(facts(false, QuestionKind.YES_NO, Outcome.HAPPENED, "2026-03-01", "2026-04-01", false)))
                .isEqualTo(State.NOT_CHECKABLE);
    }

    @Test
    void void_comes_before_numbers_and_numbers_before_hindsight() {
        assertThat(state(facts(true, QuestionKind.NUMBER, Outcome.VOID, "2026-03-01", "2026-09-01", false)))
                .isEqualTo(State.VOID);
        assertThat(state(facts(true, QuestionKind.NUMBER, Outcome.VALUE, "2026-03-01", "2026-09-01", false)))
                .isEqualTo(State.NUMBER);
        assertThat(state(facts(true, QuestionKind.YES_NO, Outcome.PARTLY, "2026-03-01", "2026-09-01", false)))
                .isEqualTo(State.PARTLY);
    }

    @Test
    void picked_by_hand_after_the_event_is_hindsight_and_selected_by_a_rule_is_not() {
        assertThat(state(facts(true, QuestionKind.YES_NO, Outcome.HAPPENED, "2026-03-01", "2026-05-10", false)))
                .isEqualTo(State.HINDSIGHT);
        assertThat(state(facts(true, QuestionKind.YES_NO, Outcome.HAPPENED, "2026-03-01", "2026-05-10", true)))
                .isEqualTo(State.DECIDED);
        assertThat(state(facts(true, QuestionKind.YES_NO, Outcome.HAPPENED, "2026-03-01", "2026-05-09", false)))
                .isEqualTo(State.DECIDED);
    }

    @Test
    void what_was_said_on_the_day_of_the_event_or_after_the_due_date_is_no_forecast_even_by_a_rule() {
        assertThat(state(facts(true, QuestionKind.YES_NO, Outcome.HAPPENED, "2026-05-10", "2026-05-11", true)))
                .isEqualTo(State.AFTERWARDS);
        assertThat(state(facts(true, QuestionKind.YES_NO, Outcome.DID_NOT_HAPPEN, "2026-07-01", "2026-07-01", true)))
                .isEqualTo(State.AFTERWARDS);
    }

    @Test
    void an_event_after_the_due_date_lets_the_forecast_count() {
        Facts late = facts(
                true,
                QuestionKind.YES_NO,
                Outcome.DID_NOT_HAPPEN,
                LocalDate.of(2026, 8, 1),
                false,
                List.of(said("2026-06-30", "2026-06-30")));
        assertThat(late.rows()).hasSize(1);
        assertThat(state(late)).isEqualTo(State.DECIDED);
        assertThat(late.rows().get(0).happened()).isFalse();
    }

    @Test
    void the_last_statement_before_the_event_has_a_row_of_its_own() {
        List<Facts.Statement> said = new ArrayList<>(List.of(said("2026-03-01", "2026-03-01")));
        assertThat(editions(said)).containsExactly(Edition.ONLY);
        said.add(said("2026-05-10", "2026-05-10"));
        assertThat(editions(said)).as("a revision on the day of the event").containsExactly(Edition.ONLY);
        said.add(1, said("2026-04-01", "2026-04-01"));
        assertThat(editions(said)).containsExactly(Edition.FIRST, Edition.LAST);
        assertThat(rows(said).get(1).madeOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(rows(said).get(1).horizonDays()).isEqualTo(90);
    }

    @Test
    void a_revision_that_was_logged_by_hand_afterwards_is_hindsight_in_its_own_edition_only() {
        List<ScoredRow> rows = rows(List.of(said("2026-03-01", "2026-03-01"), said("2026-04-01", "2026-07-20")));
        assertThat(rows).extracting(ScoredRow::state).containsExactly(State.DECIDED, State.HINDSIGHT);
        assertThat(rows).extracting(ScoredRow::logging).containsExactly(Logging.How.PROSPECTIVE, Logging.How.AD_HOC);
    }

    @Test
    void a_question_without_a_family_is_a_family_by_itself() {
        assertThat(rows(List.of(said("2026-03-01", "2026-03-01"))).get(0).family())
                .isEqualTo(-5);
    }

    @Test
    void each_state_has_one_leaf_and_nothing_counts_before_its_date() {
        for (State state : State.values()) {
            for (boolean number : new boolean[] {true, false}) {
                for (boolean hindsight : new boolean[] {true, false}) {
                    assertThat(Leaf.of(state, false, number, hindsight))
                            .isIn(Leaf.NOT_CHECKABLE, Leaf.OPEN, Leaf.WAITING);
                    assertThat(Leaf.of(state, true, number, hindsight)).isNotIn(Leaf.OPEN, Leaf.WAITING);
                }
            }
        }
        assertThat(Leaf.of(State.DECIDED, true, true, false)).isEqualTo(Leaf.SCORED);
        assertThat(Leaf.of(State.DECIDED, true, false, false)).isEqualTo(Leaf.NO_NUMBER);
        assertThat(Leaf.of(State.HINDSIGHT, true, true, false)).isEqualTo(Leaf.HINDSIGHT);
        assertThat(Leaf.of(State.HINDSIGHT, true, true, true)).isEqualTo(Leaf.SCORED);
        assertThat(Leaf.of(State.AFTERWARDS, true, true, true)).isEqualTo(Leaf.HINDSIGHT);
        assertThat(Arrays.stream(State.values()).filter(state -> Leaf.of(state, true, true, false) == Leaf.SCORED))
                .containsExactly(State.DECIDED);
    }

    private static List<ScoredRow> rows(List<Facts.Statement> said) {
        return facts(true, QuestionKind.YES_NO, Outcome.HAPPENED, LocalDate.of(2026, 5, 10), false, said)
                .rows();
    }

    private static List<Edition> editions(List<Facts.Statement> said) {
        return rows(said).stream().map(ScoredRow::edition).toList();
    }
}

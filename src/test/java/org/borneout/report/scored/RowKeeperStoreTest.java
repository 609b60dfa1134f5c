package org.borneout.report.scored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.borneout.account.People;
import org.borneout.ledger.Change;
import org.borneout.ledger.History;
import org.borneout.ledger.Ledger;
import org.borneout.prediction.Logbook;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.PredictionForm;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Revisions;
import org.borneout.prediction.Undo;
import org.borneout.prediction.WorkedExample;
import org.borneout.report.Shelf;
import org.borneout.resolution.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RowKeeperStoreTest {
    @Inject
    Logbook logbook;

    @Inject
    Revisions revisions;

    @Inject
    Undo undo;

    @Inject
    Predictions predictions;

    @Inject
    Ledger ledger;

    @Inject
    History history;

    @Inject
    Rebuild rebuild;

    @Inject
    Shelf shelf;

    @Inject
    People people;

    @Inject
    DataSource source;

    private long analyst;

    @BeforeEach
    void somebody() {
        analyst = people.analyst().id();
    }

    private long log(Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(WorkedExample.card1());
        fields.putAll(changed);
        return logbook.log(new PredictionForm(fields), analyst).prediction().id();
    }

    /** "edition state from-to", in the order in which they were opened. */
    private List<String> rows(long prediction) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection database = source.getConnection();
                var select =
                        database.prepareStatement("select edition, state, from_position, to_position from scored_row"
                                + " where prediction_id = ? order by from_position, edition")) {
            select.setLong(1, prediction);
            var row = select.executeQuery();
            while (row.next()) {
                long to = row.getLong(4);
                rows.add(row.getString(1) + " " + row.getString(2) + " " + row.getLong(3) + "-"
                        + (to == ScoredRows.OPEN ? "" : to));
            }
        }
        return rows;
    }

    @Test
    void logging_opens_a_row_at_its_position() throws SQLException {
        long prediction = log(Map.of());
        assertThat(rows(prediction)).containsExactly("ONLY UNDECIDED " + history.head() + "-");
    }

    @Test
    void a_draft_has_no_row_until_it_is_published() throws SQLException {
        long prediction = log(Map.of("draft", "true"));
        assertThat(rows(prediction)).isEmpty();
        QuarkusTransaction.requiringNew().run(() -> {
            Prediction draft = predictions.findById(prediction);
            draft.isPublished();
            ledger.record(Change.of(analyst, "PUBLISHED", "prediction", prediction));
        });
        assertThat(rows(prediction)).containsExactly("ONLY UNDECIDED " + history.head() + "-");
    }

    @Test
    void a_revision_adds_the_last_edition_and_closes_what_was_the_only_one() throws SQLException {
        long prediction = log(Map.of());
        long logged = history.head();
        Map<String, String> form = new HashMap<>(Map.of("likelihood", "60%", "madeOn", "2021-01-05"));
        int version = QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(prediction).version());
        revisions.revise(prediction, version, new PredictionForm(form), analyst);
        long revised = history.head();
        assertThat(rows(prediction))
                .containsExactly(
                        "ONLY UNDECIDED " + logged + "-" + revised,
                        "FIRST UNDECIDED " + revised + "-",
                        "LAST UNDECIDED " + revised + "-");
    }

    @Test
    void a_verdict_changes_the_rows_of_everybody_who_claimed_something() throws SQLException {
        long one = log(Map.of());
        long question = shelf.questionOf(one);
        long other = log(
                Map.of("institute", "Another Institute", "question", String.valueOf(question), "likelihood", "40%"));
        shelf.decide(one, Outcome.HAPPENED, null);
        assertThat(rows(one)).hasSize(2).last().asString().startsWith("ONLY DECIDED " + history.head());
        assertThat(rows(other)).hasSize(2).last().asString().startsWith("ONLY DECIDED " + history.head());
    }

    @Test
    void what_is_withdrawn_or_taken_back_has_no_row_that_holds_and_keeps_those_that_did() throws SQLException {
        long withdrawn = log(Map.of());
        shelf.withdraw(withdrawn, analyst, "twice");
        assertThat(rows(withdrawn)).containsExactly("ONLY UNDECIDED " + (history.head() - 1) + "-" + history.head());

        long mistaken = log(Map.of("statement", "Another thing happens", "publication.url", ""));
        long logged = history.head();
        undo.undo(slipOf(mistaken), analyst);
        assertThat(rows(mistaken))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("ONLY UNDECIDED " + logged + "-" + history.head());
    }

    private long slipOf(long prediction) throws SQLException {
        try (Connection database = source.getConnection();
                var select = database.prepareStatement("select id from slip where prediction_id = ?")) {
            select.setLong(1, prediction);
            var row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void a_change_that_is_taken_back_leaves_no_row() throws SQLException {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    log(Map.of());
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        try (Connection database = source.getConnection();
                var row = database.createStatement().executeQuery("select count(*) from scored_row")) {
            row.next();
            assertThat(row.getLong(1)).isZero();
        }
    }

    @Test
    void a_change_without_effect_on_the_score_opens_nothing() throws SQLException {
        long prediction = log(Map.of());
        List<String> before = rows(prediction);
        QuarkusTransaction.requiringNew().run(() -> {
            predictions.findById(prediction).isNotedAs("read twice");
            ledger.record(Change.of(analyst, "CORRECTED", "prediction", prediction));
        });
        assertThat(rows(prediction)).isEqualTo(before);
    }

    @Test
    void rebuilding_finds_nothing_to_mend_and_restores_what_was_lost_or_damaged() throws SQLException {
        long lost = log(Map.of());
        long lostAt = history.head();
        long damaged = log(Map.of("statement", "Another thing happens"));
        long damagedAt = history.head();
        assertThat(rebuild.run()).isEqualTo(new Rebuild.Result(2, 0, 0));

        execute("delete from scored_row where prediction_id = " + lost);
        execute("update scored_row set probability = 1, words = null where prediction_id = " + damaged);
        assertThat(rebuild.run()).isEqualTo(new Rebuild.Result(2, 2, 0));
        assertThat(rows(lost)).containsExactly("ONLY UNDECIDED " + lostAt + "-");
        assertThat(rows(damaged)).containsExactly("ONLY UNDECIDED " + damagedAt + "-");
        assertThat(rebuild.run()).isEqualTo(new Rebuild.Result(2, 0, 0));
    }

    @Test
    void rebuilding_leaves_the_history_alone() throws SQLException {
        long prediction = log(Map.of());
        shelf.decide(prediction, Outcome.HAPPENED, null);
        List<String> before = rows(prediction);
        execute("delete from scored_row where to_position = " + ScoredRows.OPEN);
        rebuild.run();
        assertThat(rows(prediction)).isEqualTo(before).hasSize(2);
    }

    private void execute(String sql) throws SQLException {
        try (Connection database = source.getConnection();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}

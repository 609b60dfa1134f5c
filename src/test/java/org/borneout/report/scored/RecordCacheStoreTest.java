package org.borneout.report.scored;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.borneout.TestClock;
import org.borneout.lexicon.Lexicons;
import org.borneout.prediction.Predictions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes over one database, each with what it computed before. */
@QuarkusTest
class RecordCacheStoreTest {
    @Inject
    Chronicle chronicle;

    @Inject
    Nodes nodes;

    @Inject
    AsOfs asOfs;

    @Inject
    Lexicons lexicons;

    @Inject
    Predictions predictions;

    @Inject
    Rebuild rebuild;

    @Inject
    DataSource source;

    @Inject
    TestClock clock;

    private InstituteRecords one;
    private InstituteRecords other;

    @BeforeEach
    void begins() {
        chronicle.begins();
        clock.set(LocalDate.of(2026, 9, 10));
        one = nodes.fresh();
        other = nodes.fresh();
    }

    private Switches now() {
        return Switches.usual(asOfs.now(), lexicons.standard());
    }

    private long instituteOf(long prediction) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> predictions.findById(prediction).institute().id());
    }

    private void both(long institute, long scored) {
        for (InstituteRecords node : List.of(one, other)) {
            assertThat(node.of(institute, now()).n()).isEqualTo(scored);
            assertThat(Objects.requireNonNull(
                                    node.of(List.of(institute), asOfs.now()).get(institute))
                            .n())
                    .isEqualTo(scored);
        }
    }

    @Test
    void what_changes_is_seen_by_every_node_at_once_and_an_older_moment_stays() {
        long prediction = chronicle.log("likely");
        long institute = instituteOf(prediction);
        clock.set(LocalDate.of(2026, 11, 2));
        both(institute, 0);
        Switches before = now();
        chronicle.happened(prediction);
        both(institute, 1);
        assertThat(one.of(institute, now()).happened()).isEqualTo(1);
        Switches then = now();
        chronicle.didNotHappen(prediction);
        both(institute, 1);
        for (InstituteRecords node : List.of(one, other, nodes.fresh())) {
            assertThat(node.of(institute, now()).happened()).isZero();
            assertThat(node.of(institute, then).happened()).isEqualTo(1);
            assertThat(node.of(institute, before).n()).isZero();
        }
    }

    @Test
    void what_others_do_leaves_a_record_as_it_was_computed() {
        long prediction = chronicle.log("likely");
        long institute = instituteOf(prediction);
        InstituteRecord computed = one.of(institute, now());
        Map<String, String> fields = chronicle.claim("likely");
        fields.put("institute", "Somebody Else");
        chronicle.log(fields);
        InstituteRecord again = one.of(institute, now());
        assertThat(again.figures()).isSameAs(computed.figures());
        assertThat(again.switches().asOf().position())
                .isGreaterThan(computed.switches().asOf().position());
        chronicle.log("likely");
        assertThat(one.of(institute, now()).figures()).isNotSameAs(computed.figures());
    }

    @Test
    void at_midnight_what_falls_due_counts_although_nothing_was_written() {
        long prediction = chronicle.log("likely");
        long institute = instituteOf(prediction);
        clock.set(LocalDate.of(2026, 10, 20));
        chronicle.happened(prediction);
        clock.set(Instant.parse("2026-10-31T23:59:59Z"));
        both(institute, 0);
        clock.set(Instant.parse("2026-11-01T00:00:00Z"));
        both(institute, 1);
        clock.set(Instant.parse("2026-11-01T23:59:59Z"));
        InstituteRecord computed = one.of(institute, now());
        assertThat(one.of(institute, now()).figures()).isSameAs(computed.figures());
    }

    @Test
    void rows_that_were_mended_by_command_are_read_again() throws SQLException {
        long prediction = chronicle.log("likely");
        long institute = instituteOf(prediction);
        clock.set(LocalDate.of(2026, 11, 2));
        chronicle.happened(prediction);
        try (Connection database = source.getConnection();
                var statement = database.createStatement()) {
            statement.execute(
                    "update scored_row set state = 'VOID', happened = null where to_position = " + ScoredRows.OPEN);
        }
        both(institute, 0);
        rebuild.run();
        both(institute, 1);
    }
}

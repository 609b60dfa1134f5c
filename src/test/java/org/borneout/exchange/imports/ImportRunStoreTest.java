package org.borneout.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.borneout.account.People;
import org.borneout.exchange.imports.Import.State;
import org.junit.jupiter.api.Test;

/** Imports that end in the middle, by whatever cause, go on without losing or doubling a row. */
@QuarkusTest
class ImportRunStoreTest {
    private static final int ROWS = 3500;

    @Inject
    Imports imports;

    @Inject
    ImportFiles files;

    @Inject
    ImportRun run;

    @Inject
    People people;

    @Inject
    EntityManager entities;

    private static String file() {
        StringBuilder csv = new StringBuilder("institute,statement,likelihood,made_on,due_on,outcome,external_id\n");
        for (int i = 0; i < ROWS; i++) {
            boolean repeats = i % 7 == 6;
            int of = repeats ? i - 1 : i;
            csv.append("A,Thing ")
                    .append(of)
                    .append(",0.7,2020-01-01,2020-12-31,1,x")
                    .append(of)
                    .append('\n');
        }
        return csv.toString();
    }

    private long queued() throws IOException {
        long by = people.admin().id();
        long id = imports.begin(new Imports.Order(Import.Kind.CSV, "a.csv", "all", true, true, Stated.NOTHING, by));
        byte[] content = file().getBytes(StandardCharsets.UTF_8);
        imports.received(id, Import.Kind.CSV, files.keep(id, new ByteArrayInputStream(content), 1 << 24));
        return id;
    }

    private long count(String of) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + of)
                                .getSingleResult())
                        .longValue());
    }

    private Import now(long id) {
        return Objects.requireNonNull(imports.byId(id));
    }

    @Test
    void an_import_that_is_stopped_is_handed_back_and_goes_on_elsewhere() throws IOException {
        long id = queued();
        assertThat(imports.take("one")).isEqualTo(id);
        AtomicInteger batches = new AtomicInteger();
        run.run(id, "one", () -> batches.incrementAndGet() == 2);
        assertThat(now(id).state()).isEqualTo(State.RUNNING);
        assertThat(now(id).done()).isEqualTo(2000);
        long before = count("prediction");
        assertThat(imports.take("two")).isEqualTo(id);
        run.run(id, "two", () -> false);
        Import is = now(id);
        assertThat(is.state()).isEqualTo(State.DONE);
        assertThat(is.tally().rows()).isEqualTo(ROWS);
        assertThat(is.tally().duplicates()).isEqualTo(ROWS / 7);
        assertThat(is.tally().predictions()).isEqualTo(ROWS - ROWS / 7).isEqualTo(count("prediction"));
        assertThat(before).isLessThan(count("prediction"));
        assertThat(count("scored_row")).isEqualTo(count("prediction"));
        assertThat(count("ledger_entry where action = 'IMPORTED'")).isEqualTo(4);
    }

    @Test
    void whoever_has_lost_the_lease_writes_nothing_more() throws IOException {
        long id = queued();
        imports.take("one");
        AtomicInteger batches = new AtomicInteger();
        run.run(id, "one", () -> {
            if (batches.incrementAndGet() == 2) {
                QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery("update data_import set worker = 'two' where id = " + id)
                                .executeUpdate());
            }
            return false;
        });
        assertThat(now(id).done()).isEqualTo(2000);
        assertThat(count("data_import_batch")).isEqualTo(2);
        assertThat(now(id).state()).isEqualTo(State.RUNNING);
        run.run(id, "two", () -> false);
        assertThat(count("prediction")).isEqualTo(ROWS - ROWS / 7);
    }

    @Test
    void nobody_takes_what_somebody_works_on() throws IOException {
        long id = queued();
        assertThat(imports.take("one")).isEqualTo(id);
        assertThat(imports.take("two")).isZero();
    }
}

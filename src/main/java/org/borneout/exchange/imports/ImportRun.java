package org.borneout.exchange.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.borneout.exchange.imports.Import.State;
import org.borneout.exchange.imports.Import.Task;
import org.borneout.ledger.CanonicalJson;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.lexicon.Lexicons;
import org.borneout.lexicon.reading.Band;
import org.borneout.scoring.Probability;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Does one import from where it stands to its end: reads the file through, then goes over its rows in batches, each of
 * which is whole or was never there. It may be ended at any moment and begun again by any node.
 */
@ApplicationScoped
class ImportRun {
    static final int BATCH = 1000;

    /** Unique violations, deadlocks and lost races, in the words of either database. */
    private static final Set<String> RACES = Set.of("23505", "40001", "40P01", "90131", "HYT00", "55P03");

    private static final int ATTEMPTS = 5;

    /** In seconds; a batch takes some tenths of one. */
    private static final int PATIENCE = 300;

    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Imports imports;
    private final RowFiles files;
    private final Undoing undoing;
    private final DataSource source;
    private final Ledger ledger;
    private final Lexicons lexicons;
    private final Clock clock;
    private final ZoneId zone;
    private @Nullable Boolean postgresql;

    ImportRun(
            Imports imports,
            RowFiles files,
            Undoing undoing,
            DataSource source,
            Ledger ledger,
            Lexicons lexicons,
            Clock clock,
            @ConfigProperty(name = "borneout.zone") String zone) {
        this.imports = imports;
        this.files = files;
        this.undoing = undoing;
        this.source = source;
        this.ledger = ledger;
        this.lexicons = lexicons;
        this.clock = clock;
        this.zone = ZoneId.of(zone);
    }

    /** @param stop asked between batches; what is left is then handed back */
    void run(long id, String worker, BooleanSupplier stop) {
        try {
            Import begun = Objects.requireNonNull(imports.byId(id));
            State end = begun.task() == Task.UNDO ? undoing.run(begun, worker, stop) : rows(begun, worker, stop);
            if (end == State.RUNNING) {
                imports.handBack(id, worker);
            } else {
                imports.end(id, worker, end, null);
            }
        } catch (UnfitFile e) {
            List<String> fault = new ArrayList<>();
            fault.add(e.code().name());
            fault.addAll(e.said());
            imports.end(id, worker, State.FAILED, fault);
        } catch (Imports.LeaseLost e) {
            LOG.infof("import %d goes on elsewhere", id);
        } catch (RuntimeException e) {
            LOG.errorf(e, "import %d stopped", id);
            imports.end(id, worker, State.FAILED, List.of(UnfitFile.Code.OUR_FAULT.name()));
        }
    }

    boolean isPostgresql() {
        Boolean known = postgresql;
        if (known == null) {
            try (Connection database = source.getConnection()) {
                known = database.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            postgresql = known;
        }
        return known;
    }

    private State rows(Import begun, String worker, BooleanSupplier stop) {
        Import is = begun;
        try (RowFiles.Opened file = files.open(is)) {
            if (is.found() == null) {
                Found found = file.survey(() -> imports.lives(begun.id(), worker));
                if (found.mapping().stream().noneMatch(mapped -> mapped.to() != null)) {
                    imports.found(is.id(), worker, found);
                    throw new UnfitFile(UnfitFile.Code.NOTHING_MAPPED);
                }
                imports.found(is.id(), worker, found);
                is = Objects.requireNonNull(imports.byId(is.id()));
            }
            return new Pass(is, worker).over(file, stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RowReader.Setting setting(Import is) {
        return new RowReader.Setting(
                zone, LocalDate.ofInstant(clock.instant(), zone), clock.instant(), is.frame(), this::deniesTwice);
    }

    private boolean deniesTwice(String words) {
        Band band = lexicons.standard()
                .find(words, lexicons.fallback())
                .map(match -> match.term().band())
                .orElse(null);
        return band != null && band.point().compareTo(Probability.HALF) < 0;
    }

    /** One going over of all rows. */
    private final class Pass {
        private final Import is;
        private final String worker;
        private final boolean writes;
        private final FileMemory memory = new FileMemory();
        private final Names names = new Names();
        private final Numbering.MadeUp madeUp = new Numbering.MadeUp();
        private final RowReader reader;
        private final Columns columns;
        private @Nullable Sequences sequences;
        private Tally tally = Tally.NONE;
        private boolean committed;
        private int number;

        Pass(Import is, String worker) {
            this.is = is;
            this.worker = worker;
            this.writes = is.task() == Task.COMMIT;
            this.committed = is.committed();
            Found found = Objects.requireNonNull(is.found());
            this.columns = Columns.of(found.header(), is.stated(), found.layout());
            this.reader = new RowReader(columns, found, setting(is));
        }

        State over(RowFiles.Opened file, BooleanSupplier stop) {
            List<Imports.Batch> before = imports.batches(is.id(), is.task());
            long resumeAfter = 0;
            for (Imports.Batch batch : before) {
                tally = tally.plus(batch.tally());
                resumeAfter = batch.lastLine();
                number = batch.number();
            }
            try (Rows rows = file.rows();
                    Ahead ahead = new Ahead(rows, reader, BATCH)) {
                for (List<Planner.Input> inputs = ahead.next(); !inputs.isEmpty(); inputs = ahead.next()) {
                    long last = resumeAfter;
                    int behind = (int) inputs.stream()
                            .filter(input -> input.raw().line() <= last)
                            .count();
                    if (behind > 0) {
                        recall(inputs.subList(0, behind));
                        imports.lives(is.id(), worker);
                    }
                    if (behind < inputs.size()) {
                        work(inputs.subList(behind, inputs.size()));
                    }
                    if (stop.getAsBoolean()) {
                        return State.RUNNING;
                    }
                }
            }
            return State.DONE;
        }

        /** What was done before is met again in the records, and so is known again. */
        private void recall(List<Planner.Input> inputs) {
            if (inputs.isEmpty()) {
                return;
            }
            QuarkusTransaction.requiringNew().run(() -> {
                try (Connection database = source.getConnection()) {
                    Planner.Planned planned =
                            planner(false).plan(new Lookups(database, isPostgresql()), madeUp, inputs);
                    if (writes && planned.tally().created() > 0) {
                        memory.forget();
                    } else {
                        memory.keep();
                    }
                } catch (SQLException e) {
                    throw new Lookups.LookupFailed(e);
                }
            });
        }

        private Planner planner(boolean writing) {
            return new Planner(
                    reader, columns, memory, names, new Planner.Terms(is.accepts(), writing, is.by(), clock.instant()));
        }

        private void work(List<Planner.Input> inputs) {
            for (int attempt = 1; ; attempt++) {
                try {
                    QuarkusTransaction.requiringNew().timeout(PATIENCE).run(() -> batch(inputs));
                    memory.keep();
                    return;
                } catch (RuntimeException e) {
                    memory.forget();
                    Failure failure = Failure.of(e);
                    if (failure == Failure.RACE && attempt < ATTEMPTS) {
                        continue;
                    }
                    if (failure == Failure.OTHER) {
                        throw e;
                    }
                    if (inputs.size() == 1) {
                        refuse(inputs.get(0), e);
                        return;
                    }
                    int half = inputs.size() / 2;
                    work(List.copyOf(inputs.subList(0, half)));
                    work(List.copyOf(inputs.subList(half, inputs.size())));
                    return;
                }
            }
        }

        /** The one row that the database does not take; the others are not to suffer from it. */
        private void refuse(Planner.Input input, RuntimeException e) {
            LOG.warnf(
                    e, "import %d: line %d was not taken", is.id(), input.raw().line());
            List<RowFault> faults = List.of(new RowFault("", RowFault.Code.NOT_TAKEN, null, List.of()));
            Planner.Input refused = new Planner.Input(input.raw(), new RowReader.Outcomes(null, faults));
            QuarkusTransaction.requiringNew().run(() -> batch(List.of(refused)));
            memory.keep();
        }

        private void batch(List<Planner.Input> inputs) {
            try (Connection database = source.getConnection()) {
                Planner.Planned planned =
                        planner(writes).plan(new Lookups(database, isPostgresql()), numbering(database), inputs);
                Writes made = planned.writes();
                boolean wrote = writes && !made.isNothing();
                if (wrote) {
                    new BatchWriter(database, isPostgresql()).write(made);
                    ledger.record(entry(planned, inputs));
                }
                Tally sum = tally.plus(planned.tally());
                imports.addBatch(
                        is.id(),
                        is.task(),
                        new Imports.Batch(
                                number + 1,
                                inputs.get(0).raw().line(),
                                inputs.get(inputs.size() - 1).raw().line(),
                                inputs.size(),
                                (int) planned.tally().failed(),
                                planned.tally(),
                                wrote ? Made.of(made).json() : null),
                        Items.pack(planned.items()));
                imports.progress(is.id(), worker, sum.rows(), sum, committed || wrote);
                tally = sum;
                committed |= wrote;
                number++;
            } catch (SQLException e) {
                throw new Lookups.LookupFailed(e);
            }
        }

        private Numbering numbering(Connection database) {
            if (!writes) {
                return madeUp;
            }
            Sequences known = sequences;
            Sequences here = known == null ? Sequences.of(database) : known.in(database);
            sequences = here;
            return here;
        }

        /** One entry for all rows of the batch, with a salted hash of each. */
        private Change entry(Planner.Planned planned, List<Planner.Input> inputs) {
            byte[] random = new byte[16];
            RANDOM.nextBytes(random);
            String salt = HexFormat.of().formatHex(random);
            StringBuilder hashes = new StringBuilder();
            for (String content : planned.writes().contents) {
                hashes.append(hashes.isEmpty() ? "" : " ").append(CanonicalJson.sha256(salt + content));
            }
            Writes writes = planned.writes();
            List<Long> predictions = new ArrayList<>(writes.ids(Table.PREDICTION));
            predictions.addAll(writes.touched);
            List<Long> questions = new ArrayList<>(writes.ids(Table.QUESTION));
            questions.addAll(writes.decided);
            Change change = Change.of(is.by(), "IMPORTED", "import", is.id())
                    .code("import", is.id())
                    .code("file", is.sha256())
                    .code("firstLine", inputs.get(0).raw().line())
                    .code("lastLine", inputs.get(inputs.size() - 1).raw().line())
                    .code("rows", writes.contents.size())
                    .code("hashes", hashes.toString())
                    .names("prediction", predictions)
                    .names("question", questions)
                    .names("institute", writes.ids(Table.INSTITUTE))
                    .names("publication", writes.ids(Table.PUBLICATION))
                    .names("verdict", writes.ids(Table.VERDICT))
                    .text("salt", salt);
            boolean sealed = !is.accepts() && writes.count(Table.VERDICT) > 0;
            return sealed ? change.sealed() : change;
        }
    }

    /** What kind of trouble a batch met. */
    private enum Failure {
        RACE,
        ROW,
        OTHER;

        static Failure of(Throwable thrown) {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql) {
                    String state = String.valueOf(sql.getSQLState());
                    if (RACES.contains(state)) {
                        return RACE;
                    }
                    // 22: data that does not fit; 23: a rule of the database that does not hold
                    if (state.startsWith("22") || state.startsWith("23")) {
                        return ROW;
                    }
                }
            }
            return OTHER;
        }
    }
}

package org.borneout.exchange.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Works off what waits, one import after the other. Each node has one; who takes an import, and that nobody else writes
 * for it, is settled in the database.
 */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int LOOKS_EVERY_SECONDS = 15;

    private final Imports imports;
    private final ImportRun run;
    private final String name = UUID.randomUUID().toString();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread own = new Thread(work, "imports");
        own.setDaemon(true);
        return own;
    });

    ImportWorker(Imports imports, ImportRun run) {
        this.imports = imports;
        this.run = run;
    }

    void atStart(@Observes StartupEvent start) {
        if (!run.isPostgresql()) {
            imports.release();
        }
        thread.scheduleWithFixedDelay(this::workOff, 1, LOOKS_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void atEnd(@Observes ShutdownEvent end) throws InterruptedException {
        stopping.set(true);
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.info("an import is left where it stands and goes on at the next start");
        }
    }

    /** Something waits. */
    void wake() {
        if (!stopping.get()) {
            thread.execute(this::workOff);
        }
    }

    private void workOff() {
        try {
            for (long id = imports.take(name); id != 0 && !stopping.get(); id = imports.take(name)) {
                run.run(id, name, stopping::get);
            }
        } catch (RuntimeException e) {
            LOG.warn("imports could not be looked through", e);
        }
    }
}

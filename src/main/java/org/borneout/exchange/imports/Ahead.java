package org.borneout.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads the next batch of rows while the one before is being written. */
final class Ahead implements AutoCloseable {
    private final Rows rows;
    private final RowReader reader;
    private final int size;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread own = new Thread(work, "imports-reading");
        own.setDaemon(true);
        return own;
    });
    private Future<List<Planner.Input>> coming;

    Ahead(Rows rows, RowReader reader, int size) {
        this.rows = rows;
        this.reader = reader;
        this.size = size;
        this.coming = thread.submit(this::read);
    }

    private List<Planner.Input> read() {
        List<Planner.Input> inputs = new ArrayList<>(size);
        while (inputs.size() < size) {
            RawRow raw = rows.next();
            if (raw == null) {
                break;
            }
            inputs.add(new Planner.Input(raw, reader.read(raw)));
        }
        return inputs;
    }

    /** The next batch; empty at the end. */
    List<Planner.Input> next() {
        try {
            List<Planner.Input> here = coming.get();
            if (!here.isEmpty()) {
                coming = thread.submit(this::read);
            }
            return here;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        // what is being read right now ends by itself, before the file is closed
        thread.shutdown();
        try {
            coming.get();
        } catch (ExecutionException | InterruptedException e) {
            // told where its batch was wanted, or nobody wants it any more
        }
    }
}

package org.borneout.exchange.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brought, and how far it got.
 *
 * @param accepts whether its outcomes become verdicts; else they become first readings of whoever sent it
 * @param commits whether it is to be written as soon as it was checked
 * @param stated what its sender says of it
 * @param found how it is read, once it was read through
 * @param task what is being done, or was done last
 * @param fault why it could not be read at all, as code and what the sentence speaks of
 */
public record Import(
        long id,
        Kind kind,
        @Nullable String fileName,
        @Nullable String sha256,
        long size,
        @Nullable String frame,
        boolean accepts,
        boolean commits,
        Stated stated,
        @Nullable Found found,
        Task task,
        State state,
        boolean committed,
        java.util.@Nullable List<String> fault,
        long rows,
        long done,
        Tally tally,
        @Nullable String undoReason,
        long by,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {
    public enum Kind {
        CSV,
        XLSX,
        JSON
    }

    public enum Task {
        RECEIVE,
        DRY_RUN,
        COMMIT,
        UNDO
    }

    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        UNDONE
    }

    /** Whether something is being done to it or is about to be. */
    public boolean moves() {
        return state == State.QUEUED || state == State.RUNNING;
    }

    public boolean mayBeCommitted() {
        return task == Task.DRY_RUN && state == State.DONE;
    }

    /** What stands of it can be taken back, also where its writing ended midway. */
    public boolean mayBeUndone() {
        return committed && (state == State.DONE || state == State.FAILED);
    }

    public long percent() {
        return rows == 0 ? 0 : Math.min(100, done * 100 / rows);
    }
}

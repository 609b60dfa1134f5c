package org.borneout.exchange.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.borneout.exchange.imports.Import.Kind;
import org.borneout.exchange.imports.Import.State;
import org.borneout.exchange.imports.Import.Task;
import org.jspecify.annotations.Nullable;

/** All imports, what they are at, and what became of their rows. Plain SQL: a batch of rows is one row here. */
@ApplicationScoped
public class Imports {
    /** How long a worker may be silent before another takes over. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String COLUMNS =
            "select id, kind, file_name, file_sha256, file_size, frame, verdicts, commits,"
                    + " stated, found, task, state, committed, fault, row_count, done_count, tally, undo_reason, created_by,"
                    + " created_at, started_at, ended_at from data_import ";

    private final DataSource source;
    private final Clock clock;

    Imports(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** What is known before the file is read. */
    public record Order(
            Kind kind,
            @Nullable String fileName,
            @Nullable String frame,
            boolean accepts,
            boolean commits,
            Stated stated,
            long by) {}

    private interface Work<T> {
        T with(Connection database) throws SQLException;
    }

    private <T> T sql(Work<T> work) {
        try (Connection database = source.getConnection()) {
            return work.with(database);
        } catch (SQLException e) {
            throw new IllegalStateException("imports could not be read or written", e);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** Enters an import whose file is still coming in. */
    @Transactional
    long begin(Order order) {
        return sql(database -> {
            long id;
            try (PreparedStatement next = database.prepareStatement("select nextval('data_import_seq')");
                    ResultSet row = next.executeQuery()) {
                row.next();
                id = row.getLong(1);
            }
            try (PreparedStatement insert = database.prepareStatement(
                    "insert into data_import (id, kind, file_name, file_size, frame, verdicts, commits, stated, task, state,"
                            + " committed, row_count, done_count, tally, created_by, created_at)"
                            + " values (?, ?, ?, 0, ?, ?, ?, ?, 'RECEIVE', 'RUNNING', false, 0, 0, ?, ?, ?)")) {
                insert.setLong(1, id);
                insert.setString(2, order.kind().name());
                insert.setString(3, order.fileName());
                insert.setString(4, order.frame());
                insert.setString(5, order.accepts() ? "ACCEPT" : "PROPOSE");
                insert.setBoolean(6, order.commits());
                insert.setString(7, order.stated().json());
                insert.setString(8, Tally.NONE.json());
                insert.setLong(9, order.by());
                insert.setObject(10, utc(clock.instant()));
                insert.executeUpdate();
            }
            return id;
        });
    }

    /** The file is here; its rows wait to be read. */
    @Transactional
    void received(long id, Kind kind, ImportFiles.Kept file) {
        update(
                "update data_import set kind = ?, file_sha256 = ?, file_size = ?, state = 'QUEUED',"
                        + " task = case when commits then 'COMMIT' else 'DRY_RUN' end where id = ?",
                kind.name(),
                file.sha256(),
                file.size(),
                id);
    }

    /** Nothing is kept of a file that did not come in whole. */
    @Transactional
    void forget(long id) {
        update("delete from data_import_part where import_id = ?", id);
        update("delete from data_import_batch where import_id = ?", id);
        update("delete from data_import where id = ?", id);
    }

    private int update(String sql, @Nullable Object... parameters) {
        return sql(database -> {
            try (PreparedStatement update = database.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    Object value = parameters[i];
                    if (value == null) {
                        update.setNull(i + 1, Types.VARCHAR);
                    } else if (value instanceof Instant at) {
                        update.setObject(i + 1, utc(at));
                    } else {
                        update.setObject(i + 1, value);
                    }
                }
                return update.executeUpdate();
            }
        });
    }

    public @Nullable Import byId(long id) {
        Optional<Import> found = sql(database -> {
            try (PreparedStatement select = database.prepareStatement(COLUMNS + "where id = ?")) {
                select.setLong(1, id);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(read(row)) : Optional.empty();
                }
            }
        });
        return found.orElse(null);
    }

    /** The newest first; one person's or everybody's. */
    public List<Import> newest(@Nullable Long by, long before, int count) {
        return sql(database -> {
            String whose = by == null ? "" : "created_by = ? and ";
            try (PreparedStatement select = database.prepareStatement(
                    COLUMNS + "where " + whose + "id < ? order by id desc fetch first " + count + " rows only")) {
                int place = 0;
                if (by != null) {
                    select.setLong(++place, by);
                }
                select.setLong(++place, before);
                List<Import> found = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(read(row));
                    }
                }
                return found;
            }
        });
    }

    private static Import read(ResultSet row) throws SQLException {
        String found = row.getString("found");
        String fault = row.getString("fault");
        return new Import(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("file_sha256"),
                row.getLong("file_size"),
                row.getString("frame"),
                row.getString("verdicts").equals("ACCEPT"),
                row.getBoolean("commits"),
                Stated.of(row.getString("stated")),
                found == null ? null : Found.of(found),
                Task.valueOf(row.getString("task")),
                State.valueOf(row.getString("state")),
                row.getBoolean("committed"),
                fault == null ? null : list(fault),
                row.getLong("row_count"),
                row.getLong("done_count"),
                Tally.of(row.getString("tally")),
                row.getString("undo_reason"),
                row.getLong("created_by"),
                instant(row, "created_at"),
                instantOrNull(row, "started_at"),
                instantOrNull(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static List<String> list(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(List<String> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---- what people ask for ----

    /** Reads the same file again, with other columns for its fields. False where it is no longer a dry run. */
    @Transactional
    public boolean remap(long id, Stated stated) {
        int changed = update(
                "update data_import set stated = ?, found = null, task = 'DRY_RUN', state = 'QUEUED', fault = null,"
                        + " row_count = 0, done_count = 0, tally = ?, commits = false where id = ? and committed = false"
                        + " and state in ('DONE', 'FAILED') and task in ('DRY_RUN', 'COMMIT')",
                stated.json(),
                Tally.NONE.json(),
                id);
        if (changed == 1) {
            update("delete from data_import_batch where import_id = ?", id);
        }
        return changed == 1;
    }

    @Transactional
    public boolean commit(long id) {
        return update(
                        "update data_import set task = 'COMMIT', state = 'QUEUED', done_count = 0, tally = ?"
                                + " where id = ? and task = 'DRY_RUN' and state = 'DONE'",
                        Tally.NONE.json(),
                        id)
                == 1;
    }

    /** Goes on where a run ended in a fault of ours. */
    @Transactional
    public boolean again(long id) {
        return update(
                        "update data_import set state = 'QUEUED', fault = null where id = ? and state = 'FAILED'"
                                + " and found is not null",
                        id)
                == 1;
    }

    @Transactional
    public boolean undo(long id, String reason) {
        return update(
                        "update data_import set task = 'UNDO', state = 'QUEUED', done_count = 0, undo_reason = ?"
                                + " where id = ? and committed = true and state in ('DONE', 'FAILED')",
                        reason,
                        id)
                == 1;
    }

    // ---- what workers do ----

    /** After a start on a database that no other process can have open, nobody holds anything any more. */
    @Transactional
    void release() {
        update("update data_import set worker = null, leased_until = null where state = 'RUNNING'");
    }

    /** Takes the oldest import that waits, or whose worker has fallen silent; 0 where there is none. */
    @Transactional
    long take(String worker) {
        Instant now = clock.instant();
        long id = sql(database -> {
            try (PreparedStatement select = database.prepareStatement(
                    "select id from data_import where task <> 'RECEIVE' and (state = 'QUEUED' or (state = 'RUNNING'"
                            + " and (leased_until is null or leased_until < ?))) order by id fetch first 1 rows only")) {
                select.setObject(1, utc(now));
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? row.getLong(1) : 0;
                }
            }
        });
        int taken = id == 0
                ? 0
                : update(
                        "update data_import set worker = ?, leased_until = ?, state = 'RUNNING',"
                                + " started_at = coalesce(started_at, ?) where id = ? and (state = 'QUEUED' or (state ="
                                + " 'RUNNING' and (leased_until is null or leased_until < ?)))",
                        worker,
                        now.plus(LEASE),
                        now,
                        id,
                        now);
        return taken == 1 ? id : 0;
    }

    /** Thrown where another worker has taken over: this one stops at once and has written nothing. */
    static final class LeaseLost extends RuntimeException {
        LeaseLost() {
            super("another worker has taken over", null, false, false);
        }
    }

    /** Within the transaction of a batch; nobody else can write for this import until it ends. */
    void progress(long id, String worker, long done, Tally tally, boolean committed) {
        int mine = update(
                "update data_import set done_count = ?, tally = ?, committed = ?, leased_until = ?"
                        + " where id = ? and worker = ? and state = 'RUNNING'",
                done,
                tally.json(),
                committed,
                clock.instant().plus(LEASE),
                id,
                worker);
        if (mine == 0) {
            throw new LeaseLost();
        }
    }

    /** What reading a file through has shown; a long reading keeps its lease by saying that it lives. */
    @Transactional
    void found(long id, String worker, Found found) {
        int mine = update(
                "update data_import set found = ?, row_count = ?, leased_until = ? where id = ? and worker = ?",
                found.json(),
                found.rows(),
                clock.instant().plus(LEASE),
                id,
                worker);
        if (mine == 0) {
            throw new LeaseLost();
        }
    }

    @Transactional
    void lives(long id, String worker) {
        update(
                "update data_import set leased_until = ? where id = ? and worker = ?",
                clock.instant().plus(LEASE),
                id,
                worker);
    }

    @Transactional
    void end(long id, String worker, State state, @Nullable List<String> fault) {
        update(
                "update data_import set state = ?, fault = ?, ended_at = ?, worker = null, leased_until = null"
                        + " where id = ? and worker = ?",
                state.name(),
                fault == null ? null : json(fault),
                clock.instant(),
                id,
                worker);
    }

    /** Puts it back as it waited, for whoever starts next. */
    @Transactional
    void handBack(long id, String worker) {
        update("update data_import set worker = null, leased_until = null where id = ? and worker = ?", id, worker);
    }

    // ---- batches ----

    /** One batch as it was done. */
    record Batch(
            int number,
            long firstLine,
            long lastLine,
            int rows,
            int failed,
            Tally tally,
            @Nullable String made) {}

    void addBatch(long id, Task task, Batch batch, byte[] items) {
        update(
                "insert into data_import_batch (import_id, task, number, first_line, last_line, row_count, failed, items,"
                        + " tally, made) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                task.name(),
                batch.number(),
                batch.firstLine(),
                batch.lastLine(),
                batch.rows(),
                batch.failed(),
                items,
                batch.tally().json(),
                batch.made());
    }

    @Transactional
    void forgetBatches(long id, Task task) {
        update("delete from data_import_batch where import_id = ? and task = ?", id, task.name());
    }

    List<Batch> batches(long id, Task task) {
        return sql(database -> {
            List<Batch> batches = new ArrayList<>();
            try (PreparedStatement select = database.prepareStatement(
                    "select number, first_line, last_line, row_count, failed, tally, made from data_import_batch"
                            + " where import_id = ? and task = ? order by number")) {
                select.setLong(1, id);
                select.setString(2, task.name());
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        batches.add(new Batch(
                                row.getInt(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getInt(4),
                                row.getInt(5),
                                Tally.of(row.getString(6)),
                                row.getString(7)));
                    }
                }
            }
            return batches;
        });
    }

    void made(long id, int number, @Nullable String made) {
        update(
                "update data_import_batch set made = ? where import_id = ? and task = 'COMMIT' and number = ?",
                made,
                id,
                number);
    }

    /** Where a list of items goes on: in this batch, from this place. */
    public record Place(int batch, int index) {
        public static final Place START = new Place(0, 0);
    }

    /** Some items of what was done last, in the order of the file. */
    public record ItemPage(List<Item> items, @Nullable Place next) {}

    public ItemPage items(Import of, Place from, int limit, boolean onlyFaults) {
        Task task = of.committed() || of.task() == Task.COMMIT ? Task.COMMIT : Task.DRY_RUN;
        List<Item> found = new ArrayList<>();
        Place at = from;
        while (true) {
            Place here = at;
            PackedBatch batch = sql(database -> next(database, of.id(), task, here.batch(), onlyFaults))
                    .orElse(null);
            if (batch == null) {
                return new ItemPage(found, null);
            }
            List<Item> items = Items.unpack(batch.items);
            int start = batch.number == here.batch() ? here.index() : 0;
            for (int i = start; i < items.size(); i++) {
                if (onlyFaults && items.get(i).result() != Item.Result.ERROR) {
                    continue;
                }
                if (found.size() == limit) {
                    return new ItemPage(found, new Place(batch.number, i));
                }
                found.add(items.get(i));
            }
            at = new Place(batch.number + 1, 0);
        }
    }

    private record PackedBatch(int number, byte[] items) {}

    private static Optional<PackedBatch> next(Connection database, long id, Task task, int from, boolean onlyFaults)
            throws SQLException {
        String some = onlyFaults ? " and failed > 0" : "";
        try (PreparedStatement select =
                database.prepareStatement("select number, items from data_import_batch where import_id = ? and task = ?"
                        + " and number >= ?" + some + " order by number fetch first 1 rows only")) {
            select.setLong(1, id);
            select.setString(2, task.name());
            select.setInt(3, from);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new PackedBatch(row.getInt(1), row.getBytes(2))) : Optional.empty();
            }
        }
    }
}

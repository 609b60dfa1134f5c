package org.borneout.exchange.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.borneout.exchange.imports.Import.State;
import org.borneout.exchange.imports.Import.Task;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;

/**
 * Takes a whole import back, the newest batch first, as if its rows had never been logged; the ledger keeps both. Where
 * others have built upon what it made, nothing is taken back. Institutes, publications and the like that others use by
 * now stay.
 */
@ApplicationScoped
class Undoing {
    private static final String UNUSED_INSTITUTES = "select i.id from institute i where i.id = any(?)"
            + " and not exists (select 1 from prediction p where p.institute_id = i.id)"
            + " and not exists (select 1 from institute c where c.parent_id = i.id or c.merged_into_id = i.id)"
            + " and not exists (select 1 from reply r where r.institute_id = i.id)"
            + " and not exists (select 1 from ledger_entry e where e.subject_type = 'institute' and e.subject_id = i.id)";

    private final Imports imports;
    private final DataSource source;
    private final Ledger ledger;
    private final Messages messages;

    Undoing(Imports imports, DataSource source, Ledger ledger, Messages messages) {
        this.imports = imports;
        this.source = source;
        this.ledger = ledger;
        this.messages = messages;
    }

    private record Found(Upon upon, long subject) {
        String address() {
            return "/" + upon.address + "/" + subject;
        }
    }

    /** Tells whoever asks for it at once, where it is certain already that it cannot be. */
    void refuseIfBuiltUpon(Import is) {
        List<Imports.Batch> batches = standing(is);
        Own own = Own.of(batches);
        Optional<Found> found = QuarkusTransaction.requiringNew().call(() -> {
            try (Connection database = source.getConnection()) {
                for (Imports.Batch batch : batches) {
                    Optional<Found> upon = builtUpon(database, made(batch), own);
                    if (upon.isPresent()) {
                        return upon;
                    }
                }
                return Optional.<Found>empty();
            } catch (SQLException e) {
                throw new Lookups.LookupFailed(e);
            }
        });
        if (found.isPresent()) {
            ImportMessages say = messages.of(ImportMessages.class);
            throw Refusal.of(
                    Refusal.Kind.CONFLICT,
                    say.builtUpon(found.get().upon().words(say), found.get().address()));
        }
    }

    private List<Imports.Batch> standing(Import is) {
        return imports.batches(is.id(), Task.COMMIT).stream()
                .filter(batch -> batch.made() != null)
                .toList();
    }

    private static Made made(Imports.Batch batch) {
        return Made.parse(String.valueOf(batch.made()));
    }

    private static Optional<Found> builtUpon(Connection database, Made made, Own own) throws SQLException {
        for (Upon upon : Upon.values()) {
            List<Long> ids = made.of(upon.table);
            if (ids.isEmpty()) {
                continue;
            }
            try (PreparedStatement select = prepared(database, upon.sql, ids);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (upon.own == null || !own.has(upon.own, row.getLong(1))) {
                        return Optional.of(new Found(upon, row.getLong(2)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static PreparedStatement prepared(Connection database, String sql, List<Long> ids) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        statement.setArray(1, database.createArrayOf("bigint", ids.toArray()));
        return statement;
    }

    State run(Import is, String worker, BooleanSupplier stop) {
        List<Imports.Batch> batches = new ArrayList<>(standing(is));
        Own own = Own.of(batches);
        Collections.reverse(batches);
        long left = batches.stream().mapToLong(Imports.Batch::rows).sum();
        for (Imports.Batch batch : batches) {
            long done = is.rows() - left;
            QuarkusTransaction.requiringNew().run(() -> takeBack(is, worker, batch, own, done));
            left -= batch.rows();
            if (stop.getAsBoolean()) {
                return State.RUNNING;
            }
        }
        return State.UNDONE;
    }

    private void takeBack(Import is, String worker, Imports.Batch batch, Own own, long done) {
        Made made = made(batch);
        try (Connection database = source.getConnection()) {
            imports.progress(is.id(), worker, done, is.tally(), true);
            Optional<Found> upon = builtUpon(database, made, own);
            if (upon.isPresent()) {
                throw new UnfitFile(
                        UnfitFile.Code.BUILT_UPON,
                        upon.get().upon().name(),
                        upon.get().address());
            }
            List<Long> revised = own.without(
                    Table.PREDICTION,
                    ids(
                            database,
                            "select distinct f.prediction_id from forecast f left join appearance a on a.forecast_id = f.id"
                                    + " where f.id = any(?) or a.id = any(?)",
                            made.of(Table.FORECAST),
                            made.of(Table.APPEARANCE)));
            List<Long> reopened = own.without(
                    Table.QUESTION,
                    ids(
                            database,
                            "select distinct question_id from verdict where id = any(?)",
                            made.of(Table.VERDICT)));
            delete(database, made);
            run(database, "update prediction set version = version + 1 where id = any(?)", revised);
            run(
                    database,
                    "update question set waits = 1 where id = any(?) and not exists (select 1 from verdict v"
                            + " where v.question_id = question.id and v.state not in ('SUPERSEDED', 'WITHDRAWN'))",
                    reopened);
            imports.made(is.id(), batch.number(), null);
            List<Long> predictions = new ArrayList<>(made.of(Table.PREDICTION));
            predictions.addAll(revised);
            List<Long> questions = new ArrayList<>(made.of(Table.QUESTION));
            questions.addAll(reopened);
            ledger.record(Change.of(is.by(), "TAKEN_BACK", "import", is.id())
                    .code("import", is.id())
                    .code("firstLine", batch.firstLine())
                    .code("lastLine", batch.lastLine())
                    .names("prediction", predictions)
                    .names("question", questions)
                    .text("reason", is.undoReason()));
        } catch (SQLException e) {
            throw new Lookups.LookupFailed(e);
        }
    }

    /** In the order in which references allow; of what others may use as well, what nobody uses. */
    private static void delete(Connection database, Made made) throws SQLException {
        run(database, "delete from evidence where id = any(?)", made.of(Table.EVIDENCE));
        run(database, "delete from reading where id = any(?)", made.of(Table.READING));
        run(database, "delete from verdict where id = any(?)", made.of(Table.VERDICT));
        run(database, "delete from appearance where id = any(?)", made.of(Table.APPEARANCE));
        run(database, "delete from forecast where id = any(?)", made.of(Table.FORECAST));
        run(database, "delete from prediction where id = any(?)", made.of(Table.PREDICTION));
        run(database, "delete from question_topic where question_id = any(?)", made.of(Table.QUESTION));
        run(database, "delete from question where id = any(?)", made.of(Table.QUESTION));
        run(
                database,
                "delete from topic where id = any(?)" + unused("question_topic", "topic_id", "topic"),
                made.of(Table.TOPIC));
        run(
                database,
                "delete from family where id = any(?)" + unused("question", "family_id", "family"),
                made.of(Table.FAMILY));
        run(
                database,
                "delete from frame where id = any(?)" + unused("prediction", "frame_id", "frame"),
                made.of(Table.FRAME));
        run(
                database,
                "delete from publication where id = any(?)"
                        + unused("appearance", "publication_id", "publication")
                        + unused("family", "publication_id", "publication")
                        + unused("publication", "carries_id", "publication"),
                made.of(Table.PUBLICATION));
        List<Long> persons = ids(
                database,
                "select p.id from person p where p.id = any(?)"
                        + " and not exists (select 1 from prediction r where r.person_id = p.id)",
                made.of(Table.PERSON));
        run(database, "delete from affiliation where person_id = any(?)", persons);
        run(database, "delete from person where id = any(?)", persons);
        List<Long> institutes = ids(database, UNUSED_INSTITUTES, made.of(Table.INSTITUTE));
        run(database, "delete from affiliation where institute_id = any(?)", institutes);
        run(database, "delete from institute_name where institute_id = any(?)", institutes);
        run(database, "delete from institute where id = any(?)", institutes);
    }

    private static String unused(String by, String column, String table) {
        return " and not exists (select 1 from " + by + " used where used." + column + " = " + table + ".id)";
    }

    private static void run(Connection database, String sql, List<Long> ids) throws SQLException {
        if (!ids.isEmpty()) {
            try (PreparedStatement statement = prepared(database, sql, ids)) {
                statement.executeUpdate();
            }
        }
    }

    @SafeVarargs
    private static List<Long> ids(Connection database, String sql, List<Long>... parameters) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setArray(i + 1, database.createArrayOf("bigint", parameters[i].toArray()));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getLong(1));
                }
            }
        }
        return found;
    }
}

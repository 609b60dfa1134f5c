package org.borneout.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the chain holds. What was checked once is not read again as a whole: each check goes on from where the last
 * one ended, and then through a part of what lies behind it, so that a change of an old entry is found, too. A chain of up
 * to {@value #BEHIND} entries is checked from its beginning every time.
 */
@ApplicationScoped
public class ChainCheck {
    static final int AHEAD = 50_000;
    static final int BEHIND = 2_000;

    private final DataSource database;
    private final ChainWalk walk;
    private final History history;
    private final Clock clock;

    /** How far it was found to hold, and how far it was gone through once more. */
    private ChainWalk.Place checked = ChainWalk.START;

    private ChainWalk.Place again = ChainWalk.START;

    ChainCheck(DataSource database, ChainWalk walk, History history, Clock clock) {
        this.database = database;
        this.walk = walk;
        this.history = history;
        this.clock = clock;
    }

    public synchronized Verification verify() {
        try (Connection connection = database.getConnection()) {
            ChainWalk.Place head = head(connection);
            if (!isStillThere(connection, checked)) {
                // Another database than before: one that was restored, or emptied.
                checked = ChainWalk.START;
                again = ChainWalk.START;
            }
            ChainWalk.Place known = checked;
            Long broken = ahead(connection, head);
            if (broken == null) {
                broken = behind(connection, known);
            }
            return new Verification(
                    head.position(),
                    head.hash(),
                    checked.position(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    broken == null,
                    broken,
                    erased(connection),
                    history.sealed());
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    private @Nullable Long ahead(Connection connection, ChainWalk.Place head) throws SQLException {
        long end = Math.min(head.position(), checked.position() + AHEAD);
        ChainWalk.Walked walked = walk.from(connection, checked, end);
        checked = walked.reached();
        if (walked.broken() != null) {
            return walked.broken();
        }
        if (checked.position() > head.position()) {
            return head.position() + 1;
        }
        // The head says what the last entry has to be.
        return checked.position() == head.position() && !checked.hash().equals(head.hash()) ? head.position() : null;
    }

    /** Once more through what was checked before; an entry that does not fit any more is where the next check begins. */
    private @Nullable Long behind(Connection connection, ChainWalk.Place known) throws SQLException {
        if (again.position() >= known.position() || !isStillThere(connection, again)) {
            again = ChainWalk.START;
        }
        long end = Math.min(known.position(), again.position() + BEHIND);
        ChainWalk.Walked walked = walk.from(connection, again, end);
        if (walked.broken() != null) {
            checked = walked.reached();
            again = ChainWalk.START;
            return walked.broken();
        }
        again = end == known.position() ? ChainWalk.START : walked.reached();
        return null;
    }

    private static ChainWalk.Place head(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select position, hash from ledger_head where id = 1");
                ResultSet row = select.executeQuery()) {
            return row.next() ? new ChainWalk.Place(row.getLong(1), row.getString(2)) : ChainWalk.START;
        }
    }

    private static boolean isStillThere(Connection connection, ChainWalk.Place place) throws SQLException {
        if (place.position() == 0) {
            return true;
        }
        try (PreparedStatement select =
                connection.prepareStatement("select hash from ledger_entry where position = ?")) {
            select.setLong(1, place.position());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getString(1).equals(place.hash());
            }
        }
    }

    private static long erased(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select count(*) from ledger_text where erased_at is not null");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}

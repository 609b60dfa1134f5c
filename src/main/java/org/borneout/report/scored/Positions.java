package org.borneout.report.scored;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * When the rows of institutes changed last. Whatever a record depends on opens or closes a row in the transaction that
 * changes it, so that between two changes of its rows a record stays the same; asked of the database each time, so that
 * every node knows what another one did.
 */
@ApplicationScoped
class Positions {
    /** The ends of two indexes. */
    private static final String LAST = "select i.id,"
            + " (select r.from_position from scored_row r where r.institute_id = i.id and r.from_position <= ?"
            + " order by r.institute_id desc, r.from_position desc fetch first 1 rows only) as opened,"
            + " (select r.to_position from scored_row r where r.institute_id = i.id and r.to_position <= ?"
            + " order by r.institute_id desc, r.to_position desc fetch first 1 rows only) as closed"
            + " from institute i where i.id in %s";

    private final DataSource source;

    Positions(DataSource source) {
        this.source = source;
    }

    /** The newest position, up to one, at which a row of each institute was opened or closed; 0 where none was. */
    Map<Long, Long> last(Collection<Long> institutes, long upTo) {
        Map<Long, Long> last = new HashMap<>();
        for (List<Long> portion : Ids.portions(institutes)) {
            Ids ids = Ids.of(portion);
            try (Connection database = source.getConnection();
                    PreparedStatement select = ids.prepare(database, LAST, upTo, upTo);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last.put(row.getLong(1), Math.max(row.getLong(2), row.getLong(3)));
                }
            } catch (SQLException e) {
                throw unreadable(e);
            }
        }
        return last;
    }

    /** How often rows were computed again by command and had to be mended, which moves no position. */
    long mended() {
        try (Connection database = source.getConnection();
                PreparedStatement select = database.prepareStatement("select content from setting where name = ?")) {
            select.setString(1, Rebuild.MENDED);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Long.parseLong(row.getString(1)) : 0;
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("it could not be read when records changed", e);
    }
}

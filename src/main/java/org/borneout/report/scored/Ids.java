package org.borneout.report.scored;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Ids as parameters of a statement. The last one is repeated up to a power of two, so that the databases meet few
 * different statements and keep their plans.
 */
final class Ids {
    /** So many are looked up at once. */
    static final int MOST = 1024;

    private final List<Long> ids;

    private Ids(List<Long> ids) {
        this.ids = ids;
    }

    static Ids of(Collection<Long> some) {
        if (some.isEmpty() || some.size() > MOST) {
            throw new IllegalArgumentException(some.size() + " ids");
        }
        List<Long> ids = new ArrayList<>(some);
        int size = Integer.highestOneBit(ids.size());
        size = size < ids.size() ? size * 2 : size;
        ids.addAll(Collections.nCopies(size - ids.size(), ids.get(ids.size() - 1)));
        return new Ids(ids);
    }

    /** All of them in portions that can be looked up. */
    static List<List<Long>> portions(Collection<Long> all) {
        List<Long> list = List.copyOf(all);
        List<List<Long>> portions = new ArrayList<>();
        for (int from = 0; from < list.size(); from += MOST) {
            portions.add(list.subList(from, Math.min(list.size(), from + MOST)));
        }
        return portions;
    }

    /**
     * @param sql with %s in the place of the list
     * @param before values that stand before the list
     */
    PreparedStatement prepare(Connection database, String sql, long... before) throws SQLException {
        String places = "(" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        PreparedStatement statement = database.prepareStatement(sql.replace("%s", places));
        int place = 0;
        for (long value : before) {
            statement.setLong(++place, value);
        }
        for (Long id : ids) {
            statement.setLong(++place, id);
        }
        return statement;
    }
}

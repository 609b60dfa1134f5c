package org.borneout.report.scored;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The rows r that a reading of records rests on, as conditions with their values. */
final class RowSql {
    private final StringBuilder conditions;
    private final List<Object> values = new ArrayList<>();

    /** @param institutes one at least */
    RowSql(List<Long> institutes, Switches by) {
        conditions = new StringBuilder("r.institute_id in (?" + ", ?".repeat(institutes.size() - 1)
                + ") and r.edition <> ?" + " and r.to_position > ? and r.from_position <= ?");
        values.addAll(institutes);
        values.add((by.edition() == Edition.LAST ? Edition.FIRST : Edition.LAST).name());
        values.add(by.asOf().position());
        values.add(by.asOf().position());
        if (by.topic() != null) {
            and("r.topics like ?", "%," + by.topic().id() + ",%");
        }
        if (by.attribution() != null) {
            and("r.attribution = ?", by.attribution().name());
        }
        if (by.from() != null) {
            and("r.made_on >= ?", by.from());
        }
        if (by.to() != null) {
            and("r.made_on <= ?", by.to());
        }
    }

    RowSql and(String condition, Object... more) {
        conditions.append(" and ").append(condition);
        values.addAll(List.of(more));
        return this;
    }

    String where() {
        return " where " + conditions;
    }

    /** Sets the values from a place on, and returns the place after them. */
    int bind(PreparedStatement statement, int place) throws SQLException {
        for (Object value : values) {
            statement.setObject(place++, value instanceof java.time.Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
        return place;
    }
}

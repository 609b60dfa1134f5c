package org.borneout.report.scored;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of the row at which a result stands, as the facts are typed. */
record Columns(ResultSet row) {
    long number(String name) throws SQLException {
        return row.getLong(name);
    }

    boolean yes(String name) throws SQLException {
        return row.getBoolean(name);
    }

    @Nullable
    Boolean yesOrNull(String name) throws SQLException {
        boolean value = row.getBoolean(name);
        return row.wasNull() ? null : value;
    }

    @Nullable
    Long numberOrNull(String name) throws SQLException {
        long value = row.getLong(name);
        return row.wasNull() ? null : value;
    }

    @Nullable
    Integer intOrNull(String name) throws SQLException {
        int value = row.getInt(name);
        return row.wasNull() ? null : value;
    }

    @Nullable
    String text(String name) throws SQLException {
        return row.getString(name);
    }

    String required(String name) throws SQLException {
        return Objects.requireNonNull(text(name), name);
    }

    @Nullable
    LocalDate day(String name) throws SQLException {
        return row.getObject(name, LocalDate.class);
    }

    LocalDate requiredDay(String name) throws SQLException {
        return Objects.requireNonNull(day(name), name);
    }

    @Nullable
    Instant instant(String name) throws SQLException {
        OffsetDateTime time = row.getObject(name, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    Instant requiredInstant(String name) throws SQLException {
        return Objects.requireNonNull(instant(name), name);
    }

    @Nullable
    BigDecimal decimal(String name) throws SQLException {
        BigDecimal value = row.getBigDecimal(name);
        if (value == null) {
            return null;
        }
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}

package org.borneout.exchange.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What a column holds, in the form in which an archive keeps it, which is the same whichever database it comes from. */
enum Kind {
    /** A JSON number without decimals. */
    WHOLE(Types.BIGINT),
    /** A string, so that no reader makes it a binary fraction. */
    DECIMAL(Types.NUMERIC),
    FLAG(Types.BOOLEAN),
    TEXT(Types.VARCHAR),
    /** 2026-11-24. */
    DAY(Types.DATE),
    /** 2026-11-24T03:05:11.123456Z. */
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE),
    /** Base64. */
    BYTES(Types.VARBINARY);

    private final int sqlType;

    Kind(int sqlType) {
        this.sqlType = sqlType;
    }

    /** Null for a type that no migration uses yet. */
    static @Nullable Kind of(int sqlType) {
        return switch (sqlType) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> WHOLE;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.BOOLEAN, Types.BIT -> FLAG;
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> INSTANT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
            default -> null;
        };
    }

    /** Writes what stands in a row; nothing at all for null. */
    void write(JsonGenerator out, String name, ResultSet row, int place) throws SQLException, IOException {
        switch (this) {
            case WHOLE -> {
                long value = row.getLong(place);
                if (!row.wasNull()) {
                    out.writeNumberField(name, value);
                }
            }
            case FLAG -> {
                boolean value = row.getBoolean(place);
                if (!row.wasNull()) {
                    out.writeBooleanField(name, value);
                }
            }
            case BYTES -> {
                byte[] value = row.getBytes(place);
                if (value != null) {
                    out.writeBinaryField(name, value);
                }
            }
            case DECIMAL, TEXT, DAY, INSTANT -> {
                String value = text(row, place);
                if (value != null) {
                    out.writeStringField(name, value);
                }
            }
        }
    }

    private @Nullable String text(ResultSet row, int place) throws SQLException {
        return switch (this) {
            case DECIMAL -> {
                BigDecimal value = row.getBigDecimal(place);
                yield value == null ? null : value.stripTrailingZeros().toPlainString();
            }
            case DAY -> {
                LocalDate value = row.getObject(place, LocalDate.class);
                yield value == null ? null : value.toString();
            }
            case INSTANT -> {
                OffsetDateTime value = row.getObject(place, OffsetDateTime.class);
                yield value == null ? null : value.toInstant().toString();
            }
            case TEXT -> row.getString(place);
            case WHOLE, FLAG, BYTES -> throw new IllegalStateException(name());
        };
    }

    /** The value at which a reader of an archive stands. */
    @Nullable
    Object read(JsonParser in) throws IOException {
        return switch (this) {
            case WHOLE -> in.getLongValue();
            case DECIMAL -> new BigDecimal(in.getText());
            case FLAG -> in.getBooleanValue();
            case TEXT -> in.getText();
            case DAY -> LocalDate.parse(in.getText());
            case INSTANT -> Instant.parse(in.getText()).atOffset(ZoneOffset.UTC);
            case BYTES -> in.getBinaryValue();
        };
    }

    void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, sqlType);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else {
            statement.setObject(place, value);
        }
    }
}

package org.borneout.exchange.export;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.borneout.scoring.Probability;
import org.borneout.web.CsvGuard;
import org.jspecify.annotations.Nullable;

/** A row of the database as cells of a table, read by name. */
final class Cells {
    /** Kept as whole millionths, shown as decimals. */
    private static final Set<String> MILLIONTHS = Set.of(
            "reference", "reference_probability", "probability", "low", "point", "high", "level", "share", "_share");

    private final ResultSet row;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Integer> types = new ArrayList<>();

    Cells(ResultSet row) throws SQLException {
        this.row = row;
        ResultSetMetaData about = row.getMetaData();
        for (int place = 1; place <= about.getColumnCount(); place++) {
            places.put(about.getColumnLabel(place), place);
            types.add(about.getColumnType(place));
        }
    }

    /** The columns that are told, in their order. */
    List<String> names() {
        return places.keySet().stream().filter(name -> !name.startsWith("_")).toList();
    }

    private int place(String name) {
        Integer place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return place;
    }

    @Nullable
    String text(String name) throws SQLException {
        return row.getString(place(name));
    }

    @Nullable
    OffsetDateTime time(String name) throws SQLException {
        return row.getObject(place(name), OffsetDateTime.class);
    }

    @Nullable
    LocalDate day(String name) throws SQLException {
        return row.getObject(place(name), LocalDate.class);
    }

    @Nullable
    Integer whole(String name) throws SQLException {
        int value = row.getInt(place(name));
        return row.wasNull() ? null : value;
    }

    @Nullable
    BigDecimal decimal(String name) throws SQLException {
        return row.getBigDecimal(place(name));
    }

    /** As it stands in the table, which no spreadsheet takes for a formula. */
    String cell(String name) throws SQLException {
        return CsvGuard.cell(plain(name));
    }

    private @Nullable String plain(String name) throws SQLException {
        int place = place(name);
        return switch (types.get(place - 1)) {
            case Types.DATE -> {
                LocalDate day = day(name);
                yield day == null ? null : day.toString();
            }
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
                OffsetDateTime time = time(name);
                yield time == null ? null : time.toInstant().toString();
            }
            case Types.NUMERIC, Types.DECIMAL -> plain(decimal(name));
            case Types.BOOLEAN, Types.BIT -> {
                boolean flag = row.getBoolean(place);
                yield row.wasNull() ? null : String.valueOf(flag);
            }
            case Types.INTEGER -> {
                Integer number = whole(name);
                yield number == null ? null : MILLIONTHS.contains(name) ? millionths(number) : number.toString();
            }
            default -> row.getString(place);
        };
    }

    static String millionths(int millionths) {
        return String.valueOf(plain(new Probability(millionths).toDecimal()));
    }

    static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}

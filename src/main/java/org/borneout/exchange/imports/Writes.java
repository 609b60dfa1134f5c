package org.borneout.exchange.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one batch that are to be written, and the records that they concern. */
final class Writes {
    private final Map<Table, List<@Nullable Object[]>> rows = new EnumMap<>(Table.class);

    /** Questions that were there before and no longer wait for a verdict. */
    final Set<Long> decided = new LinkedHashSet<>();

    /** Predictions that were there before and get something added. */
    final Set<Long> touched = new LinkedHashSet<>();

    /** Form of each row's content, in the order of the rows. */
    final List<String> contents = new ArrayList<>();

    void add(Table table, @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(
                    table + " takes " + table.columns().size() + " values");
        }
        rows.computeIfAbsent(table, any -> new ArrayList<>()).add(values);
    }

    List<@Nullable Object[]> of(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Ids of what is written into a table. */
    List<Long> ids(Table table) {
        List<Long> ids = new ArrayList<>();
        for (@Nullable Object[] row : of(table)) {
            if (row[0] instanceof Long id) {
                ids.add(id);
            }
        }
        return ids;
    }

    int count(Table table) {
        return of(table).size();
    }

    boolean isNothing() {
        return rows.isEmpty() && touched.isEmpty();
    }
}

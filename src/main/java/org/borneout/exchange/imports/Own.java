package org.borneout.exchange.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.borneout.ledger.IdRanges;

/** All that an import made, as ranges: a million records are a few thousand ranges at most. */
final class Own {
    private final Map<Table, TreeMap<Long, Long>> ranges = new EnumMap<>(Table.class);

    static Own of(List<Imports.Batch> batches) {
        Own own = new Own();
        for (Imports.Batch batch : batches) {
            Made.parse(String.valueOf(batch.made())).ids().forEach(own::add);
        }
        return own;
    }

    private void add(Table table, List<Long> ids) {
        TreeMap<Long, Long> of = ranges.computeIfAbsent(table, any -> new TreeMap<>(Comparator.naturalOrder()));
        for (IdRanges.Range range : IdRanges.ranges(ids)) {
            of.put(range.first(), range.last());
        }
    }

    boolean has(Table table, long id) {
        Map.Entry<Long, Long> range =
                ranges.getOrDefault(table, new TreeMap<>()).floorEntry(id);
        return range != null && id <= range.getValue();
    }

    /** Those of some ids that the import did not make. */
    List<Long> without(Table table, List<Long> ids) {
        List<Long> others = new ArrayList<>();
        for (long id : ids) {
            if (!has(table, id)) {
                others.add(id);
            }
        }
        return others;
    }
}

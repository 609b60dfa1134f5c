package org.borneout.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Many ids as a short code of an entry: "5-9 12". */
public final class IdRanges {
    private IdRanges() {}

    /** Consecutive ids, both ends included. */
    public record Range(long first, long last) {}

    public static String of(Collection<Long> ids) {
        return ranges(ids).stream().map(IdRanges::text).collect(Collectors.joining(" "));
    }

    private static String text(Range range) {
        StringBuilder text = new StringBuilder().append(range.first());
        return range.first() == range.last()
                ? text.toString()
                : text.append('-').append(range.last()).toString();
    }

    public static List<Range> ranges(Collection<Long> ids) {
        List<Range> ranges = new ArrayList<>();
        long first = 0;
        long last = 0;
        for (long id : new TreeSet<>(ids)) {
            if (first != 0 && id == last + 1) {
                last = id;
                continue;
            }
            if (first != 0) {
                ranges.add(new Range(first, last));
            }
            first = id;
            last = id;
        }
        if (first != 0) {
            ranges.add(new Range(first, last));
        }
        return ranges;
    }

    /** The ids of a code that {@link #of} wrote. */
    public static List<Long> parse(String code) {
        List<Long> ids = new ArrayList<>();
        for (String range : code.split(" ")) {
            if (!range.isEmpty()) {
                int dash = range.indexOf('-');
                long first = Long.parseLong(dash < 0 ? range : range.substring(0, dash));
                long last = dash < 0 ? first : Long.parseLong(range.substring(dash + 1));
                for (long id = first; id <= last; id++) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }
}

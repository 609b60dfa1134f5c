package org.borneout.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Many ids as a short code of an entry: "5-9 12". */
public final class IdRanges {
    private IdRanges() {}

    public static String of(Collection<Long> ids) {
        StringBuilder text = new StringBuilder();
        long first = 0;
        long last = 0;
        for (long id : new TreeSet<>(ids)) {
            if (first != 0 && id == last + 1) {
                last = id;
                continue;
            }
            append(text, first, last);
            first = id;
            last = id;
        }
        append(text, first, last);
        return text.toString();
    }

    private static void append(StringBuilder text, long first, long last) {
        if (first == 0) {
            return;
        }
        text.append(text.isEmpty() ? "" : " ").append(first);
        if (last > first) {
            text.append('-').append(last);
        }
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

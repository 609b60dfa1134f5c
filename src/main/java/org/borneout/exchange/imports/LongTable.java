package org.borneout.exchange.imports;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers under numbers, in plain arrays, for millions of entries. What is put is provisional until {@link #keep}: a
 * batch that the database takes back is forgotten here as well.
 */
final class LongTable {
    private static final int FIRST = 1 << 10;

    private final int width;
    private final Map<Long, long[]> provisional = new HashMap<>();
    private long[] table;
    private int capacity = FIRST;
    private int size;

    /** @param width how many numbers stand under each */
    LongTable(int width) {
        this.width = width;
        this.table = new long[FIRST * (width + 1)];
    }

    /** A copy of what stands under a number other than 0, or null. */
    long @Nullable [] get(long key) {
        long[] recent = provisional.get(key);
        if (recent != null) {
            return recent.clone();
        }
        int slot = slot(table, capacity, key);
        if (table[slot * (width + 1)] == 0) {
            return null;
        }
        long[] values = new long[width];
        System.arraycopy(table, slot * (width + 1) + 1, values, 0, width);
        return values;
    }

    void put(long key, long... values) {
        provisional.put(key, values);
    }

    void keep() {
        provisional.forEach(this::store);
        provisional.clear();
    }

    void forget() {
        provisional.clear();
    }

    int size() {
        return size;
    }

    private void store(long key, long[] values) {
        if (size * 4L >= capacity * 3L) {
            grow();
        }
        int slot = slot(table, capacity, key);
        int at = slot * (width + 1);
        if (table[at] == 0) {
            size++;
        }
        table[at] = key;
        System.arraycopy(values, 0, table, at + 1, width);
    }

    private void grow() {
        int wider = capacity * 2;
        long[] grown = new long[wider * (width + 1)];
        for (int at = 0; at < table.length; at += width + 1) {
            if (table[at] != 0) {
                int slot = slot(grown, wider, table[at]);
                System.arraycopy(table, at, grown, slot * (width + 1), width + 1);
            }
        }
        table = grown;
        capacity = wider;
    }

    private int slot(long[] of, int capacity, long key) {
        // The keys are hashes already.
        int slot = (int) (key ^ key >>> 32) & capacity - 1;
        while (of[slot * (width + 1)] != 0 && of[slot * (width + 1)] != key) {
            slot = slot + 1 & capacity - 1;
        }
        return slot;
    }
}

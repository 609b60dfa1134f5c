package org.borneout.ledger;

import java.time.Instant;
import java.util.List;

/**
 * The entries of one transaction, told to whoever observes them when they are in the chain and nothing is committed
 * yet. What an observer writes is committed with them or not at all; one that throws takes everything back. Nobody else
 * can add to the chain meanwhile, so an observer sees all that the entries before speak of.
 *
 * @param entries in the order of the chain, one at least
 */
public record Written(List<Entry> entries) {
    public record Entry(long position, Instant at, String action, String subjectType, long subjectId) {}

    public Written {
        entries = List.copyOf(entries);
    }

    /** The end of the chain with them. */
    public long position() {
        return entries.get(entries.size() - 1).position();
    }
}

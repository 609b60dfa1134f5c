package org.borneout.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The entries of one transaction, told to whoever observes them when they are in the chain and nothing is committed
 * yet. What an observer writes is committed with them or not at all; one that throws takes everything back. Nobody else
 * can add to the chain meanwhile, so an observer sees all that the entries before speak of.
 *
 * @param entries in the order of the chain, one at least
 */
public record Written(List<Entry> entries) {
    /** @param named other records that it speaks of, by type */
    public record Entry(
            long position,
            Instant at,
            String action,
            String subjectType,
            long subjectId,
            Map<String, List<Long>> named) {
        /** The records of a type that it speaks of besides its subject. */
        public List<Long> named(String type) {
            return named.getOrDefault(type, List.of());
        }
    }

    public Written {
        entries = List.copyOf(entries);
    }

    /** The end of the chain with them. */
    public long position() {
        return entries.get(entries.size() - 1).position();
    }
}

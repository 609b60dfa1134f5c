package org.borneout.report.scored;

import java.util.EnumMap;
import java.util.Map;

/**
 * From all that is logged to what is scored; a partition at each step, so that nothing disappears. What still waits for its
 * date although it is decided is open.
 */
public record Funnel(Map<Leaf, Long> leaves) {
    public Funnel {
        leaves = new EnumMap<>(leaves);
    }

    public long of(Leaf leaf) {
        return leaves.getOrDefault(leaf, 0L);
    }

    public long logged() {
        return checkable() + notCheckable();
    }

    public long notCheckable() {
        return of(Leaf.NOT_CHECKABLE);
    }

    public long checkable() {
        return open() + due();
    }

    public long open() {
        return of(Leaf.OPEN) + waiting();
    }

    /** Part of what is open. */
    public long waiting() {
        return of(Leaf.WAITING);
    }

    public long due() {
        return unresolved() + resolved();
    }

    public long unresolved() {
        return of(Leaf.UNRESOLVED);
    }

    public long resolved() {
        return of(Leaf.VOID)
                + of(Leaf.CANNOT_RESOLVE)
                + of(Leaf.NUMBERS)
                + of(Leaf.PARTLY)
                + of(Leaf.HINDSIGHT)
                + of(Leaf.NO_NUMBER)
                + scored();
    }

    public long scored() {
        return of(Leaf.SCORED);
    }
}

package org.borneout.report.scored;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that lie equally far from what a reader would have said.
 *
 * @param reference in millionths; null where there is none and 50% stands for it
 * @param gain of their scores over that of the reference; below 0 they lost
 */
record Bold(Claim claim, @Nullable Integer reference, double gain, long count) {
    /** The boldest first. */
    record Groups(List<Bold> hits, List<Bold> misses) {
        static final Groups NONE = new Groups(List.of(), List.of());
    }
}

package org.borneout.report.scored;

import java.util.List;

/**
 * The predictions that lie furthest from what a reader would have said without the institute: the stated reference, or 50 %.
 *
 * @param hits that gained most over it, by id
 * @param misses that lost most
 */
public record Boldest(List<Long> hits, List<Long> misses) {
    static final Boldest NONE = new Boldest(List.of(), List.of());
}

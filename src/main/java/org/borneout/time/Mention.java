package org.borneout.time;

import java.time.LocalDate;

/**
 * A time that is named in a text.
 *
 * @param start where its words begin; what makes it an edge ("by", "as early as") stands before or after them
 * @param first the first of the days that it names
 * @param last the last of them
 */
public record Mention(int start, int end, WindowRule rule, LocalDate first, LocalDate last, Edge edge) {
    /** Whether something that is to happen then has an end. */
    public boolean closes() {
        return edge == Edge.IN || edge == Edge.BY || edge == Edge.BEFORE;
    }
}

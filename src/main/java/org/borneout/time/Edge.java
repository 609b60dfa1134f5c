package org.borneout.time;

/** What the words around a time make of it. */
public enum Edge {
    /** In it. */
    IN,
    /** Up to its last day. */
    BY,
    /** Up to the day before its first. */
    BEFORE,
    /** From its first day on. */
    FROM,
    /** When it is over. */
    AFTER,
    /** Not sooner than its first day. */
    EARLIEST
}

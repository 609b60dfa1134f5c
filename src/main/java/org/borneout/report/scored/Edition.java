package org.borneout.report.scored;

/** Which statement of a prediction a row is about. */
public enum Edition {
    /** The first that was published: what records count unless the reader asks otherwise. */
    FIRST,
    /** The last one before event and due date, where it is another than the first. */
    LAST,
    /** First and last in one: most institutes say a thing once. */
    ONLY,
    /** All that was said, each for as long as it stood. No row is of it; records are read so. */
    WEIGHTED
}

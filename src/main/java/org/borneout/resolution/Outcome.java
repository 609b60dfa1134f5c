package org.borneout.resolution;

/** What a verdict says about the thing in question. */
public enum Outcome {
    HAPPENED,
    DID_NOT_HAPPEN,
    /** It came about in part; the verdict says how far. */
    PARTLY,
    /** The question asked for a number, and this is it. */
    VALUE,
    /** The question does not count; the verdict says why. */
    VOID,
    CANNOT_RESOLVE
}

package org.borneout.lexicon.reading;

/** In which form a likelihood, or the value of a number, was given. */
public enum LikelihoodKind {
    /** Words to which some lexicon may give a number, or none. */
    WORDS,
    /** One stated probability. */
    PROBABILITY,
    /** A stated range of probabilities. */
    RANGE,
    /** One value of a number. */
    VALUE,
    /** A range of values of a number. */
    VALUE_RANGE,
    /** Nothing that says how likely. */
    NONE
}

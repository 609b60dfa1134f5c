package org.borneout.prediction;

/** In whose name it was said. */
public enum Attribution {
    INSTITUTION,
    NAMED_EXPERT,
    UNNAMED
}

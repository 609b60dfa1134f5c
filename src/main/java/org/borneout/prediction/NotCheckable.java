package org.borneout.prediction;

/** Why a claim cannot be checked. */
public enum NotCheckable {
    VAGUE,
    ADVICE,
    METAPHOR,
    NO_DEADLINE,
    POSSIBILITY
}

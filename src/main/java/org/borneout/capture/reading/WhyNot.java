package org.borneout.capture.reading;

/** Why a card cannot be checked; the names are those under which predictions are logged. */
public enum WhyNot {
    /** Nobody could say whether it came true. */
    VAGUE,
    ADVICE,
    /** "A golden time", "황금 시간". */
    METAPHOR,
    NO_DEADLINE,
    /** "Could", "cannot be ruled out", "수 있다": true whatever happens. */
    POSSIBILITY
}

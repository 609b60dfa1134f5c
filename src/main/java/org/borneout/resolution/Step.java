package org.borneout.resolution;

/** Where a question stands for the person who looks at it. */
public enum Step {
    /** Nobody is reading it. */
    FIRST,
    /** Somebody else has read it once; what they found stays hidden. */
    SECOND,
    /** Two others differ, and both are shown. */
    THIRD,
    /** The sealed reading is one's own. */
    OWN,
    /** A second reading is wanted from somebody with another role. */
    WAITS,
    /** Two differ, and this person is one of them or may not decide. */
    DIFFERS,
    /** The text is another one than the first reader read. */
    REREAD;

    /** Whether this person can give an answer now. */
    public boolean reads() {
        return switch (this) {
            case FIRST, SECOND, THIRD, OWN -> true;
            case WAITS, DIFFERS, REREAD -> false;
        };
    }
}

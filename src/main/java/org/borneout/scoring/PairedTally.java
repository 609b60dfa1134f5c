package org.borneout.scoring;

/**
 * How often two sources gave these two probabilities for the same question, and what came of it: an institute and
 * its reference, or two institutes.
 *
 * @param own the probability of the one
 * @param other the probability of the other, in the same orientation
 * @param happened how many of the things happened, 0 or more
 * @param didNotHappen how many did not, 0 or more
 */
public record PairedTally(Probability own, Probability other, long happened, long didNotHappen) {

    public PairedTally {
        if (happened < 0 || didNotHappen < 0) {
            throw new IllegalArgumentException("not counts: " + happened + ", " + didNotHappen);
        }
    }

    public static PairedTally of(Probability own, Probability other, Occurrence occurrence) {
        boolean happened = occurrence == Occurrence.HAPPENED;
        return new PairedTally(own, other, happened ? 1 : 0, happened ? 0 : 1);
    }

    public long n() {
        return happened + didNotHappen;
    }

    public Tally ownTally() {
        return new Tally(own, happened, didNotHappen);
    }

    public Tally otherTally() {
        return new Tally(other, happened, didNotHappen);
    }
}

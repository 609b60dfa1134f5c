package org.borneout.scoring;

/**
 * How often one probability was given, and what came of it. Everything that is said about yes-or-no forecasts here
 * can be worked out from a handful of these, however many forecasts there are.
 *
 * @param probability what was said
 * @param happened how many of the things it was said of happened, 0 or more
 * @param didNotHappen how many did not, 0 or more
 */
public record Tally(Probability probability, long happened, long didNotHappen) {

    public Tally {
        if (happened < 0 || didNotHappen < 0) {
            throw new IllegalArgumentException("not counts: " + happened + ", " + didNotHappen);
        }
    }

    /** A single forecast. */
    public static Tally of(Probability probability, Occurrence occurrence) {
        return new Tally(
                probability, occurrence == Occurrence.HAPPENED ? 1 : 0, occurrence == Occurrence.HAPPENED ? 0 : 1);
    }

    public long n() {
        return happened + didNotHappen;
    }

    /** The same forecasts of the opposite: 0.8 that it happens is 0.2 that it does not. */
    public Tally opposite() {
        return new Tally(probability.complement(), didNotHappen, happened);
    }
}

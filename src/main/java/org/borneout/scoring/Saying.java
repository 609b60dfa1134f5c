package org.borneout.scoring;

/**
 * How often a phrase was said, and what came of it, as the one who said it meant it: "likely will not" counts as happened
 * when the thing did not happen.
 *
 * @param phrase the key of the phrase, or of a stated number
 * @param happened how many of the claims came true, 0 or more
 * @param didNotHappen how many did not, 0 or more
 * @param <K> keys of phrases; their order makes results the same whatever the order of the rows
 */
public record Saying<K extends Comparable<K>>(K phrase, long happened, long didNotHappen) {
    public Saying {
        if (happened < 0 || didNotHappen < 0) {
            throw new IllegalArgumentException("not counts: " + happened + ", " + didNotHappen);
        }
    }

    public static <K extends Comparable<K>> Saying<K> of(K phrase, Occurrence occurrence) {
        boolean happened = occurrence == Occurrence.HAPPENED;
        return new Saying<>(phrase, happened ? 1 : 0, happened ? 0 : 1);
    }

    public long n() {
        return happened + didNotHappen;
    }

    Saying<K> plus(Saying<K> other) {
        return new Saying<>(phrase, happened + other.happened, didNotHappen + other.didNotHappen);
    }

    Tally at(Probability probability) {
        return new Tally(probability, happened, didNotHappen);
    }
}

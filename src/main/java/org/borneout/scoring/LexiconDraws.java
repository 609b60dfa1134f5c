package org.borneout.scoring;

import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Whether it hangs on the lexicon who of two sources is better: in how many drawn lexicons the one has the lower mean Brier
 * score.
 *
 * <p><b>Definition.</b> In each draw every phrase gets one probability, uniform between its low and its high, which holds for
 * all forecasts of both sources; a stated probability stays what it is. The share is that of {@value #DRAWS} seeded draws.
 *
 * <p><b>Range.</b> Each share 0 to 1, together at most 1 (the rest are ties). 1 and 0: the choice of lexicon within these
 * ranges cannot change who is better. It says nothing about chance in the outcomes; that is {@link Comparison}.
 *
 * <p><b>Edge cases.</b> Absent without shared questions.
 *
 * <p><b>Errors.</b> Refuses two sources that do not have the same number of forecasts: they are not of the same questions.
 *
 * @param ownBetter share of draws in which the own score is lower
 * @param otherBetter share of draws in which the other score is lower
 * @param draws how many draws
 * @param seed the seed of the draws
 */
public record LexiconDraws(double ownBetter, double otherBetter, int draws, long seed) {
    private static final int DRAWS = 1000;

    /**
     * The draws for two sources on the questions they share, each as the source meant it.
     *
     * @param meaning gives a meaning for every phrase here
     */
    public static <K extends Comparable<K>> Figure<LexiconDraws> of(
            Collection<Saying<K>> own, Collection<Saying<K>> other, Function<? super K, Meaning> meaning, long seed) {
        long n = own.stream().mapToLong(Saying::n).sum();
        long nOther = other.stream().mapToLong(Saying::n).sum();
        if (n != nOther) {
            throw new IllegalArgumentException(n + " forecasts against " + nOther);
        }
        return n == 0 ? Figure.absent(Note.NONE_SCORED) : Figure.of(draw(surplus(own, other), meaning, seed));
    }

    private static <K extends Comparable<K>> LexiconDraws draw(
            TreeMap<K, long[]> surplus, Function<? super K, Meaning> meaning, long seed) {
        Sampler sampler = new Sampler(seed);
        int own = 0;
        int other = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double difference = 0;
            for (var phrase : surplus.entrySet()) {
                double p = uniform(meaning.apply(phrase.getKey()), sampler);
                long[] counts = phrase.getValue();
                difference += counts[0] * (1 - p) * (1 - p) + counts[1] * p * p;
            }
            own += difference < 0 ? 1 : 0;
            other += difference > 0 ? 1 : 0;
        }
        return new LexiconDraws(own / (double) DRAWS, other / (double) DRAWS, DRAWS, seed);
    }

    /** By how many the one said a phrase more often than the other, of what happened and of what did not. */
    private static <K extends Comparable<K>> TreeMap<K, long[]> surplus(
            Collection<Saying<K>> own, Collection<Saying<K>> other) {
        TreeMap<K, long[]> surplus = new TreeMap<>();
        own.forEach(saying -> add(surplus, saying, 1));
        other.forEach(saying -> add(surplus, saying, -1));
        return surplus;
    }

    private static <K extends Comparable<K>> void add(TreeMap<K, long[]> surplus, Saying<K> saying, int sign) {
        long[] counts = surplus.computeIfAbsent(saying.phrase(), phrase -> new long[2]);
        counts[0] += sign * saying.happened();
        counts[1] += sign * saying.didNotHappen();
    }

    private static double uniform(Meaning meaning, Sampler sampler) {
        double low = meaning.low().millionths() / 1e6;
        double high = meaning.high().millionths() / 1e6;
        return low + (high - low) * sampler.uniform();
    }
}

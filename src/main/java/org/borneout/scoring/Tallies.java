package org.borneout.scoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All forecasts that are scored together, as one {@link Tally} per distinct probability, from the lowest to the
 * highest. Immutable; counts are whole numbers, so merging and splitting lose nothing and order does not matter.
 *
 * <p>Kept in plain arrays: a million forecasts with six decimals have about 630 000 distinct probabilities.
 */
public final class Tallies implements Iterable<Tally> {
    public static final Tallies NONE = new Tallies(new int[0], new long[0], new long[0]);

    private static final int WHOLE = 1_000_000;

    private final int[] millionths;
    private final long[] happened;
    private final long[] didNotHappen;
    private final long n;
    private final long totalHappened;

    /** Takes over the arrays: strictly ascending probabilities, none of them without a forecast. */
    Tallies(int[] millionths, long[] happened, long[] didNotHappen) {
        this.millionths = millionths;
        this.happened = happened;
        this.didNotHappen = didNotHappen;
        totalHappened = sum(happened);
        n = totalHappened + sum(didNotHappen);
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    /** Tallies in any order; those of the same probability are added up, empty ones left out. */
    public static Tallies of(Iterable<Tally> tallies) {
        TreeMap<Probability, long[]> counts = new TreeMap<>();
        for (Tally tally : tallies) {
            long[] count = counts.computeIfAbsent(tally.probability(), p -> new long[2]);
            count[0] += tally.happened();
            count[1] += tally.didNotHappen();
        }
        counts.values().removeIf(count -> count[0] + count[1] == 0);
        List<Map.Entry<Probability, long[]>> kept = List.copyOf(counts.entrySet());
        return new Tallies(
                kept.stream().mapToInt(entry -> entry.getKey().millionths()).toArray(),
                kept.stream().mapToLong(entry -> entry.getValue()[0]).toArray(),
                kept.stream().mapToLong(entry -> entry.getValue()[1]).toArray());
    }

    public static Tallies of(Tally... tallies) {
        return of(Arrays.asList(tallies));
    }

    /**
     * The tallies of many forecasts at once, by counting.
     *
     * @param millionths the probability of each forecast in millionths, 0 to 1 000 000
     * @param happened what came of each, in the same order
     * @throws IllegalArgumentException if the lengths differ or a value is no probability
     */
    public static Tallies count(int[] millionths, boolean[] happened) {
        if (millionths.length != happened.length) {
            throw new IllegalArgumentException(
                    millionths.length + " probabilities, but " + happened.length + " outcomes");
        }
        int[] counts = new int[2 * (WHOLE + 1)];
        int distinct = 0;
        for (int i = 0; i < millionths.length; i++) {
            int p = millionths[i];
            if (p < 0 || p > WHOLE) {
                throw new IllegalArgumentException("not a probability: " + p + " millionths");
            }
            distinct += (counts[2 * p] | counts[2 * p + 1]) == 0 ? 1 : 0;
            counts[2 * p + (happened[i] ? 0 : 1)]++;
        }
        return ofCounts(counts, distinct);
    }

    private static Tallies ofCounts(int[] counts, int distinct) {
        int[] millionths = new int[distinct];
        long[] happened = new long[distinct];
        long[] didNotHappen = new long[distinct];
        // Written whether or not there is anything, and then written over: cheaper than asking.
        for (int p = 0, next = 0; next < distinct; p++) {
            millionths[next] = p;
            happened[next] = counts[2 * p];
            didNotHappen[next] = counts[2 * p + 1];
            next += (counts[2 * p] | counts[2 * p + 1]) == 0 ? 0 : 1;
        }
        return new Tallies(millionths, happened, didNotHappen);
    }

    /** All of these together. */
    public static Tallies merge(Collection<Tallies> parts) {
        return of(parts.stream().flatMap(Tallies::stream).toList());
    }

    /** These and those together. */
    public Tallies plus(Tallies others) {
        return merge(List.of(this, others));
    }

    /** The same forecasts of the opposite. */
    public Tallies opposite() {
        return of(stream().map(Tally::opposite).toList());
    }

    /** The forecasts of some probabilities, told by their millionths. */
    Tallies where(IntPredicate wanted) {
        long[] itsHappened = happened.clone();
        long[] itsDidNotHappen = didNotHappen.clone();
        for (int i = 0; i < millionths.length; i++) {
            if (!wanted.test(millionths[i])) {
                itsHappened[i] = 0;
                itsDidNotHappen[i] = 0;
            }
        }
        return withCounts(itsHappened, itsDidNotHappen);
    }

    /** The same with every probability moved to within a margin of 0 and 1. */
    Tallies within(Probability margin) {
        return of(stream()
                .map(tally -> new Tally(
                        new Probability(Clip.within(tally.probability().millionths(), margin)),
                        tally.happened(),
                        tally.didNotHappen()))
                .toList());
    }

    /** The same probabilities with other counts; those without any are left out. */
    Tallies withCounts(long[] itsHappened, long[] itsDidNotHappen) {
        int[] kept = IntStream.range(0, millionths.length)
                .filter(i -> itsHappened[i] + itsDidNotHappen[i] > 0)
                .toArray();
        return new Tallies(
                Arrays.stream(kept).map(i -> millionths[i]).toArray(),
                Arrays.stream(kept).mapToLong(i -> itsHappened[i]).toArray(),
                Arrays.stream(kept).mapToLong(i -> itsDidNotHappen[i]).toArray());
    }

    /** Where the probabilities of tallies that are among these stand here. */
    int[] indicesOf(Tallies some) {
        return Arrays.stream(some.millionths)
                .map(p -> Arrays.binarySearch(millionths, p))
                .toArray();
    }

    /** The index of each single forecast's probability. */
    int[] indexPerForecast() {
        int[] indices = new int[Math.toIntExact(n)];
        int next = 0;
        for (int i = 0; i < millionths.length; i++) {
            Arrays.fill(indices, next, next += (int) n(i), i);
        }
        return indices;
    }

    /** How many forecasts. */
    public long n() {
        return n;
    }

    /** How many of the things that were forecast happened. */
    public long happened() {
        return totalHappened;
    }

    public long didNotHappen() {
        return n - totalHappened;
    }

    public boolean isEmpty() {
        return n == 0;
    }

    /** Whether all happened or none did; so also of no forecasts at all. */
    public boolean isOneOutcomeOnly() {
        return totalHappened == 0 || totalHappened == n;
    }

    /** How many distinct probabilities. */
    public int distinct() {
        return millionths.length;
    }

    public Tally get(int index) {
        return new Tally(new Probability(millionths[index]), happened[index], didNotHappen[index]);
    }

    int millionths(int index) {
        return millionths[index];
    }

    /** The probability at an index as the nearest double, for formulas. */
    double p(int index) {
        return millionths[index] / (double) WHOLE;
    }

    long happened(int index) {
        return happened[index];
    }

    long didNotHappen(int index) {
        return didNotHappen[index];
    }

    long n(int index) {
        return happened[index] + didNotHappen[index];
    }

    public Stream<Tally> stream() {
        return IntStream.range(0, distinct()).mapToObj(this::get);
    }

    @Override
    public Iterator<Tally> iterator() {
        return stream().iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tallies tallies
                && Arrays.equals(millionths, tallies.millionths)
                && Arrays.equals(happened, tallies.happened)
                && Arrays.equals(didNotHappen, tallies.didNotHappen);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(millionths) + Arrays.hashCode(happened)) + Arrays.hashCode(didNotHappen);
    }

    /** As a list of tallies, for people who debug. */
    @Override
    public String toString() {
        return stream().toList().toString();
    }
}

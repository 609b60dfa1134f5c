package org.borneout.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How much the Brier scores of two sources differ on the questions that both of them answered: own minus other, question by
 * question, so that the difficulty of the questions falls out.
 *
 * <p><b>Unit and range.</b> Each difference lies within &minus;1 and 1; below 0 the own forecast was better. They are kept as
 * whole numbers of 10<sup>&minus;12</sup>, so that two that are equal are equal, and added up per family.
 */
public final class PairedDifferences {
    private static final long WHOLE = 1_000_000;
    private static final double UNITS = 1e12;

    private final long[] sums;
    private final long[] sizes;

    private PairedDifferences(long[] sums, long[] sizes) {
        this.sums = sums;
        this.sizes = sizes;
    }

    /**
     * Pairs of questions that stand alone, and of families.
     *
     * @param alone pairs that each are a family of their own
     * @param together one list of pairs per family; empty ones are left out
     */
    public static PairedDifferences of(
            Collection<PairedTally> alone, Collection<? extends Collection<PairedTally>> together) {
        List<long[]> families = new ArrayList<>();
        for (PairedTally pair : alone) {
            for (long i = 0; i < pair.happened(); i++) {
                families.add(new long[] {ifHappened(pair), 1});
            }
            for (long i = 0; i < pair.didNotHappen(); i++) {
                families.add(new long[] {ifNot(pair), 1});
            }
        }
        for (Collection<PairedTally> family : together) {
            long size = family.stream().mapToLong(PairedTally::n).sum();
            if (size > 0) {
                families.add(new long[] {
                    family.stream().mapToLong(PairedDifferences::sum).sum(), size
                });
            }
        }
        return new PairedDifferences(
                families.stream().mapToLong(family -> family[0]).toArray(),
                families.stream().mapToLong(family -> family[1]).toArray());
    }

    public static PairedDifferences eachAlone(Collection<PairedTally> pairs) {
        return of(pairs, List.of());
    }

    /** The same questions with the places of the two changed. */
    public PairedDifferences opposite() {
        long[] negated = new long[sums.length];
        for (int f = 0; f < sums.length; f++) {
            negated[f] = -sums[f];
        }
        return new PairedDifferences(negated, sizes);
    }

    /** How many families the shared questions come from. */
    public int families() {
        return sums.length;
    }

    /** How many questions are shared. */
    public long n() {
        long n = 0;
        for (long size : sizes) {
            n += size;
        }
        return n;
    }

    /** The mean difference with its error; see {@link ClusteredMean}. */
    public Figure<ClusteredMean> mean() {
        List<ClusteredMean.Family> families = new ArrayList<>();
        for (int f = 0; f < sums.length; f++) {
            families.add(new ClusteredMean.Family(1, sizes[f], sums[f] / UNITS));
        }
        return ClusteredMean.of(families);
    }

    /** The sum of the differences of a family, in units of 10<sup>-12</sup>. */
    long sum(int family) {
        return sums[family];
    }

    long size(int family) {
        return sizes[family];
    }

    private static long sum(PairedTally pair) {
        return pair.happened() * ifHappened(pair) + pair.didNotHappen() * ifNot(pair);
    }

    private static long ifHappened(PairedTally pair) {
        return squared(WHOLE - pair.own().millionths())
                - squared(WHOLE - pair.other().millionths());
    }

    private static long ifNot(PairedTally pair) {
        return squared(pair.own().millionths()) - squared(pair.other().millionths());
    }

    private static long squared(long millionths) {
        return millionths * millionths;
    }
}

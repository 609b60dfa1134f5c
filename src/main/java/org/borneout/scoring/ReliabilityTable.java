package org.borneout.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The reliability table: forecasts by tenths of probability, and how often what they spoke of happened. For readers who
 * expect one; the diagram without bins is {@link ReliabilityDiagram}.
 *
 * <p>Bins are closed on the right: 0 to 10 %, above 10 to 20 %, and so on to above 90 to 100 %. People's probabilities sit on
 * the edges, so this choice moves figures, and is named. Bins are cut in millionths: each probability falls in exactly
 * one. Intervals are {@link Wilson}'s; absent for an empty bin, and where a bin holds two forecasts of one family.
 */
public final class ReliabilityTable {
    private static final int BINS = 10;
    private static final int WIDTH = Clip.WHOLE / BINS;

    private ReliabilityTable() {}

    /**
     * One bin.
     *
     * @param above the lower edge, not part of the bin (but 0 is part of the first)
     * @param upTo the upper edge, part of the bin
     * @param n how many forecasts
     * @param happened of how many it happened
     * @param meanProbability what was said on average, of forecasts in the bin
     * @param observed the share that happened, 0 to 1; calibrated is near the mean probability
     * @param interval for the share that happens
     */
    public record Bin(
            Probability above,
            Probability upTo,
            long n,
            long happened,
            Figure<Double> meanProbability,
            Figure<Double> observed,
            Figure<Interval> interval) {}

    /** The ten bins, from the lowest; empty ones too. */
    public static List<Bin> of(Families families) {
        List<Bin> bins = new ArrayList<>(BINS);
        for (int bin = 0; bin < BINS; bin++) {
            bins.add(bin(bin, families.where(within(bin))));
        }
        return List.copyOf(bins);
    }

    private static IntPredicate within(int bin) {
        return millionths -> binOf(millionths) == bin;
    }

    /** Which bin a probability falls in, 0 to 9. */
    static int binOf(int millionths) {
        return Math.max(0, (millionths - 1) / WIDTH);
    }

    private static Bin bin(int bin, Families families) {
        Tallies all = families.all();
        Probability above = new Probability(bin * WIDTH);
        Probability upTo = new Probability((bin + 1) * WIDTH);
        return new Bin(
                above,
                upTo,
                all.n(),
                all.happened(),
                Sharpness.of(all).map(Sharpness::meanProbability),
                all.isEmpty() ? Figure.absent(Note.NONE_SCORED) : Figure.of(all.happened() / (double) all.n()),
                Wilson.of(families));
    }
}

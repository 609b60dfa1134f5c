package org.borneout.scoring;

import java.util.List;

/**
 * Skill: the mean {@link Brier} score beside that of somebody who makes less effort.
 *
 * <p><b>Ratio.</b> {@code 1 - own / reference}: 1 is perfect, 0 no better than the reference, below 0 worse; no lower
 * limit; <b>higher is better</b>. <b>Difference.</b> {@code reference - own}, from -1 to 1; <b>higher is better</b>.
 * The difference is the one to average or to compare: a ratio of small numbers is not.
 *
 * <p><b>Source.</b> Murphy (1988), Skill scores based on the mean square error, Monthly Weather Review 116:2417-2424,
 * doi:10.1175/1520-0493(1988)116&lt;2417:SSBOTM&gt;2.0.CO;2.
 */
public final class Skill {
    private static final double BRIER_OF_HALF = 0.25;

    private Skill() {}

    /**
     * Against references that were fixed for the same questions.
     *
     * @param difference mean of the reference's score minus the own
     * @param ratio 1 minus own / reference; absent if the reference was perfect
     * @param n how many forecasts have a reference
     */
    public record VersusReference(double difference, Figure<Double> ratio, long n) {}

    /** Against 50 % for everything. Absent of no forecasts. */
    public static Figure<Double> versusHalf(Tallies tallies) {
        return Brier.mean(tallies).map(brier -> 1 - brier / BRIER_OF_HALF);
    }

    /**
     * Against always saying the share of these very forecasts that happened. That share was not known beforehand, so the
     * comparison flatters the reference ({@link Note#IN_SAMPLE}). Absent if only one outcome occurred: the reference would
     * then be perfect.
     */
    public static Figure<Double> versusBaseRate(Tallies tallies) {
        return Brier.mean(tallies)
                .then(brier -> tallies.isOneOutcomeOnly()
                        ? Figure.absent(Note.ONE_OUTCOME_ONLY)
                        : Figure.of(1 - brier / Murphy.uncertainty(tallies)));
    }

    /**
     * Against the reference forecasts of the same questions.
     *
     * @param pairs own and reference probability of every forecast that has a reference, in any order
     */
    public static Figure<VersusReference> versusReference(List<PairedTally> pairs) {
        Tallies own = Tallies.of(pairs.stream().map(PairedTally::ownTally).toList());
        Tallies reference =
                Tallies.of(pairs.stream().map(PairedTally::otherTally).toList());
        if (own.isEmpty()) {
            return Figure.absent(Note.NO_REFERENCE);
        }
        double ownSum = Brier.sum(own);
        double referenceSum = Brier.sum(reference);
        return Figure.of(new VersusReference(
                (referenceSum - ownSum) / own.n(),
                referenceSum == 0 ? Figure.absent(Note.ZERO_SPREAD) : Figure.of(1 - ownSum / referenceSum),
                own.n()));
    }
}

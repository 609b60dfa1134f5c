package org.borneout.scoring;

/**
 * Brier score: the squared distance of a probability from what came of it, {@code (p - y)^2} with y = 1 if it happened
 * and 0 if not; over many forecasts, the mean.
 *
 * <p><b>Range.</b> 0 to 1, in the form for one event (the form that sums over both outcomes has twice these values).
 * <b>Lower is better</b>: 0 is certainty that was right, 1 certainty that was wrong, 0.25 what 50 % always gets.
 * Strictly proper: nobody gains by saying anything but what he believes.
 *
 * <p><b>Edge cases.</b> The mean of no forecasts is absent, {@link Note#NONE_SCORED}. Sums are whole numbers, so order
 * and splitting change nothing, not even the last digit.
 *
 * <p><b>Source.</b> Brier (1950), Verification of forecasts expressed in terms of probability, Monthly Weather Review
 * 78:1-3, doi:10.1175/1520-0493(1950)078&lt;0001:VOFEIT&gt;2.0.CO;2.
 */
public final class Brier {
    private static final long WHOLE = 1_000_000;

    private Brier() {}

    /** The score of one forecast. */
    public static double of(Probability probability, Occurrence occurrence) {
        long distance = occurrence == Occurrence.HAPPENED ? WHOLE - probability.millionths() : probability.millionths();
        return distance * distance / (double) (WHOLE * WHOLE);
    }

    /** The mean score. */
    public static Figure<Double> mean(Tallies tallies) {
        return tallies.isEmpty() ? Figure.absent(Note.NONE_SCORED) : Figure.of(sum(tallies) / tallies.n());
    }

    /**
     * The sum of the scores; 0 for none. It is the sum of {@code n p^2 - 2 h p + h} over the distinct probabilities p, h of n
     * happened. A square has up to 10^12 units of 10^-12, which a long could add up for 9 million forecasts only; so whole
     * millionths and the units below them are added up apart.
     */
    static double sum(Tallies tallies) {
        long millionths = WHOLE * tallies.happened();
        long below = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            long p = tallies.millionths(i);
            long n = tallies.n(i);
            millionths += n * (p * p / WHOLE) - 2 * tallies.happened(i) * p;
            below += n * (p * p % WHOLE);
        }
        return (millionths + below / WHOLE + below % WHOLE / (double) WHOLE) / WHOLE;
    }
}

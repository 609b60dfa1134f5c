package org.borneout.scoring;

/**
 * How far forecasts commit themselves, whatever came of them.
 *
 * <p><b>Share near one half</b>: of probabilities from 0.4 to 0.6, both included; 0 to 1, <b>lower is sharper</b>.
 * <b>Extremity</b>: the mean of {@code |2p - 1|}; 0 (always one half) to 1 (always certain), <b>higher is sharper</b>.
 * Sharpness is a virtue of calibrated forecasts only. All are the same for a question and its opposite.
 *
 * <p><b>Edge cases.</b> Absent of no forecasts.
 *
 * <p><b>Source.</b> Gneiting, Balabdaoui and Raftery (2007), Probabilistic forecasts, calibration and sharpness, Journal of the
 * Royal Statistical Society B 69:243-268, doi:10.1111/j.1467-9868.2007.00587.x, for the idea; the two numbers are plain counts.
 *
 * @param shareNearHalf share of forecasts from 0.4 to 0.6
 * @param extremity mean of |2p - 1|
 * @param meanProbability mean of p
 * @param distinct how many different probabilities were used
 */
public record Sharpness(double shareNearHalf, double extremity, double meanProbability, int distinct) {
    private static final int FROM = 400_000;
    private static final int TO = 600_000;

    public static Figure<Sharpness> of(Tallies tallies) {
        if (tallies.isEmpty()) {
            return Figure.absent(Note.NONE_SCORED);
        }
        long near = 0;
        long extremity = 0;
        long sum = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            int p = tallies.millionths(i);
            near += p >= FROM && p <= TO ? tallies.n(i) : 0;
            extremity += tallies.n(i) * Math.abs(2 * p - Clip.WHOLE);
            sum += tallies.n(i) * p;
        }
        double n = tallies.n();
        return Figure.of(new Sharpness(near / n, extremity / (1e6 * n), sum / (1e6 * n), tallies.distinct()));
    }
}

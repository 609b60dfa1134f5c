package org.borneout.scoring;

/**
 * Murphy's parts of the mean Brier score over the distinct probabilities k: {@code REL = sum n_k (p_k - y_k)^2 / n},
 * {@code RES = sum n_k (y_k - y)^2 / n}, {@code UNC = y (1 - y)}, where y_k is the share that happened at p_k and y the
 * share over all; Brier = REL - RES + UNC.
 *
 * <p><b>Range and direction.</b> Reliability, 0 to 1: how far shares are from what was said, <b>lower is better</b>.
 * Resolution, 0 to UNC: how far shares differ between probabilities, <b>higher is better</b>. Uncertainty, 0 to 0.25: a
 * property of the questions. All three are biased upward by chance when few forecasts share a probability;
 * {@link #corrected} takes that out as far as the parts stay in their ranges.
 *
 * <p><b>Edge cases.</b> Absent of no forecasts, and of one outcome only, where resolution could not be anything but 0. The
 * correction needs two forecasts and takes outcomes to be independent: absent with families.
 *
 * <p><b>Source.</b> Murphy (1973), A new vector partition of the probability score, Journal of Applied Meteorology
 * 12:595-600, doi:10.1175/1520-0450(1973)012&lt;0595:ANVPOT&gt;2.0.CO;2. Ferro and Fricker (2012), A bias-corrected
 * decomposition of the Brier score, Quarterly Journal of the Royal Meteorological Society 138:1954-1960,
 * doi:10.1002/qj.1924.
 */
public record Murphy(double reliability, double resolution, double uncertainty) {

    /** The parts as they are found. */
    public static Figure<Murphy> of(Tallies tallies) {
        if (tallies.isEmpty()) {
            return Figure.absent(Note.NONE_SCORED);
        }
        if (tallies.isOneOutcomeOnly()) {
            return Figure.absent(Note.ONE_OUTCOME_ONLY);
        }
        double baseRate = baseRate(tallies);
        double reliability = 0;
        double resolution = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            double share = tallies.happened(i) / (double) tallies.n(i);
            reliability += tallies.n(i) * square(tallies.p(i) - share);
            resolution += tallies.n(i) * square(share - baseRate);
        }
        return Figure.of(new Murphy(reliability / tallies.n(), resolution / tallies.n(), uncertainty(tallies)));
    }

    /** The parts with the bias of small groups taken out; they still add up to the Brier score. */
    public static Figure<Murphy> corrected(Families families) {
        if (families.areCorrelated()) {
            return Figure.absent(Note.CORRELATED);
        }
        // Both outcomes occurred wherever the parts are known, so there are two forecasts at least.
        return of(families.all()).map(found -> found.corrected(families.all()));
    }

    private Murphy corrected(Tallies tallies) {
        double n = tallies.n();
        double s = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            double size = tallies.n(i);
            if (size >= 2) {
                s += tallies.happened(i) * (double) tallies.didNotHappen(i) / (size * (size - 1)) / n;
            }
        }
        double t = uncertainty / (n - 1);
        double share = Math.min(
                Math.min(reliability / s, Math.max(resolution / (s - t), (resolution - 1) / (s - t))),
                Math.min((1 - 4 * uncertainty) / (4 * t), 1));
        double taken = Double.isFinite(share) ? share : 0;
        return new Murphy(reliability - taken * s, resolution - taken * (s - t), uncertainty + taken * t);
    }

    static double uncertainty(Tallies tallies) {
        double baseRate = baseRate(tallies);
        return baseRate * (1 - baseRate);
    }

    private static double baseRate(Tallies tallies) {
        return tallies.happened() / (double) tallies.n();
    }

    private static double square(double x) {
        return x * x;
    }
}

package org.borneout.scoring;

/**
 * The parts of the mean Brier score by recalibration (CORP): {@code MCB = S(p) - S(r)}, {@code DSC = S(y) - S(r)},
 * {@code UNC = S(y)}, where S is the mean Brier score, r the probabilities recalibrated by
 * {@link PoolAdjacentViolators} and y the share that happened, said of everything. Brier = MCB - DSC + UNC.
 *
 * <p><b>Range and direction.</b> Miscalibration, 0 to 1, <b>lower is better</b>: what recalibrating would gain.
 * Discrimination, 0 to UNC, <b>higher is better</b>: what the recalibrated forecasts are ahead of the base rate.
 * Uncertainty, 0 to 0.25: a property of the questions, not of who forecasts. MCB is above 0 by chance alone,
 * the more so the fewer forecasts there are; {@link MiscalibrationTest} tells by how much. MCB and DSC depend on how questions
 * are worded (will it rise, will it not): score them in the questions' orientation.
 *
 * <p><b>Edge cases.</b> Absent of no forecasts, and of one outcome only, where discrimination could not be anything but 0.
 *
 * <p><b>Source.</b> Dimitriadis, Gneiting and Jordan (2021), Stable reliability diagrams for probabilistic classifiers,
 * PNAS 118(8):e2016191118, doi:10.1073/pnas.2016191118.
 */
public record Corp(double miscalibration, double discrimination, double uncertainty) {

    public static Figure<Corp> of(Tallies tallies) {
        if (tallies.isEmpty()) {
            return Figure.absent(Note.NONE_SCORED);
        }
        if (tallies.isOneOutcomeOnly()) {
            return Figure.absent(Note.ONE_OUTCOME_ONLY);
        }
        double score = Brier.sum(tallies) / tallies.n();
        double recalibrated = PoolAdjacentViolators.fit(tallies).brierSum() / tallies.n();
        double uncertainty = Murphy.uncertainty(tallies);
        // Never below 0 but by rounding in the last digit.
        return Figure.of(
                new Corp(Math.max(0, score - recalibrated), Math.max(0, uncertainty - recalibrated), uncertainty));
    }
}

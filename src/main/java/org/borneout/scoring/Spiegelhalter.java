package org.borneout.scoring;

/**
 * Spiegelhalter's test of calibration: how far the Brier score is from what it would be on average if every probability
 * were right, {@code z = sum (y - p)(1 - 2p) / sqrt(sum (1 - 2p)^2 p (1 - p))}.
 *
 * <p><b>Range.</b> Any number; <b>0 is best</b>; above 0 the Brier score is worse than the probabilities promise
 * (overconfidence), below 0 better (underconfidence). For large n it is standard normal under calibration, which gives the
 * p value. Blind to errors that cancel out, and to forecasts of one half.
 *
 * <p><b>Edge cases.</b> Absent of no forecasts; if all probabilities are 0, one half or 1, which leaves nothing to test
 * ({@link Note#ZERO_SPREAD}); with families, because it takes outcomes to be independent ({@link Note#CORRELATED}).
 *
 * <p><b>Source.</b> Spiegelhalter (1986), Probabilistic prediction in patient management and clinical trials, Statistics in
 * Medicine 5:421-433, doi:10.1002/sim.4780050506.
 *
 * @param z the statistic
 * @param pValue two-sided; small values speak against calibration
 */
public record Spiegelhalter(double z, double pValue) {

    public static Figure<Spiegelhalter> of(Families families) {
        if (families.all().isEmpty()) {
            return Figure.absent(Note.NONE_SCORED);
        }
        if (families.areCorrelated()) {
            return Figure.absent(Note.CORRELATED);
        }
        return of(families.all());
    }

    private static Figure<Spiegelhalter> of(Tallies tallies) {
        double sum = 0;
        double variance = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            double p = tallies.p(i);
            double weight = 1 - 2 * p;
            sum += (tallies.happened(i) - tallies.n(i) * p) * weight;
            variance += tallies.n(i) * weight * weight * p * (1 - p);
        }
        if (variance == 0) {
            return Figure.absent(Note.ZERO_SPREAD);
        }
        double z = sum / Math.sqrt(variance);
        return Figure.of(new Spiegelhalter(z, Normal.twoSided(z)));
    }
}

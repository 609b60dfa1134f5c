package org.borneout.scoring;

/**
 * Whether the miscalibration MCB of {@link Corp} is more than chance: how often it is at least as large when every
 * probability is right, {@code p = (1 + draws at least as large) / (1 + draws)}. Beside it the mean MCB of those draws: what
 * perfect calibration would show with forecasts like these.
 *
 * <p><b>Range.</b> p is above 0 and at most 1; small values speak against calibration. Drawn by {@link CalibratedDraws}, by
 * families where there are any; the same seed gives the same figures.
 *
 * <p><b>Edge cases.</b> Absent of no forecasts, and of one outcome only as MCB itself.
 *
 * <p><b>Source.</b> Dimitriadis, Gneiting and Jordan (2021), PNAS 118(8):e2016191118, doi:10.1073/pnas.2016191118, as
 * {@code miscalibration_test} in R's reliabilitydiag; for the 1 in the fraction Phipson and Smyth (2010), Statistical Applications
 * in Genetics and Molecular Biology 9:39, doi:10.2202/1544-6115.1585.
 *
 * @param nullMean mean MCB if every probability were right
 * @param pValue small values speak against calibration
 * @param draws how many draws
 * @param seed what began them
 */
public record MiscalibrationTest(double nullMean, double pValue, int draws, long seed) {
    /** How many draws the published figures take. */
    public static final int DRAWS = 5000;

    /** Two draws that differ by less than this differ by rounding only. */
    private static final double ROUNDING = 1e-12;

    /**
     * @param draws how many, at least 1
     * @param seed begins the draws
     */
    public static Figure<MiscalibrationTest> of(Families families, int draws, long seed) {
        return Corp.of(families.all()).map(corp -> run(families, corp.miscalibration(), draws, seed));
    }

    private static MiscalibrationTest run(Families families, double observed, int draws, long seed) {
        Tallies all = families.all();
        CalibratedDraws drawn = new CalibratedDraws(families, seed);
        PoolAdjacentViolators fit = new PoolAdjacentViolators(all.distinct());
        double sum = 0;
        int asLarge = 0;
        for (int draw = 0; draw < draws; draw++) {
            drawn.next();
            double miscalibration = miscalibration(all, drawn, fit);
            sum += miscalibration;
            asLarge += miscalibration >= observed - ROUNDING ? 1 : 0;
        }
        return new MiscalibrationTest(sum / draws, (1 + asLarge) / (1.0 + draws), draws, seed);
    }

    private static double miscalibration(Tallies all, CalibratedDraws drawn, PoolAdjacentViolators fit) {
        fit.clear();
        double score = 0;
        long n = 0;
        for (int i = 0; i < drawn.n.length; i++) {
            if (drawn.n[i] > 0) {
                double p = all.p(i);
                fit.add(i, drawn.happened[i], drawn.n[i]);
                score += drawn.happened[i] * (1 - p) * (1 - p) + (drawn.n[i] - drawn.happened[i]) * p * p;
                n += drawn.n[i];
            }
        }
        return (score - fit.brierSum()) / n;
    }
}

package org.borneout.scoring;

/**
 * Area under the ROC curve: how often, of one thing that happened and one that did not, the first had the higher
 * probability; equal ones count half. The Mann-Whitney statistic U over the number of pairs.
 *
 * <p><b>Range.</b> 0 to 1; <b>higher is better</b>; 0.5 is what chance gives, below 0.5 the order is upside down. It sees only
 * the order, not whether the numbers mean what they say. It depends on how questions are worded: compute it in the
 * questions' orientation.
 *
 * <p><b>Interval.</b> DeLong's, cut at 0 and 1; with families the middle 95 % of {@value #DRAWS} draws of whole families
 * ({@link FamilyBootstrap}). Absent if one outcome occurred once only ({@link Note#TOO_FEW}), if all probabilities are equal,
 * or if the pairs do not vary, as when the order is perfect ({@link Note#ZERO_SPREAD}).
 *
 * <p><b>Edge cases.</b> Absent of no forecasts and of one outcome only.
 *
 * <p><b>Source.</b> Hanley and McNeil (1982), Radiology 143:29-36, doi:10.1148/radiology.143.1.7063747. DeLong, DeLong and
 * Clarke-Pearson (1988), Biometrics 44:837-845, doi:10.2307/2531595.
 */
public record Auc(double value, Figure<Interval> interval, Method method) {
    static final int DRAWS = 2000;

    /** How the interval was got. */
    public enum Method {
        DELONG,
        FAMILY_BOOTSTRAP
    }

    /**
     * @param seed begins the draws; used only with families
     */
    public static Figure<Auc> of(Families families, long seed) {
        Tallies all = families.all();
        if (all.isEmpty()) {
            return Figure.absent(Note.NONE_SCORED);
        }
        if (all.isOneOutcomeOnly()) {
            return Figure.absent(Note.ONE_OUTCOME_ONLY);
        }
        double value = value(all);
        return families.areCorrelated()
                ? Figure.of(new Auc(value, bootstrap(families, value, seed), Method.FAMILY_BOOTSTRAP))
                : Figure.of(new Auc(value, deLong(all, value), Method.DELONG));
    }

    /** The area, of tallies with both outcomes. */
    static double value(Tallies tallies) {
        // Twice the number of pairs in the right order, so that half a pair is a whole number.
        long twice = 0;
        long below = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            twice += tallies.happened(i) * (2 * below + tallies.didNotHappen(i));
            below += tallies.didNotHappen(i);
        }
        return twice / 2.0 / tallies.happened() / tallies.didNotHappen();
    }

    private static Figure<Interval> deLong(Tallies tallies, double value) {
        if (tallies.happened() == 1 || tallies.didNotHappen() == 1) {
            return Figure.absent(Note.TOO_FEW);
        }
        if (tallies.distinct() == 1) {
            return Figure.absent(Note.ALL_PROBABILITIES_EQUAL);
        }
        double n1 = tallies.happened();
        double n0 = tallies.didNotHappen();
        double below = 0;
        double above = n1;
        double ofHappened = 0;
        double ofNot = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            double happened = tallies.happened(i);
            double didNotHappen = tallies.didNotHappen(i);
            above -= happened;
            ofHappened += happened * square((below + didNotHappen / 2) / n0 - value);
            ofNot += didNotHappen * square((above + happened / 2) / n1 - value);
            below += didNotHappen;
        }
        double variance = ofHappened / (n1 - 1) / n1 + ofNot / (n0 - 1) / n0;
        if (variance == 0) {
            return Figure.absent(Note.ZERO_SPREAD);
        }
        double reach = Normal.quantile(Interval.LEVEL) * Math.sqrt(variance);
        return Figure.of(new Interval(Math.max(0, value - reach), Math.min(1, value + reach)));
    }

    private static Figure<Interval> bootstrap(Families families, double value, long seed) {
        if (families.all().distinct() == 1) {
            return Figure.absent(Note.ALL_PROBABILITIES_EQUAL);
        }
        return new FamilyBootstrap(families, DRAWS, seed)
                .interval(tallies -> tallies.isOneOutcomeOnly() ? Double.NaN : value(tallies), value);
    }

    private static double square(double x) {
        return x * x;
    }
}

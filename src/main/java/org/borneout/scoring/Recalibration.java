package org.borneout.scoring;

/**
 * Cox' recalibration: the intercept a and slope b of {@code logit P(it happened) = a + b logit p}, by maximum likelihood.
 *
 * <p><b>Range and direction.</b> Both any number; <b>a = 0 and b = 1 are best</b>. A slope below 1 says that probabilities
 * lie too far from one half (overconfidence), above 1 not far enough; the intercept tells, for b near 1, that things happen
 * more (above 0) or less often than was said. Unstable below some 30 events, so never without its interval. It depends on
 * how questions are worded: fit in the questions' orientation.
 *
 * <p><b>Clip.</b> If some probability is 0 or 1, all are first moved to within {@link LogScore#CLIP} of 0 and 1, and the
 * number moved is told; otherwise none is touched.
 *
 * <p><b>Interval.</b> Wald's, with the normal quantile; with families from the sandwich of the families' scores, with
 * Student's t with G - 1 degrees of freedom.
 *
 * <p><b>Prior.</b> Where outcomes are parted by some probability, the slope of largest likelihood is infinite. The fit then
 * takes the slope to be normal around 1 with standard deviation 0.5 beforehand; {@link #prior} tells, and the figure is
 * to be marked {@link Note#SEPARATED}.
 *
 * <p><b>Edge cases.</b> Absent of no forecasts, of one outcome only, if all probabilities are equal (once moved), and with families fewer
 * than {@value #FEWEST_FAMILIES} of them ({@link Note#TOO_FEW}), from which the sandwich promises too much.
 *
 * <p><b>Source.</b> Cox (1958), Two further applications of a model for binary regression, Biometrika 45:562-565,
 * doi:10.1093/biomet/45.3-4.562.
 *
 * @param intercept a with its interval
 * @param slope b with its interval
 * @param prior what was assumed of the slope
 * @param clipped how many probabilities were moved away from 0 and 1
 */
public record Recalibration(Estimate intercept, Estimate slope, Prior prior, long clipped) {
    private static final int FEWEST_FAMILIES = 10;

    /** What was assumed of the slope before looking. */
    public enum Prior {
        /** Nothing. */
        NONE(0),
        /** Normal around 1 with standard deviation 0.5. */
        SLOPE_NEAR_ONE(4);

        /** One over the variance. */
        final double precision;

        Prior(double precision) {
            this.precision = precision;
        }
    }

    public static Figure<Recalibration> of(Families families) {
        if (families.all().isEmpty()) {
            return Figure.absent(Note.NONE_SCORED);
        }
        Families moved = isCertainOfSomething(families.all()) ? families.within(LogScore.CLIP) : families;
        Tallies all = moved.all();
        if (all.isOneOutcomeOnly()) {
            return Figure.absent(Note.ONE_OUTCOME_ONLY);
        }
        if (all.distinct() == 1) {
            return Figure.absent(Note.ALL_PROBABILITIES_EQUAL);
        }
        if (families.areCorrelated() && families.count() < FEWEST_FAMILIES) {
            return Figure.absent(Note.TOO_FEW);
        }
        return Figure.of(LogisticFit.of(
                moved,
                isSeparated(all) ? Prior.SLOPE_NEAR_ONE : Prior.NONE,
                isCertainOfSomething(families.all()) ? LogScore.clipped(families.all()) : 0));
    }

    private static boolean isCertainOfSomething(Tallies tallies) {
        return tallies.millionths(0) == 0 || tallies.millionths(tallies.distinct() - 1) == Clip.WHOLE;
    }

    /** Whether no probability of what happened lies below one of what did not, or the other way round. */
    static boolean isSeparated(Tallies tallies) {
        int last = tallies.distinct() - 1;
        int lowestHappened = 0;
        int lowestNot = 0;
        int highestHappened = last;
        int highestNot = last;
        while (tallies.happened(lowestHappened) == 0) {
            lowestHappened++;
        }
        while (tallies.didNotHappen(lowestNot) == 0) {
            lowestNot++;
        }
        while (tallies.happened(highestHappened) == 0) {
            highestHappened--;
        }
        while (tallies.didNotHappen(highestNot) == 0) {
            highestNot--;
        }
        return lowestHappened >= highestNot || lowestNot >= highestHappened;
    }
}

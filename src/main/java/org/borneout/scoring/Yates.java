package org.borneout.scoring;

/**
 * Yates' slope: the mean probability of what happened minus the mean probability of what did not. The most readable
 * number for telling apart, and steady with few forecasts.
 *
 * <p><b>Range.</b> -1 to 1; <b>higher is better</b>; 1 is certainty that was always right, 0 not telling apart at all. The
 * same for a question and its opposite.
 *
 * <p><b>Edge cases.</b> Absent of no forecasts and of one outcome only.
 *
 * <p><b>Source.</b> Yates (1982), External correspondence: decompositions of the mean probability score, Organizational
 * Behavior and Human Performance 30:132-156, doi:10.1016/0030-5073(82)90237-9.
 *
 * @param whenHappened mean probability of what happened
 * @param whenNot mean probability of what did not
 */
public record Yates(double whenHappened, double whenNot) {

    public static Figure<Yates> of(Tallies tallies) {
        if (tallies.isEmpty()) {
            return Figure.absent(Note.NONE_SCORED);
        }
        if (tallies.isOneOutcomeOnly()) {
            return Figure.absent(Note.ONE_OUTCOME_ONLY);
        }
        long whenHappened = 0;
        long whenNot = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            whenHappened += tallies.happened(i) * tallies.millionths(i);
            whenNot += tallies.didNotHappen(i) * tallies.millionths(i);
        }
        return Figure.of(
                new Yates(whenHappened / (1e6 * tallies.happened()), whenNot / (1e6 * tallies.didNotHappen())));
    }

    public double slope() {
        return whenHappened - whenNot;
    }
}

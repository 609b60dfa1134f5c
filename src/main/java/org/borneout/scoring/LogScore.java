package org.borneout.scoring;

/**
 * Logarithmic score (ignorance): {@code -ln p} of what came about, that is {@code -ln p} if it happened and
 * {@code -ln (1 - p)} if not; over many forecasts, the mean. In nats.
 *
 * <p><b>Range.</b> 0 upwards; <b>lower is better</b>; always 50 % gets ln 2 = 0.693. Strictly proper. One forecast of
 * 0 or 1 that was wrong would make it infinite, whatever the others were; therefore every probability is first moved
 * to within {@link #CLIP} of 0 and 1, so that no forecast costs more than 4.605, and the number moved is told.
 *
 * <p><b>Edge cases.</b> Of no forecasts it is absent, {@link Note#NONE_SCORED}.
 *
 * <p><b>Source.</b> Good (1952), Rational decisions, Journal of the Royal Statistical Society B 14:107-114,
 * doi:10.1111/j.2517-6161.1952.tb00104.x.
 *
 * @param value the mean, in nats
 * @param clipped how many probabilities were moved
 * @param certainAndWrong how many forecasts of exactly 0 or 1 were wrong: unclipped, the score would be infinite
 */
public record LogScore(double value, long clipped, long certainAndWrong) {
    /** How near to 0 and 1 a probability may be here: people seldom give finer ones than a percent. */
    public static final Probability CLIP = Probability.of("0.01");

    public static Figure<LogScore> of(Tallies tallies) {
        if (tallies.isEmpty()) {
            return Figure.absent(Note.NONE_SCORED);
        }
        double sum = 0;
        long certainAndWrong = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            int p = tallies.millionths(i);
            int within = Clip.within(p, CLIP);
            if (p == 0) {
                certainAndWrong += tallies.happened(i);
            } else if (p == Clip.WHOLE) {
                certainAndWrong += tallies.didNotHappen(i);
            }
            sum -= sumOfLogs(tallies.happened(i), within) + sumOfLogs(tallies.didNotHappen(i), Clip.WHOLE - within);
        }
        return Figure.of(new LogScore(sum / tallies.n(), clipped(tallies), certainAndWrong));
    }

    /** How many probabilities are nearer to 0 or 1 than {@link #CLIP}. */
    static long clipped(Tallies tallies) {
        return tallies.where(p -> Clip.within(p, CLIP) != p).n();
    }

    private static double sumOfLogs(long count, int millionths) {
        return count == 0 ? 0 : count * Math.log(millionths / (double) Clip.WHOLE);
    }
}

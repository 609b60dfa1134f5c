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
        LogSum sum = new LogSum();
        long clipped = 0;
        long certainAndWrong = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            int p = tallies.millionths(i);
            int within = Clip.within(p, CLIP);
            if (p == 0) {
                certainAndWrong += tallies.happened(i);
            } else if (p == Clip.WHOLE) {
                certainAndWrong += tallies.didNotHappen(i);
            }
            clipped += within == p ? 0 : tallies.n(i);
            sum.add(tallies.happened(i), tallies.didNotHappen(i), within);
        }
        return Figure.of(new LogScore(-sum.total() / tallies.n(), clipped, certainAndWrong));
    }

    /** How many probabilities are nearer to 0 or 1 than {@link #CLIP}. */
    static long clipped(Tallies tallies) {
        long clipped = 0;
        for (int i = 0; i < tallies.distinct(); i++) {
            int p = tallies.millionths(i);
            clipped += Clip.within(p, CLIP) == p ? 0 : tallies.n(i);
        }
        return clipped;
    }

    /**
     * A sum of logarithms. Where there are few forecasts of a probability, the logarithm is taken of their product with
     * others, which is as exact and spares most of the logarithms where every forecast has a probability of its own.
     */
    private static final class LogSum {
        private static final long FEW = 3;
        private static final double SMALL = 1e-250;

        private double sum;
        private double product = 1;

        void add(long happened, long didNotHappen, int millionths) {
            double p = millionths / (double) Clip.WHOLE;
            double q = (Clip.WHOLE - millionths) / (double) Clip.WHOLE;
            if (happened > FEW || didNotHappen > FEW) {
                sum += happened * Math.log(p) + didNotHappen * Math.log(q);
                return;
            }
            product *= power(p, happened) * power(q, didNotHappen);
            if (product < SMALL) {
                sum += Math.log(product);
                product = 1;
            }
        }

        /** To the power of 0 to 3. A loop or a question would be guessed wrong half of the time, which costs more than this. */
        private static double power(double base, long exponent) {
            long single = exponent & 1;
            long square = exponent >> 1;
            return ((1 - single) + single * base) * ((1 - square) + square * (base * base));
        }

        double total() {
            return sum + Math.log(product);
        }
    }
}

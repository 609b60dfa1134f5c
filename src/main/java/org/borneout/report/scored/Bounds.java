package org.borneout.report.scored;

import java.util.Map;
import org.borneout.prediction.Side;
import org.borneout.resolution.Logging;
import org.borneout.scoring.Brier;
import org.borneout.scoring.Families;
import org.borneout.scoring.Occurrence;
import org.borneout.scoring.Probability;
import org.borneout.scoring.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * What the score would be with what it leaves out.
 *
 * @param partly came about in part: the score if all of it had happened, and if none had; null where there is none
 * @param unresolved undecided though due: the score if all of it had gone right, and wrong; null while that is a tenth of
 *     what is due or less
 */
public record Bounds(@Nullable Bound partly, @Nullable Bound unresolved) {
    static final Bounds NONE = new Bounds(null, null);

    /** Of so many due one may be undecided. */
    private static final int OF = 10;

    /**
     * @param n how many are added
     * @param one all happened, or all went right
     * @param other none happened, or all went wrong
     */
    public record Bound(long n, double one, double other) {}

    static Bounds of(Map<RowGroup, Long> groups, Funnel funnel, Families forecasts, Reckoning reckoning) {
        if (!Threshold.AGGREGATE.isMetBy(forecasts.count())) {
            return NONE;
        }
        Sums partly = new Sums(forecasts);
        Sums unresolved = new Sums(forecasts);
        groups.forEach((group, count) -> {
            Probability said = reckoning.pointOrNull(group.said());
            if (said != null && couldCount(group, reckoning.by())) {
                double happened = Brier.of(said, Occurrence.of(group.side() == Side.WILL));
                double not = Brier.of(said, Occurrence.of(group.side() != Side.WILL));
                if (group.state() == State.PARTLY) {
                    partly.add(count, happened, not);
                } else {
                    unresolved.add(count, Math.min(happened, not), Math.max(happened, not));
                }
            }
        });
        return new Bounds(partly.bound(), funnel.unresolved() * OF > funnel.due() ? unresolved.bound() : null);
    }

    private static boolean couldCount(RowGroup group, Switches by) {
        return (group.state() == State.PARTLY || group.state() == State.UNDECIDED)
                && group.due()
                && !group.afterwards()
                && (by.hindsight() || group.logging() != Logging.How.AD_HOC);
    }

    private static final class Sums {
        private final long scored;
        private final double score;
        private long n;
        private double one;
        private double other;

        Sums(Families forecasts) {
            scored = forecasts.n();
            score = Brier.mean(forecasts.all()).get() * scored;
        }

        void add(long count, double ifOne, double ifOther) {
            n += count;
            one += count * ifOne;
            other += count * ifOther;
        }

        @Nullable
        Bound bound() {
            return n == 0 ? null : new Bound(n, (score + one) / (scored + n), (score + other) / (scored + n));
        }
    }
}

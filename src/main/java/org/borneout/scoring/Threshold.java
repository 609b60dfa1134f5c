package org.borneout.scoring;

import java.util.function.Supplier;

/**
 * How much there has to be before a figure is shown. Families are counted, not rows: ten forecasts of one report that
 * stand or fall together are one piece of evidence, and counting them as ten makes an interval cover 60 % where it
 * says 95 %.
 */
public enum Threshold {
    /** A mean, an interval, a test: five families. With fewer the scores are listed one by one. */
    AGGREGATE(5),
    /** The calibration curve and its parts without reserve: thirty families. With fewer, points only. */
    FULL(30);

    private final int families;

    Threshold(int families) {
        this.families = families;
    }

    /** How many families this asks for. */
    public int families() {
        return families;
    }

    public boolean isMetBy(long count) {
        return count >= families;
    }

    /** The figure if there are families enough; else {@link Note#NONE_SCORED} or {@link Note#TOO_FEW}. */
    public <T> Figure<T> guard(long count, Supplier<Figure<T>> figure) {
        if (isMetBy(count)) {
            return figure.get();
        }
        return Figure.absent(count == 0 ? Note.NONE_SCORED : Note.TOO_FEW);
    }

    /**
     * As {@link #guard}, for a figure that takes forecasts to be independent: where some family has two or more it is
     * withheld with {@link Note#CORRELATED}, because a calibrated institute would fail such a test most of the time.
     */
    public <T> Figure<T> guardIndependent(Families forecasts, Supplier<Figure<T>> figure) {
        return guard(
                forecasts.count(), () -> forecasts.areCorrelated() ? Figure.absent(Note.CORRELATED) : figure.get());
    }
}

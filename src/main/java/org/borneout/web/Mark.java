package org.borneout.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One prediction as it is drawn on a strip from 0 to 100: what was said as a bar, what happened as a dot or a ring.
 *
 * @param low millionths, null when the words have no number
 * @param high millionths
 * @param outcome true, false, or null while undecided or neither
 */
public record Mark(
        @Nullable Integer low,
        @Nullable Integer high,
        @Nullable Boolean outcome) {
    /** A single figure is drawn as a bar of this width, so that it can be seen. */
    private static final int NARROWEST = 15_000;

    public static Mark none() {
        return new Mark(null, null, null);
    }

    public boolean hasNumber() {
        return low != null && high != null;
    }

    public boolean isHappened() {
        return Boolean.TRUE.equals(outcome);
    }

    public boolean isDidNotHappen() {
        return Boolean.FALSE.equals(outcome);
    }

    /** Left end of the bar in percent of the strip. */
    public String x() {
        return percent(left());
    }

    public String width() {
        return percent(Math.max(NARROWEST, span()));
    }

    private int span() {
        return low == null || high == null ? 0 : high - low;
    }

    private int left() {
        if (low == null) {
            return 0;
        }
        int overhang = Math.max(0, NARROWEST - span());
        return Math.min(Math.max(0, low - overhang / 2), 1_000_000 - Math.max(NARROWEST, span()));
    }

    private static String percent(int millionths) {
        return BigDecimal.valueOf(millionths, 4)
                .setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}

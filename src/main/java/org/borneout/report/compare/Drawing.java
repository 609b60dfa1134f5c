package org.borneout.report.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Places within drawings, written as templates print them. */
final class Drawing {
    private Drawing() {}

    static String place(double at) {
        return BigDecimal.valueOf(at).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A value between two ends, in percent of the way; what lies beyond is drawn at the end. */
    static String share(double value, double from, double to) {
        return place(100 * Math.min(1, Math.max(0, (value - from) / (to - from))));
    }
}

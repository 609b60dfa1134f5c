package org.borneout.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/** Exact decimals as they stand in JSON: without an exponent and without trailing zeros. */
final class Decimals {
    private static final int SIX = 6;

    private Decimals() {}

    static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static @Nullable BigDecimal plain(@Nullable Probability probability) {
        return probability == null ? null : probability.toDecimal();
    }

    /** A figure as JSON tells it: six decimals, half-even. */
    static BigDecimal rounded(BigDecimal figure) {
        BigDecimal stripped = figure.setScale(SIX, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return stripped.scale() < 1 ? stripped.setScale(1) : stripped;
    }

    static BigDecimal rounded(double figure) {
        return rounded(BigDecimal.valueOf(figure));
    }
}

package org.borneout.api;

import java.math.BigDecimal;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/** Exact decimals as they stand in JSON: without an exponent and without trailing zeros. */
final class Decimals {
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
}

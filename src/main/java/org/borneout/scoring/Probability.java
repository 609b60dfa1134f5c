package org.borneout.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How likely a thing is, from 0 (cannot happen) to 1 (will happen), kept as a whole number of millionths.
 *
 * <p><b>Unit.</b> One millionth; 0.875 is 875 000. A whole number, because in binary floating point 0.11 and
 * 0.10999999999999902 are two keys, and two programs then disagree on the bins and ties of the same data.
 *
 * <p><b>Range.</b> 0 to 1 000 000, both ends included; nothing is clipped. Anything outside is refused with an
 * {@link IllegalArgumentException} that names the value, before any rounding: 1.0000001 is out of range, not 1.
 *
 * <p><b>Rounding.</b> More than six decimals are rounded half-even ({@link #round}), and the result says so;
 * {@link #of} takes only what is exact.
 *
 * @param millionths the probability times 1 000 000
 */
public record Probability(int millionths) implements Comparable<Probability> {
    private static final int DECIMALS = 6;
    private static final int WHOLE = 1_000_000;

    public static final Probability ZERO = new Probability(0);
    public static final Probability HALF = new Probability(WHOLE / 2);
    public static final Probability ONE = new Probability(WHOLE);

    public Probability {
        if (millionths < 0 || millionths > WHOLE) {
            throw new IllegalArgumentException("not a probability: " + millionths + " millionths");
        }
    }

    /** A probability as it was taken in, and whether it had more decimals than are kept. */
    public record Rounded(Probability probability, boolean rounded) {}

    /**
     * The exact probability of a decimal such as 0.7 or 0.700000000.
     *
     * @throws IllegalArgumentException below 0, above 1, or with a seventh decimal that is not 0
     */
    public static Probability of(BigDecimal decimal) {
        Rounded taken = round(decimal);
        if (taken.rounded()) {
            throw new IllegalArgumentException("more than six decimals: " + decimal.toPlainString());
        }
        return taken.probability();
    }

    /**
     * The probability of plain decimal text such as {@code 0.7}.
     *
     * @throws IllegalArgumentException as {@link #of(BigDecimal)}, and for text that is no number
     */
    public static Probability of(String decimal) {
        try {
            return of(new BigDecimal(decimal));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + decimal, e);
        }
    }

    /**
     * The nearest probability of a decimal, half-even at the sixth decimal, and whether that changed it.
     *
     * @throws IllegalArgumentException below 0 or above 1
     */
    public static Rounded round(BigDecimal decimal) {
        if (!isInRange(decimal)) {
            throw new IllegalArgumentException("not a probability: " + decimal);
        }
        if (decimal.precision() - decimal.scale() < -DECIMALS) {
            // Below a tenth of a millionth; written out, 1E-999999999 would fill the memory.
            return new Rounded(ZERO, decimal.signum() != 0);
        }
        BigDecimal kept = decimal.setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return new Rounded(
                new Probability(kept.movePointRight(DECIMALS).intValueExact()), kept.compareTo(decimal) != 0);
    }

    /** Whether a decimal lies within 0 and 1, so that a form can say what to mend before it reads on. */
    public static boolean isInRange(BigDecimal decimal) {
        return decimal.signum() >= 0 && decimal.compareTo(BigDecimal.ONE) <= 0;
    }

    /** The point half-way between two probabilities, half-even: of 0.6 and 0.8 it is 0.7. */
    public static Rounded midpoint(Probability low, Probability high) {
        return round(low.toDecimal().add(high.toDecimal()).divide(BigDecimal.valueOf(2)));
    }

    /** The probability that the thing does not happen: 1 minus this one, exactly. */
    public Probability complement() {
        return new Probability(WHOLE - millionths);
    }

    /** As a decimal from 0 to 1 without trailing zeros: 0.875, 0, 1. At most six decimals, never an exponent. */
    public BigDecimal toDecimal() {
        return stripped(DECIMALS);
    }

    /** In percent without trailing zeros: 87.5, 0, 100. At most four decimals, never an exponent. */
    public BigDecimal toPercent() {
        return stripped(DECIMALS - 2);
    }

    /** The digits of the percentage with a decimal point and without a sign, such as {@code 87.5}: for addresses, files and keys. */
    public String percentText() {
        return toPercent().toPlainString();
    }

    private BigDecimal stripped(int scale) {
        BigDecimal stripped = BigDecimal.valueOf(millionths, scale).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Probability other) {
        return Integer.compare(millionths, other.millionths);
    }

    /** The decimal, such as {@code 0.875}. */
    @Override
    public String toString() {
        return toDecimal().toPlainString();
    }
}

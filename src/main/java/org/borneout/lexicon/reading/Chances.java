package org.borneout.lexicon.reading;

import static org.borneout.lexicon.reading.Numbers.DASH;
import static org.borneout.lexicon.reading.Numbers.NUMBER;
import static org.borneout.lexicon.reading.Numbers.PER_CENT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.lexicon.reading.Fault.Code;
import org.borneout.scoring.Probability;

/** Reads the probability of a thing that will be true or not. */
final class Chances {
    private static final Pattern PER_CENTS = Pattern.compile("(-?" + NUMBER + ")\\s*" + PER_CENT);
    private static final Pattern PER_CENT_RANGE =
            Pattern.compile("(-?" + NUMBER + ")\\s*" + PER_CENT + "?" + DASH + "(-?" + NUMBER + ")\\s*" + PER_CENT);
    private static final Pattern DECIMAL = Pattern.compile("(-?" + NUMBER + ")");
    private static final Pattern DECIMAL_RANGE = Pattern.compile("(-?" + NUMBER + ")" + DASH + "(-?" + NUMBER + ")");
    private static final Pattern IN = Pattern.compile("(\\d+) in (\\d+)");

    private Chances() {}

    static Reading read(String stated, String text) {
        if (LikelihoodReader.COMMA.matcher(text).find()) {
            return Fault.of(Code.COMMA_DECIMAL, stated);
        }
        if (text.indexOf('@') >= 0) {
            return Fault.of(Code.WRONG_KIND, stated);
        }
        Matcher match = PER_CENTS.matcher(text);
        if (match.matches()) {
            return chance(stated, Numbers.perCent(match.group(1)));
        }
        match = PER_CENT_RANGE.matcher(text);
        if (match.matches()) {
            return range(stated, Numbers.perCent(match.group(1)), Numbers.perCent(match.group(2)));
        }
        match = DECIMAL.matcher(text);
        if (match.matches()) {
            return bare(stated, match.group(1));
        }
        match = DECIMAL_RANGE.matcher(text);
        if (match.matches()) {
            return bareRange(stated, match.group(1), match.group(2));
        }
        match = IN.matcher(text);
        return match.matches() ? oneIn(stated, match.group(1), match.group(2)) : Fault.of(Code.UNREADABLE, stated);
    }

    private static Reading bare(String stated, String number) {
        if (Numbers.hasPoint(number) && Probability.isInRange(new BigDecimal(number))) {
            return chance(stated, new BigDecimal(number));
        }
        return Numbers.isBetween0And100(number)
                ? new Fault(Code.AMBIGUOUS_NUMBER, stated, List.of(number + "%", decimal(number)))
                : Fault.of(Code.OUT_OF_RANGE, stated);
    }

    private static Reading bareRange(String stated, String low, String high) {
        BigDecimal from = new BigDecimal(low);
        BigDecimal to = new BigDecimal(high);
        if (Numbers.hasPoint(low)
                && Numbers.hasPoint(high)
                && Probability.isInRange(from)
                && Probability.isInRange(to)) {
            return range(stated, from, to);
        }
        return Numbers.isBetween0And100(low) && Numbers.isBetween0And100(high)
                ? new Fault(
                        Code.AMBIGUOUS_NUMBER,
                        stated,
                        List.of(low + "-" + high + "%", decimal(low) + "-" + decimal(high)))
                : Fault.of(Code.OUT_OF_RANGE, stated);
    }

    /** The decimal that somebody may have meant: of 70 it is 0.7, of a number within 0..1 the same with a point. */
    private static String decimal(String number) {
        BigDecimal value = new BigDecimal(number);
        if (Probability.isInRange(value)) {
            return Numbers.hasPoint(number) ? number : number + ".0";
        }
        String decimal = value.movePointLeft(2).stripTrailingZeros().toPlainString();
        return Numbers.hasPoint(decimal) ? decimal : decimal + ".0";
    }

    private static Reading oneIn(String stated, String some, String all) {
        BigDecimal parts = new BigDecimal(some);
        BigDecimal whole = new BigDecimal(all);
        if (whole.signum() == 0 || parts.compareTo(whole) > 0) {
            return Fault.of(Code.OUT_OF_RANGE, stated);
        }
        BigDecimal quotient = parts.divide(whole, MathContext.DECIMAL128);
        boolean inexact = quotient.multiply(whole).compareTo(parts) != 0;
        Probability.Rounded taken = Probability.round(quotient);
        return Likelihood.probability(stated, taken.probability(), taken.rounded() || inexact);
    }

    private static Reading chance(String stated, BigDecimal decimal) {
        if (!Probability.isInRange(decimal)) {
            return Fault.of(Code.OUT_OF_RANGE, stated);
        }
        Probability.Rounded taken = Probability.round(decimal);
        return Likelihood.probability(stated, taken.probability(), taken.rounded());
    }

    private static Reading range(String stated, BigDecimal low, BigDecimal high) {
        if (!Probability.isInRange(low) || !Probability.isInRange(high)) {
            return Fault.of(Code.OUT_OF_RANGE, stated);
        }
        if (low.compareTo(high) > 0) {
            return Fault.of(Code.REVERSED_RANGE, stated);
        }
        Probability.Rounded from = Probability.round(low);
        Probability.Rounded to = Probability.round(high);
        Probability.Rounded point = Probability.midpoint(from.probability(), to.probability());
        return Likelihood.range(
                stated,
                from.probability(),
                point.probability(),
                to.probability(),
                from.rounded() || to.rounded() || point.rounded());
    }
}

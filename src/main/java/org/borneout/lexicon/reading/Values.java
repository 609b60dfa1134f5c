package org.borneout.lexicon.reading;

import static org.borneout.lexicon.reading.Numbers.DASH;
import static org.borneout.lexicon.reading.Numbers.NUMBER;
import static org.borneout.lexicon.reading.Numbers.PER_CENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.lexicon.reading.Fault.Code;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/** Reads the forecast of a number, its range and the level of the range. */
final class Values {
    private static final String SIGNED = "([+-]?" + NUMBER + ")";
    private static final Pattern ANY_UNIT =
            Pattern.compile(SIGNED + "(?:\\s*\\D*?" + DASH + SIGNED + ")?\\s*([^\\d\\s@,.~-][^@,]*)?");
    private static final Pattern CHANCE = Pattern.compile("\\d+ in \\d+");
    private static final Pattern PER_CENT_UNIT = Pattern.compile(PER_CENT);
    private static final Pattern LEVEL_PER_CENT = Pattern.compile("(-?" + NUMBER + ")\\s*" + PER_CENT);
    private static final Pattern LEVEL_DECIMAL = Pattern.compile("-?" + NUMBER);

    /** What the database keeps: thirty digits, ten of them after the point. */
    private static final int DECIMALS = 10;

    private static final int DIGITS_BEFORE = 20;

    private Values() {}

    static Reading read(String stated, String text, @Nullable String unit) {
        if (LikelihoodReader.COMMA.matcher(text).find()) {
            return Fault.of(Code.COMMA_DECIMAL, stated);
        }
        int at = text.lastIndexOf('@');
        String body = at < 0 ? text : text.substring(0, at).strip();
        String level = at < 0 ? null : text.substring(at + 1).strip();
        Matcher match = ofUnit(unit).matcher(body);
        if (!match.matches()) {
            return unread(stated, body);
        }
        if (match.group(2) == null) {
            return level == null
                    ? point(stated, new BigDecimal(match.group(1)))
                    : Fault.of(Code.LEVEL_WITHOUT_RANGE, stated);
        }
        return range(stated, body, new BigDecimal(match.group(1)), new BigDecimal(match.group(2)), level);
    }

    private static Pattern ofUnit(@Nullable String unit) {
        String plain = unit == null ? "" : Numbers.plain(unit);
        String own = PER_CENT_UNIT.matcher(plain).matches() ? PER_CENT : Pattern.quote(plain);
        String optional = plain.isEmpty() ? "" : "(?:\\s*" + own + ")?";
        return Pattern.compile(SIGNED + optional + "(?:" + DASH + SIGNED + optional + ")?");
    }

    private static Fault unread(String stated, String body) {
        if (CHANCE.matcher(body).matches() || body.codePoints().noneMatch(Character::isDigit)) {
            return Fault.of(body.isEmpty() ? Code.UNREADABLE : Code.WRONG_KIND, stated);
        }
        return Fault.of(ANY_UNIT.matcher(body).matches() ? Code.WRONG_UNIT : Code.UNREADABLE, stated);
    }

    private static Reading point(String stated, BigDecimal value) {
        BigDecimal kept = kept(value);
        return isTooLarge(kept)
                ? Fault.of(Code.TOO_LARGE, stated)
                : Likelihood.value(stated, kept, kept.compareTo(value) != 0);
    }

    private static Reading range(String stated, String body, BigDecimal low, BigDecimal high, @Nullable String level) {
        BigDecimal from = kept(low);
        BigDecimal to = kept(high);
        if (isTooLarge(from) || isTooLarge(to)) {
            return Fault.of(Code.TOO_LARGE, stated);
        }
        if (low.compareTo(high) > 0) {
            return Fault.of(Code.REVERSED_RANGE, stated);
        }
        boolean rounded = from.compareTo(low) != 0 || to.compareTo(high) != 0;
        if (level == null) {
            return Likelihood.valueRange(stated, from, to, LikelihoodReader.ASSUMED_LEVEL, true, rounded);
        }
        Matcher perCent = LEVEL_PER_CENT.matcher(level);
        if (perCent.matches()) {
            return atLevel(stated, from, to, Numbers.perCent(perCent.group(1)), rounded);
        }
        if (!LEVEL_DECIMAL.matcher(level).matches()) {
            return Fault.of(Code.UNREADABLE, stated);
        }
        if (!Numbers.hasPoint(level) && Numbers.isBetween0And100(level)) {
            String decimal = Numbers.perCent(level).stripTrailingZeros().toPlainString();
            return new Fault(Code.AMBIGUOUS_NUMBER, stated, List.of(body + " @" + level + "%", body + " @" + decimal));
        }
        return atLevel(stated, from, to, new BigDecimal(level), rounded);
    }

    private static Reading atLevel(String stated, BigDecimal low, BigDecimal high, BigDecimal level, boolean rounded) {
        if (!Probability.isInRange(level)) {
            return Fault.of(Code.OUT_OF_RANGE, stated);
        }
        Probability.Rounded taken = Probability.round(level);
        if (taken.probability().equals(Probability.ZERO) || taken.probability().equals(Probability.ONE)) {
            return Fault.of(Code.OUT_OF_RANGE, stated);
        }
        return Likelihood.valueRange(stated, low, high, taken.probability(), false, rounded || taken.rounded());
    }

    private static BigDecimal kept(BigDecimal value) {
        BigDecimal kept = value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_EVEN) : value;
        BigDecimal stripped = kept.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isTooLarge(BigDecimal value) {
        return value.precision() - value.scale() > DIGITS_BEFORE;
    }
}

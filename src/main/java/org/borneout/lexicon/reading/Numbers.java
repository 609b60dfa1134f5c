package org.borneout.lexicon.reading;

import java.math.BigDecimal;

/** How numbers, dashes and per cent signs look in typed text. */
final class Numbers {
    static final String NUMBER = "(?:\\d+(?:\\.\\d+)?|\\.\\d+)";
    static final String PER_CENT = "(?:%|per ?cent\\b|pct\\b\\.?|퍼센트|프로)";
    static final String DASH = "\\s*(?:-|~|\\bto\\b)\\s*";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Numbers() {}

    /** One kind of dash, digit and percent sign. */
    static String plain(String typed) {
        return Words.plain(typed).replaceAll("[\\u2010-\\u2015\\u2212]", "-").replaceAll("[\\u301c\\u223c]", "~");
    }

    /** A percentage as a fraction of 1. */
    static BigDecimal perCent(String number) {
        return new BigDecimal(number).movePointLeft(2);
    }

    static boolean isBetween0And100(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
    }

    static boolean hasPoint(String number) {
        return number.indexOf('.') >= 0;
    }
}

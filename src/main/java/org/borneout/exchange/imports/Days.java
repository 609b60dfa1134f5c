package org.borneout.exchange.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days as people and programs write them; what could be two days is read as neither. */
final class Days {
    /** What became of a cell. */
    record Read(@Nullable LocalDate day, boolean ambiguous, boolean timed) {
        static final Read NONE = new Read(null, false, false);
    }

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})\\s?[-./년]\\s?(\\d{1,2})\\s?[-./월]\\s?(\\d{1,2})\\s?[.일]?(?:[T ]\\s?(\\d.*))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s?([-./])\\s?(\\d{1,2})\\s?[-./]\\s?(\\d{4}|\\d{2})(?:[T ,]+(\\d.*))?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private Days() {}

    static Read of(String text, DayOrder order) {
        Matcher match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return day(match.group(1), match.group(2), match.group(3), match.group(4) != null);
        }
        match = COMPACT.matcher(text);
        if (match.matches()) {
            return day(match.group(1), match.group(2), match.group(3), false);
        }
        match = YEAR_LAST.matcher(text);
        if (!match.matches()) {
            return Read.NONE;
        }
        String year = match.group(4);
        if (year.length() == 2) {
            // 31.12.20: nobody means the year 20, and nobody logs what was said before 1970.
            year = (Integer.parseInt(year) < 70 ? "20" : "19") + year;
        }
        String first = match.group(1);
        String second = match.group(3);
        boolean timed = match.group(5) != null;
        return switch (order) {
            case DMY -> day(year, second, first, timed);
            case MDY -> day(year, first, second, timed);
            case ISO, YMD -> either(year, first, second, match.group(2).equals("."), timed);
        };
    }

    /** Where the file does not show which comes first: a dot is written where days come first. */
    private static Read either(String year, String first, String second, boolean dotted, boolean timed) {
        boolean firstIsDay = Integer.parseInt(first) > 12;
        boolean secondIsDay = Integer.parseInt(second) > 12;
        if (firstIsDay || dotted || first.equals(second)) {
            return day(year, second, first, timed);
        }
        return secondIsDay ? day(year, first, second, timed) : new Read(null, true, timed);
    }

    private static Read day(String year, String month, String day, boolean timed) {
        try {
            LocalDate read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return read.getYear() >= 1000 ? new Read(read, false, timed) : Read.NONE;
        } catch (DateTimeException e) {
            return Read.NONE;
        }
    }

    /** What one cell tells about the order: DMY or MDY where only one of them makes a day, else null. */
    static @Nullable DayOrder shown(String text) {
        if (YEAR_FIRST.matcher(text).matches()) {
            return text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? DayOrder.ISO : DayOrder.YMD;
        }
        Matcher match = YEAR_LAST.matcher(text);
        if (!match.matches()) {
            return null;
        }
        if (match.group(2).equals(".") || Integer.parseInt(match.group(1)) > 12) {
            return DayOrder.DMY;
        }
        return Integer.parseInt(match.group(3)) > 12 ? DayOrder.MDY : null;
    }
}

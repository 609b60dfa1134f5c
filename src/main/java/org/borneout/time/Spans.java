package org.borneout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Spans that are reckoned from the day of publication, whatever the language that names them. */
final class Spans {
    private Spans() {}

    static Span date(LocalDate anchor, @Nullable String year, int month, int day) {
        if (year != null) {
            return Span.day(WindowRule.DATE_GIVEN, LocalDate.of(Integer.parseInt(year), month, day));
        }
        LocalDate date = LocalDate.of(anchor.getYear(), month, day);
        return Span.day(
                WindowRule.DATE_GIVEN, date.isBefore(anchor) ? LocalDate.of(anchor.getYear() + 1, month, day) : date);
    }

    /** The fourth Thursday of November, as in the United States. */
    static Span thanksgiving(LocalDate a) {
        LocalDate day = thanksgivingOf(a.getYear());
        return Span.day(WindowRule.DATE_GIVEN, day.isBefore(a) ? thanksgivingOf(a.getYear() + 1) : day);
    }

    private static LocalDate thanksgivingOf(int year) {
        return LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    static @Nullable Span counted(LocalDate a, int count, String unit) {
        return switch (unit) {
            case "day" -> new Span(WindowRule.WITHIN_DAYS, a, a.plusDays(count));
            case "week" -> new Span(WindowRule.WITHIN_WEEKS, a, a.plusWeeks(count));
            case "month" -> new Span(WindowRule.WITHIN_MONTHS, a, a.plusMonths(count));
            case "quarter" -> new Span(WindowRule.WITHIN_MONTHS, a, a.plusMonths(3L * count));
            case "year" -> new Span(WindowRule.WITHIN_YEARS, a, a.plusYears(count));
            case "decade" -> new Span(WindowRule.WITHIN_YEARS, a, a.plusYears(10L * count));
            default -> null;
        };
    }

    static Span monthsTo(LocalDate a, int first, int last, @Nullable String year) {
        YearMonth end = year == null ? Span.nextToEnd(a, last) : YearMonth.of(Integer.parseInt(year), last);
        YearMonth start = YearMonth.of(first <= last ? end.getYear() : end.getYear() - 1, first);
        return new Span(WindowRule.NAMED_MONTH, start.atDay(1), end.atEndOfMonth());
    }

    /** Without a year; Windows keeps the rule where the words say "by", else it is the month that was named. */
    static Span nextMonthNamed(LocalDate a, int month, boolean notThis) {
        YearMonth named = Span.nextToEnd(a, month);
        return Span.month(
                WindowRule.BY_NEXT_NAMED_MONTH,
                notThis && named.equals(YearMonth.from(a)) ? named.plusYears(1) : named);
    }

    static Span partOfMonth(String part, YearMonth month) {
        return switch (part) {
            case "early" -> new Span(WindowRule.PART_OF_MONTH, month.atDay(1), month.atDay(10));
            case "by mid" -> new Span(WindowRule.PART_OF_MONTH, month.atDay(11), month.atDay(15));
            case "mid" -> new Span(WindowRule.PART_OF_MONTH, month.atDay(11), month.atDay(20));
            default -> new Span(WindowRule.PART_OF_MONTH, month.atDay(21), month.atEndOfMonth());
        };
    }

    static Span season(String name, int year) {
        int first = switch (name) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "autumn", "fall" -> 9;
            default -> 12;
        };
        return Span.months(WindowRule.SEASON, YearMonth.of(year, first), 3);
    }

    /** The season that lasts on the anchor or comes next; after "next" the one that has yet to begin. */
    static Span nextSeason(LocalDate a, String name, boolean notThis) {
        int year = a.getYear() - 1;
        Span season = season(name, year);
        while (season.last().isBefore(a) || (notThis && !season.first().isAfter(a))) {
            season = season(name, ++year);
        }
        return season;
    }

    static Span weekend(LocalDate a, int weeksOn) {
        LocalDate sunday =
                a.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(weeksOn);
        return new Span(WindowRule.NAMED_DAY, sunday.minusDays(1), sunday);
    }
}

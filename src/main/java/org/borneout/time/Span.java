package org.borneout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** A stretch of days that some words name, first and last day included; what stands around them decides what it is for. */
record Span(WindowRule rule, LocalDate first, LocalDate last) {
    static Span day(WindowRule rule, LocalDate day) {
        return new Span(rule, day, day);
    }

    static Span week(WindowRule rule, LocalDate anchor, int weeksOn) {
        LocalDate monday =
                anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeksOn);
        return new Span(rule, monday, monday.plusDays(6));
    }

    static Span month(WindowRule rule, YearMonth month) {
        return new Span(rule, month.atDay(1), month.atEndOfMonth());
    }

    static Span months(WindowRule rule, YearMonth first, int count) {
        return new Span(rule, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    static Span quarter(WindowRule rule, int year, int quarter) {
        return months(rule, YearMonth.of(year, 3 * quarter - 2), 3);
    }

    static Span half(int year, int half) {
        return months(half == 1 ? WindowRule.FIRST_HALF : WindowRule.SECOND_HALF, YearMonth.of(year, 6 * half - 5), 6);
    }

    static Span year(WindowRule rule, int year) {
        return months(rule, YearMonth.of(year, Month.JANUARY), 12);
    }

    /** The year of the next span to end, for a span that recurs every year and was named without one. */
    static int nextToEnd(LocalDate anchor, Month last) {
        return anchor.getMonth().compareTo(last) <= 0 ? anchor.getYear() : anchor.getYear() + 1;
    }

    static YearMonth nextToEnd(LocalDate anchor, int month) {
        return YearMonth.of(nextToEnd(anchor, Month.of(month)), month);
    }

    static int quarterOf(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    Span ruled(WindowRule other) {
        return new Span(other, first, last);
    }
}

package org.borneout.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The government's financial year of a country: its first month, and whether it bears the year in which it ends.
 * A country that is not listed has none here rather than a likely one.
 */
record FiscalYear(int firstMonth, boolean namedByEnd) {
    private static final Map<String, FiscalYear> BY_COUNTRY = Map.of(
            "US", new FiscalYear(10, true),
            "JP", new FiscalYear(4, false),
            "IN", new FiscalYear(4, true),
            "AU", new FiscalYear(7, true),
            "KR", new FiscalYear(1, true),
            "DE", new FiscalYear(1, true),
            "FR", new FiscalYear(1, true),
            "CN", new FiscalYear(1, true));

    static @Nullable FiscalYear of(@Nullable String country) {
        return country == null ? null : BY_COUNTRY.get(country);
    }

    Span named(int name) {
        int year = namedByEnd && firstMonth > 1 ? name - 1 : name;
        return Span.months(WindowRule.FISCAL_YEAR, YearMonth.of(year, firstMonth), 12);
    }

    /** The one that a day lies in (0), or the next (1). */
    Span around(LocalDate day, int yearsOn) {
        int starts = day.getMonthValue() >= firstMonth ? day.getYear() : day.getYear() - 1;
        return Span.months(WindowRule.FISCAL_YEAR, YearMonth.of(starts + yearsOn, firstMonth), 12);
    }
}

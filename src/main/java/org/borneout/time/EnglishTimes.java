package org.borneout.time;

import static org.borneout.time.WindowRule.BY_END_OF_YEAR;
import static org.borneout.time.WindowRule.MIDDLE_OF_YEAR;
import static org.borneout.time.WindowRule.NAMED_DAY;
import static org.borneout.time.WindowRule.NAMED_MONTH;
import static org.borneout.time.WindowRule.NAMED_YEAR;
import static org.borneout.time.WindowRule.NEXT_MONTH;
import static org.borneout.time.WindowRule.NEXT_QUARTER;
import static org.borneout.time.WindowRule.NEXT_WEEK;
import static org.borneout.time.WindowRule.NEXT_YEAR;
import static org.borneout.time.WindowRule.QUARTER;
import static org.borneout.time.WindowRule.THIS_MONTH;
import static org.borneout.time.WindowRule.THIS_QUARTER;
import static org.borneout.time.WindowRule.THIS_WEEK;
import static org.borneout.time.WindowRule.THIS_YEAR;
import static org.borneout.time.WindowRule.YEAR_AFTER_NEXT;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** The times that English words name, the more particular wordings first. The text is in lower case. */
final class EnglishTimes {
    private static final String MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
    private static final String MONTH = "\\b(" + MONTHS + "|may)\\b\\.?";
    /** "may" is a month only where its neighbours say so. */
    private static final String LONE_MONTH =
            "\\b(" + MONTHS + "|(?<=\\b(?:in|by|until|till|through|before|of|next|this)"
                    + " )may|may(?=,? (?:of )?(?:19|20|21)\\d\\d)|(?<=^)may(?=$))\\b\\.?";

    private static final String YEAR = "(?<![\\d.,])((?:19|20|21)\\d\\d)(?!\\d| ?년|학|[./,]\\d)";
    /** The year that a part of it belongs to; without one it is the next such part to end. */
    private static final String OF_YEAR =
            "(?:,? ?(?:of |in )?(?:(the year|this year|the current year|next year)|(?:calendar year )?" + YEAR + "))?";

    private static final String NUMBER =
            "(\\d{1,4}|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
                    + "|twelve|fifteen|eighteen|twenty|twenty-four|thirty|thirty-six|forty|fifty|sixty|ninety|hundred)";
    private static final String UNIT = "(day|week|month|quarter|year|decade)";
    private static final String SEASON = "(spring|summer|autumn|fall|winter)";
    private static final String WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("eighteen", 18),
            Map.entry("twenty", 20),
            Map.entry("twenty-four", 24),
            Map.entry("thirty", 30),
            Map.entry("thirty-six", 36),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("ninety", 90),
            Map.entry("hundred", 100));

    static final List<Wording> WORDINGS = List.of(
            Wording.without("\\b(?:time|worst|best|most|least|[a-z]+est)(?: [a-z]+)? in (?:the )?(?:past |last )?"
                    + NUMBER + " " + UNIT + "s?\\b"),
            Wording.without("\\b" + NUMBER + " " + UNIT + "s? (?:ago|earlier)\\b"),
            Wording.without("\\bearlier this " + UNIT + "\\b"),
            Wording.without("\\b(?:first|second|third|fourth|final|last|latter) (?:half|quarter) of last year\\b"),
            Wording.without("\\b" + SEASON + " (?:olympics?|games|exercises?|drills?)\\b"),
            // days
            Wording.of("\\b(?:the )?first of " + MONTH, (m, a) -> Spans.date(a, null, month(m.group(1)), 1)),
            Wording.of("\\bchristmas(?: day)?\\b", (m, a) -> Spans.date(a, null, 12, 25)),
            Wording.of("\\bnew year's(?: day)?\\b(?! eve)", (m, a) -> Spans.date(a, null, 1, 1)),
            Wording.of("\\bnew year's eve\\b", (m, a) -> Spans.date(a, null, 12, 31)),
            Wording.of("\\bthanksgiving\\b", (m, a) -> Spans.thanksgiving(a)),
            Wording.of(
                    "(?<!\\d)((?:19|20|21)\\d\\d)[-./](\\d{1,2})[-./](\\d{1,2})(?!\\d)",
                    (m, a) -> Spans.date(a, m.group(1), number(m, 2), number(m, 3))),
            Wording.of(
                    MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:-(\\d{1,2}))?(?!\\d)(?:,? " + YEAR + ")?",
                    (m, a) -> Spans.date(a, m.group(4), month(m.group(1)), number(m, m.group(3) == null ? 2 : 3))),
            Wording.of(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? " + YEAR + ")?",
                    (m, a) -> Spans.date(a, m.group(3), month(m.group(2)), number(m, 1))),
            // halves, quarters
            Wording.of(YEAR + "(?:'s)? (?:h|first |second )([12]?)(?:half)?\\b", EnglishTimes::halfAfterYear),
            Wording.of(YEAR + " ?q([1-4])\\b", (m, a) -> Span.quarter(QUARTER, number(m, 1), number(m, 2))),
            Wording.without("\\b(?:first|second|latter) half of (?:the (?:month|decade|century)|next month|" + MONTHS
                    + "|may)\\b"),
            Wording.of(
                    "\\b(first|second|latter|last|1st|2nd)[ -]half\\b" + OF_YEAR,
                    (m, a) -> half(a, m.group(1).matches("first|1st") ? 1 : 2, m.group(2), m.group(3))),
            Wording.of("\\bh([12])" + OF_YEAR, (m, a) -> half(a, number(m, 1), m.group(2), m.group(3))),
            Wording.of("\\b([12])h ?'?(\\d\\d)\\b", (m, a) -> Span.half(2000 + number(m, 2), number(m, 1))),
            Wording.of(
                    "\\b(first|second|third|fourth|final|last(?=[ -]quarter (?:of|in)\\b)|1st|2nd|3rd|4th)[ -]quarter\\b"
                            + OF_YEAR,
                    (m, a) -> quarter(a, ordinal(m.group(1)), m.group(2), m.group(3))),
            Wording.of("\\bq([1-4])" + OF_YEAR, (m, a) -> quarter(a, number(m, 1), m.group(2), m.group(3))),
            Wording.of("\\bq([1-4]) ?'(\\d\\d)\\b", (m, a) -> Span.quarter(QUARTER, 2000 + number(m, 2), number(m, 1))),
            Wording.of(
                    "\\b([1-4])q ?'?(?:20)?(\\d\\d)\\b",
                    (m, a) -> Span.quarter(QUARTER, 2000 + number(m, 2), number(m, 1))),
            Wording.of("\\b(?:this|the current|current) quarter\\b", (m, a) -> quarterAround(THIS_QUARTER, a)),
            Wording.of(
                    "\\b(?:next|the coming|coming) quarter\\b", (m, a) -> quarterAround(NEXT_QUARTER, a.plusMonths(3))),
            Wording.without("\\b(?:last|previous|past) (?:" + NUMBER + " )?(?:few )?(?:" + UNIT + "s?|" + SEASON + "|"
                    + WEEKDAY + "|(?:" + MONTHS + "|may))\\b"),
            // parts of a year that have no agreed end
            Wording.of(
                    "(?<=\\b(?:by|before|until) )(?:the )?mid(?:dle)?(?: of)?[ -](?:(next year|the year|this year)|"
                            + YEAR + ")",
                    (m, a) -> middle(year(a, m.group(1), m.group(2), a.getYear()))),
            Wording.without(
                    "\\b(?:early|mid|(?:the )?(?:beginning|start|middle|first months) of)(?: in)?[ -](?:the (?:year|decade)"
                            + "|this year|next year|next month|this month|the month|" + YEAR + ")"),
            // ends of years
            Wording.of(
                    "\\b(?:the )?(?:end|close) of (?:the|this|the current)(?: calendar)? year\\b|\\b(?:(?:the )?year(?:'s)?[ -]end|end[ -]year)\\b(?! "
                            + YEAR + ")",
                    (m, a) -> Span.year(BY_END_OF_YEAR, a.getYear())),
            Wording.of(
                    "\\b(?:the )?(?:end|close) of next year\\b|\\bnext year(?:'s)? end\\b",
                    (m, a) -> Span.year(BY_END_OF_YEAR, a.getYear() + 1)),
            Wording.of(
                    "\\b(?:(?:the )?(?:end|close)(?: of|-| )|end-?|year[ -]end )" + YEAR + "|" + YEAR
                            + "(?:'s|-)? ?(?:year-)?end\\b",
                    (m, a) -> Span.year(BY_END_OF_YEAR, number(m, m.group(1) == null ? 2 : 1))),
            // counted from the anchor
            Wording.of(
                    "\\b(?:in|within|over|during|for|through|the|under)(?: the)?(?: next| coming| following)? " + NUMBER
                            + "(?: ?(?:-|~|to|or) ?" + NUMBER + ")?[ -]" + UNIT
                            + "s?\\b(?:' time|'s time)?(?! (?:of|after|before)\\b)",
                    EnglishTimes::within),
            Wording.of(
                    "\\b(?:next|coming) " + NUMBER + "(?: ?(?:-|~|to|or) ?" + NUMBER + ")?[ -]" + UNIT + "s?\\b",
                    EnglishTimes::within),
            Wording.of(
                    "\\b" + NUMBER + "(?: ?(?:-|~|to|or) ?" + NUMBER + ")? " + UNIT + "s? (?:from now|hence)\\b",
                    EnglishTimes::within),
            Wording.of(
                    "\\b(?:in|within|over|during|through) the (?:next|coming|following) " + UNIT + "\\b",
                    (m, a) -> Spans.counted(a, 1, m.group(1))),
            Wording.of("\\b(?:in|within) the year\\b(?! to\\b)", (m, a) -> Span.year(THIS_YEAR, a.getYear())),
            // the anchor's own and the next
            Wording.of("\\b(?:the )?year after next\\b", (m, a) -> Span.year(YEAR_AFTER_NEXT, a.getYear() + 2)),
            Wording.of(
                    LONE_MONTH + " (?:of )?(next|this) year\\b",
                    (m, a) -> Span.month(
                            NAMED_MONTH,
                            YearMonth.of(year(a, m.group(2) + " year", null, a.getYear()), month(m.group(1))))),
            Wording.of(
                    "\\b(?:later )?(?:this|the current|current|later in the) (?:calendar )?year\\b",
                    (m, a) -> Span.year(THIS_YEAR, a.getYear())),
            Wording.of("\\bnext (?:calendar )?year\\b", (m, a) -> Span.year(NEXT_YEAR, a.getYear() + 1)),
            Wording.of(
                    "\\b(?:this|the current|end of the|later in the) month\\b|\\bmonth[ -]end\\b",
                    (m, a) -> Span.month(THIS_MONTH, YearMonth.from(a))),
            Wording.of(
                    "\\bnext month\\b",
                    (m, a) -> Span.month(NEXT_MONTH, YearMonth.from(a).plusMonths(1))),
            Wording.of(
                    "\\b(?:(this|the|coming) |(next) )weekend\\b",
                    (m, a) -> Spans.weekend(a, m.group(2) == null ? 0 : 1)),
            Wording.of("\\b(?:this|the current|end of the|later in the) week\\b", (m, a) -> Span.week(THIS_WEEK, a, 0)),
            Wording.of("\\bnext week\\b", (m, a) -> Span.week(NEXT_WEEK, a, 1)),
            // months
            Wording.of(
                    MONTH + " ?(?:-|~|to|through|and|or) ?" + MONTH + "(?:,? (?:of )?" + YEAR + ")?",
                    (m, a) -> Spans.monthsTo(a, month(m.group(1)), month(m.group(2)), m.group(3))),
            Wording.of(
                    "(?<=\\bby )(mid)[ -]" + MONTH + "(?:,? (?:of )?" + YEAR + ")?",
                    (m, a) -> Spans.partOfMonth("by mid", monthOf(a, month(m.group(2)), m.group(3)))),
            Wording.of(
                    "\\b(early|mid|late)[ -]" + MONTH + "(?:,? (?:of )?" + YEAR + ")?",
                    (m, a) -> Spans.partOfMonth(m.group(1), monthOf(a, month(m.group(2)), m.group(3)))),
            Wording.of(
                    LONE_MONTH + ",? (?:of )?" + YEAR,
                    (m, a) -> Span.month(NAMED_MONTH, YearMonth.of(number(m, 2), month(m.group(1))))),
            Wording.of(
                    "\\b(next )?" + LONE_MONTH,
                    (m, a) -> Spans.nextMonthNamed(a, month(m.group(2)), m.group(1) != null)),
            // seasons, years, days
            Wording.of("\\bnext " + SEASON + "\\b", (m, a) -> Spans.nextSeason(a, m.group(1), true)),
            Wording.of(
                    "(?<=\\b(?:this|coming|in the|by the|by|in|during the|before the|until|until the) )" + SEASON
                            + "\\b" + OF_YEAR,
                    (m, a) -> season(a, m.group(1), m.group(2), m.group(3))),
            Wording.of("\\b" + SEASON + "(?: of)? " + YEAR, (m, a) -> Spans.season(m.group(1), number(m, 2))),
            Wording.of(
                    "\\blater in (?:the )?" + YEAR + "|\\blate (?:in )?" + YEAR,
                    (m, a) -> Span.year(NAMED_YEAR, number(m, m.group(1) == null ? 2 : 1))),
            Wording.of(
                    "\\blate (?:in )?(this|next) year\\b",
                    (m, a) -> Span.year(
                            m.group(1).equals("this") ? THIS_YEAR : NEXT_YEAR,
                            a.getYear() + (m.group(1).equals("this") ? 0 : 1))),
            Wording.of(YEAR + " ?[-~] ?(?:" + YEAR + "|(\\d\\d)(?!\\d))", EnglishTimes::years),
            Wording.of(YEAR, (m, a) -> Span.year(NAMED_YEAR, number(m, 1))),
            Wording.of("\\b(?:today|tonight)\\b", (m, a) -> Span.day(NAMED_DAY, a)),
            Wording.of("\\btomorrow\\b", (m, a) -> Span.day(NAMED_DAY, a.plusDays(1))),
            Wording.of("\\b(next )?" + WEEKDAY + "\\b", (m, a) -> weekday(a, m.group(1) != null, m.group(2))));

    private EnglishTimes() {}

    /** "Fiscal 2027", "this fiscal year": dated by the country's own year, and by nothing else. */
    static Wording fiscal(@Nullable String country) {
        FiscalYear fiscal = FiscalYear.of(country);
        return Wording.of(
                "\\b(?:(?:the )?(this|current|next|coming) )?(?:fiscal|financial)(?: year)?(?: " + YEAR
                        + ")?|\\bfy ?'?(\\d{2}|\\d{4})\\b",
                (m, a) -> {
                    String named = m.group(2) == null ? m.group(3) : m.group(2);
                    if (fiscal == null || (named == null && m.group(1) == null)) {
                        return null;
                    }
                    return named == null
                            ? fiscal.around(a, m.group(1).matches("next|coming") ? 1 : 0)
                            : fiscal.named(Integer.parseInt(named.length() == 2 ? "20" + named : named));
                });
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return switch (name.substring(0, 3)) {
            case "jan" -> 1;
            case "feb" -> 2;
            case "mar" -> 3;
            case "apr" -> 4;
            case "may" -> 5;
            case "jun" -> 6;
            case "jul" -> 7;
            case "aug" -> 8;
            case "sep" -> 9;
            case "oct" -> 10;
            case "nov" -> 11;
            default -> 12;
        };
    }

    private static int ordinal(String word) {
        return switch (word) {
            case "first", "1st" -> 1;
            case "second", "2nd" -> 2;
            case "third", "3rd" -> 3;
            default -> 4;
        };
    }

    private static int year(LocalDate anchor, @Nullable String relative, @Nullable String named, int otherwise) {
        if (named != null) {
            return Integer.parseInt(named);
        }
        if (relative == null || relative.equals("the year")) {
            return otherwise;
        }
        return relative.startsWith("next") ? anchor.getYear() + 1 : anchor.getYear();
    }

    private static Span half(LocalDate a, int half, @Nullable String relative, @Nullable String named) {
        return Span.half(year(a, relative, named, Span.nextToEnd(a, java.time.Month.of(6 * half))), half);
    }

    private static @Nullable Span halfAfterYear(MatchResult m, LocalDate a) {
        String text = m.group();
        if (!text.endsWith("half") && m.group(2).isEmpty()) {
            return null;
        }
        return Span.half(number(m, 1), text.contains("second") || m.group(2).equals("2") ? 2 : 1);
    }

    private static Span quarter(LocalDate a, int quarter, @Nullable String relative, @Nullable String named) {
        int year = year(a, relative, named, Span.nextToEnd(a, java.time.Month.of(3 * quarter)));
        return Span.quarter(QUARTER, year, quarter);
    }

    private static Span quarterAround(WindowRule rule, LocalDate day) {
        return Span.quarter(rule, day.getYear(), Span.quarterOf(day));
    }

    private static Span middle(int year) {
        return Span.day(MIDDLE_OF_YEAR, LocalDate.of(year, 6, 30));
    }

    private static @Nullable Span within(MatchResult m, LocalDate a) {
        String most = m.group(2) == null ? m.group(1) : m.group(2);
        if (most.startsWith("half")) {
            return Spans.counted(a, 6, m.group(3).equals("year") ? "month" : "none");
        }
        Integer word = NUMBERS.get(most);
        return Spans.counted(a, word == null ? Integer.parseInt(most) : word, m.group(3));
    }

    private static Span season(LocalDate a, String name, @Nullable String relative, @Nullable String named) {
        return relative == null && named == null
                ? Spans.nextSeason(a, name, false)
                : Spans.season(name, year(a, relative, named, a.getYear()));
    }

    private static YearMonth monthOf(LocalDate a, int month, @Nullable String year) {
        return year == null ? Span.nextToEnd(a, month) : YearMonth.of(Integer.parseInt(year), month);
    }

    private static Span years(MatchResult m, LocalDate a) {
        String last = m.group(2) == null ? m.group(1).substring(0, 2) + m.group(3) : m.group(2);
        return new Span(NAMED_YEAR, LocalDate.of(number(m, 1), 1, 1), LocalDate.of(Integer.parseInt(last), 12, 31));
    }

    private static Span weekday(LocalDate a, boolean ofNextWeek, String name) {
        DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(java.util.Locale.ROOT));
        return Span.day(
                NAMED_DAY,
                ofNextWeek
                        ? Span.week(NEXT_WEEK, a, 1).first().with(TemporalAdjusters.nextOrSame(day))
                        : a.with(TemporalAdjusters.nextOrSame(day)));
    }
}

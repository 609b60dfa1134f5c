package org.borneout.time;

import static org.borneout.time.WindowRule.BY_END_OF_YEAR;
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
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** The times that Korean words name, the more particular wordings first. */
final class KoreanTimes {
    private static final String YEAR =
            "(올해|금년|올(?=\\s?(?:상|하|[1-4일이삼사]\\s?분|봄|여|가|겨|연|\\d))|내년|내후년|이듬해" + "|(?:19|20|21)\\d\\d년)";
    private static final String OF_YEAR = "(?:" + YEAR + "\\s?)?";
    private static final String NUMBER = "(\\d{1,3}|한|두|세|석|네|넉|다섯|여섯|일곱|여덟|아홉|열)";
    private static final String COUNTED = NUMBER + "\\s?(?:[~-]\\s?" + NUMBER + "\\s?)?(일|주일|주|개월|달|분기|년)";

    static final List<Wording> WORDINGS = List.of(
            Wording.without(
                    "(?:지난해|작년|지난달|지난\\s?주|지난)\\s?(?:\\d{1,2}월|말|초|상반기|하반기|[1-4]\\s?분기|봄|여름|가을|겨울|\\d+\\s?(?:년|개월|일))?"),
            Wording.without("(?:봄|여름|가을|겨울)철?\\s?올림픽|동계|하계"),
            // days
            Wording.of(
                    OF_YEAR + "(\\d{1,2})월\\s?(\\d{1,2})일",
                    (m, a) -> m.group(1) == null
                            ? Spans.date(a, null, number(m, 2), number(m, 3))
                            : Spans.date(a, String.valueOf(year(m.group(1), a, 0)), number(m, 2), number(m, 3))),
            Wording.of("오는\\s?(\\d{1,2})일", (m, a) -> dayOfMonth(a, number(m, 1))),
            // halves, quarters
            Wording.of(OF_YEAR + "(상반기|하반기)", (m, a) -> {
                int half = m.group(2).startsWith("상") ? 1 : 2;
                return Span.half(year(m.group(1), a, Span.nextToEnd(a, Month.of(6 * half))), half);
            }),
            Wording.of("이번\\s?분기", (m, a) -> Span.quarter(THIS_QUARTER, a.getYear(), Span.quarterOf(a))),
            Wording.of("(?:다음|차)\\s?분기", (m, a) -> {
                LocalDate next = a.plusMonths(3);
                return Span.quarter(NEXT_QUARTER, next.getYear(), Span.quarterOf(next));
            }),
            // counted from the anchor
            Wording.of("(?:향후|앞으로)\\s?" + COUNTED, KoreanTimes::within),
            Wording.of(COUNTED + "(?:간)?\\s?(?:이내|안에|안으로|내에|내(?![가-힣])|후(?![가-힣])|후에|뒤)", KoreanTimes::within),
            Wording.of("반년\\s?(?:이내|안에|내에|내|후|뒤)", (m, a) -> Spans.counted(a, 6, "month")),
            Wording.of(OF_YEAR + "([1-4일이삼사])\\s?분기", (m, a) -> {
                int quarter = quarter(m.group(2));
                return Span.quarter(QUARTER, year(m.group(1), a, Span.nextToEnd(a, Month.of(3 * quarter))), quarter);
            }),
            // ends and the parts without an agreed end
            Wording.of(YEAR + "\\s?(?:연말|년말|말)", (m, a) -> Span.year(BY_END_OF_YEAR, year(m.group(1), a, 0))),
            Wording.of("연말|세밑", (m, a) -> Span.year(BY_END_OF_YEAR, a.getYear())),
            Wording.of("연내", (m, a) -> Span.year(THIS_YEAR, a.getYear())),
            Wording.without(YEAR + "\\s?(?:연초|초반|초|중반|중순)|연초|월초|(?:이달|다음\\s?달|내달|이번\\s?달)\\s?초"),
            // months
            Wording.of("이달|이번\\s?달|금월|월말", (m, a) -> Span.month(THIS_MONTH, YearMonth.from(a))),
            Wording.of(
                    "다음\\s?달|내달",
                    (m, a) -> Span.month(NEXT_MONTH, YearMonth.from(a).plusMonths(1))),
            Wording.of(
                    OF_YEAR + "(\\d{1,2})월?\\s?[~·-]\\s?(\\d{1,2})월",
                    (m, a) -> Spans.monthsTo(
                            a,
                            number(m, 2),
                            number(m, 3),
                            m.group(1) == null ? null : String.valueOf(year(m.group(1), a, 0)))),
            Wording.of(
                    OF_YEAR + "(\\d{1,2})월\\s?(초순|초|중순|중반|하순)",
                    (m, a) -> Spans.partOfMonth(part(m.group(3)), monthOf(m.group(1), number(m, 2), a))),
            Wording.of(
                    YEAR + "\\s?(\\d{1,2})월", (m, a) -> Span.month(NAMED_MONTH, monthOf(m.group(1), number(m, 2), a))),
            Wording.of("(\\d{1,2})월", (m, a) -> Spans.nextMonthNamed(a, number(m, 1), false)),
            Wording.of("이번\\s?주말|주말", (m, a) -> Spans.weekend(a, 0)),
            Wording.of("이번\\s?주|금주", (m, a) -> Span.week(THIS_WEEK, a, 0)),
            Wording.of("다음\\s?주|내주", (m, a) -> Span.week(NEXT_WEEK, a, 1)),
            // seasons, years, days
            Wording.of(
                    "(?:" + YEAR + "|(이번|다가오는|다음))\\s?(봄|여름|가을|겨울)",
                    (m, a) -> m.group(1) == null
                            ? Spans.nextSeason(a, season(m.group(3)), "다음".equals(m.group(2)))
                            : Spans.season(season(m.group(3)), year(m.group(1), a, 0))),
            Wording.of("내후년", (m, a) -> Span.year(YEAR_AFTER_NEXT, a.getYear() + 2)),
            Wording.of("내년|이듬해|다음\\s?해", (m, a) -> Span.year(NEXT_YEAR, a.getYear() + 1)),
            Wording.of("올해|금년|올\\s?한\\s?해", (m, a) -> Span.year(THIS_YEAR, a.getYear())),
            Wording.of(
                    "((?:19|20|21)\\d\\d)년?\\s?[~-]\\s?((?:19|20|21)\\d\\d)년",
                    (m, a) ->
                            new Span(NAMED_YEAR, LocalDate.of(number(m, 1), 1, 1), LocalDate.of(number(m, 2), 12, 31))),
            Wording.of("((?:19|20|21)\\d\\d)년(?!대)", (m, a) -> Span.year(NAMED_YEAR, number(m, 1))),
            Wording.of("오늘", (m, a) -> Span.day(NAMED_DAY, a)),
            Wording.of("내일", (m, a) -> Span.day(NAMED_DAY, a.plusDays(1))),
            Wording.of("모레", (m, a) -> Span.day(NAMED_DAY, a.plusDays(2))),
            Wording.of(
                    "(월|화|수|목|금|토|일)요일",
                    (m, a) -> Span.day(
                            NAMED_DAY,
                            a.with(TemporalAdjusters.nextOrSame(DayOfWeek.of("월화수목금토일".indexOf(m.group(1)) + 1))))));

    private KoreanTimes() {}

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int year(@Nullable String said, LocalDate a, int otherwise) {
        if (said == null) {
            return otherwise;
        }
        return switch (said) {
            case "올해", "금년", "올" -> a.getYear();
            case "내년", "이듬해" -> a.getYear() + 1;
            case "내후년" -> a.getYear() + 2;
            default -> Integer.parseInt(said.substring(0, 4));
        };
    }

    private static YearMonth monthOf(@Nullable String year, int month, LocalDate a) {
        return YearMonth.of(year(year, a, Span.nextToEnd(a, Month.of(month))), month);
    }

    private static int quarter(String said) {
        int word = "일이삼사".indexOf(said);
        return word < 0 ? Integer.parseInt(said) : word + 1;
    }

    private static String part(String said) {
        return said.startsWith("초") ? "early" : said.startsWith("중") ? "mid" : "late";
    }

    private static String season(String said) {
        return switch (said) {
            case "봄" -> "spring";
            case "여름" -> "summer";
            case "가을" -> "autumn";
            default -> "winter";
        };
    }

    private static @Nullable Span within(MatchResult m, LocalDate a) {
        int count = count(m.group(2) == null ? m.group(1) : m.group(2));
        return Spans.counted(
                a,
                count,
                switch (m.group(3)) {
                    case "일" -> "day";
                    case "주", "주일" -> "week";
                    case "분기" -> "quarter";
                    case "년" -> "year";
                    default -> "month";
                });
    }

    private static int count(String said) {
        return switch (said) {
            case "한" -> 1;
            case "두" -> 2;
            case "세", "석" -> 3;
            case "네", "넉" -> 4;
            case "다섯" -> 5;
            case "여섯" -> 6;
            case "일곱" -> 7;
            case "여덟" -> 8;
            case "아홉" -> 9;
            case "열" -> 10;
            default -> Integer.parseInt(said);
        };
    }

    private static Span dayOfMonth(LocalDate a, int day) {
        YearMonth month = YearMonth.from(a);
        return Span.day(
                WindowRule.DATE_GIVEN,
                month.atDay(day).isBefore(a) ? month.plusMonths(1).atDay(day) : month.atDay(day));
    }
}

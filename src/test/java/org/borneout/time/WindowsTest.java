package org.borneout.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {
    private static final LocalDate SAID = LocalDate.of(2020, 12, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    next month                                              | NEXT_MONTH          | 2021-01-01 | 2021-01-31
                    at the upcoming party congress, next month              | AT_EVENT_NEXT_MONTH |            | 2021-01-31
                    at the congress next month                              | AT_EVENT_NEXT_MONTH |            | 2021-01-31
                    at next month's summit                                  | AT_EVENT_NEXT_MONTH |            | 2021-01-31
                    at the summit in June                                   | AT_EVENT            |            | 2021-06-30
                    by next March                                           | BY_NEXT_NAMED_MONTH |            | 2021-03-31
                    by March                                                | BY_NEXT_NAMED_MONTH |            | 2021-03-31
                    between now and March                                   | BY_NEXT_NAMED_MONTH |            | 2021-03-31
                    in March                                                | NAMED_MONTH         | 2021-03-01 | 2021-03-31
                    in December                                             | NAMED_MONTH         |            | 2020-12-31
                    in May                                                  | NAMED_MONTH         | 2021-05-01 | 2021-05-31
                    May                                                     | NAMED_MONTH         | 2021-05-01 | 2021-05-31
                    by March 2022                                           | NAMED_MONTH         |            | 2022-03-31
                    February 2024                                           | NAMED_MONTH         | 2024-02-01 | 2024-02-29
                    by the end of March                                     | BY_NEXT_NAMED_MONTH |            | 2021-03-31
                    in March next year                                      | NAMED_MONTH         | 2021-03-01 | 2021-03-31
                    January-February                                        | NAMED_MONTH         | 2021-01-01 | 2021-02-28
                    the January–February period                             | NAMED_MONTH         | 2021-01-01 | 2021-02-28
                    November to January                                     | NAMED_MONTH         |            | 2021-01-31
                    the January-February period, and the first half of the year at the latest | FIRST_HALF | | 2021-06-30
                    first half of the year at the latest                    | FIRST_HALF          |            | 2021-06-30
                    first half of the year                                  | FIRST_HALF          | 2021-01-01 | 2021-06-30
                    in the first half of next year                          | FIRST_HALF          | 2021-01-01 | 2021-06-30
                    in the second half of 2021                              | SECOND_HALF         | 2021-07-01 | 2021-12-31
                    second half of the year                                 | SECOND_HALF         |            | 2020-12-31
                    H1 2021                                                 | FIRST_HALF          | 2021-01-01 | 2021-06-30
                    2H21                                                    | SECOND_HALF         | 2021-07-01 | 2021-12-31
                    by the end of 2021                                      | BY_END_OF_YEAR      |            | 2021-12-31
                    at the end of 2021                                      | BY_END_OF_YEAR      |            | 2021-12-31
                    by the end of the year                                  | BY_END_OF_YEAR      |            | 2020-12-31
                    by year-end                                             | BY_END_OF_YEAR      |            | 2020-12-31
                    at the end of this year                                 | BY_END_OF_YEAR      |            | 2020-12-31
                    by the end of next year                                 | BY_END_OF_YEAR      |            | 2021-12-31
                    before the end of 2021                                  | BY_END_OF_YEAR      |            | 2021-12-31
                    by 2030                                                 | BY_END_OF_YEAR      |            | 2030-12-31
                    by Christmas                                            | DATE_GIVEN          |            | 2020-12-25
                    before New Year's                                       | BEFORE              |            | 2020-12-31
                    by Thanksgiving                                         | DATE_GIVEN          |            | 2021-11-25
                    by the first of November                                | DATE_GIVEN          |            | 2021-11-01
                    in 2028                                                 | NAMED_YEAR          | 2028-01-01 | 2028-12-31
                    in the course of 2021                                   | NAMED_YEAR          | 2021-01-01 | 2021-12-31
                    late 2021                                               | NAMED_YEAR          | 2021-01-01 | 2021-12-31
                    between 2022 and 2024                                   | BY_END_OF_YEAR      | 2022-01-01 | 2024-12-31
                    from 2021 to 2025                                       | BY_END_OF_YEAR      | 2021-01-01 | 2025-12-31
                    in 2026-30                                              | NAMED_YEAR          | 2026-01-01 | 2030-12-31
                    this year; in 2022                                      | NAMED_YEAR          |            | 2022-12-31
                    this year                                               | THIS_YEAR           |            | 2020-12-31
                    later this year                                         | THIS_YEAR           |            | 2020-12-31
                    next year                                               | NEXT_YEAR           | 2021-01-01 | 2021-12-31
                    the year after next                                     | YEAR_AFTER_NEXT     | 2022-01-01 | 2022-12-31
                    in the next 30 days                                     | WITHIN_DAYS         |            | 2021-01-09
                    within the next two weeks                               | WITHIN_WEEKS        |            | 2020-12-24
                    over the next six months                                | WITHIN_MONTHS       |            | 2021-06-10
                    within half a year                                      | WITHIN_MONTHS       |            | 2021-06-10
                    over the next two quarters                              | WITHIN_MONTHS       |            | 2021-06-10
                    within two years                                        | WITHIN_YEARS        |            | 2022-12-10
                    in two to three years                                   | WITHIN_YEARS        |            | 2023-12-10
                    within the next 12-18 months                            | WITHIN_MONTHS       |            | 2022-06-10
                    in the next decade                                      | WITHIN_YEARS        |            | 2030-12-10
                    over the coming year                                    | WITHIN_YEARS        |            | 2021-12-10
                    in a year's time                                        | WITHIN_YEARS        |            | 2021-12-10
                    ten years from now                                      | WITHIN_YEARS        |            | 2030-12-10
                    Q3 2026                                                 | QUARTER             | 2026-07-01 | 2026-09-30
                    3Q26                                                    | QUARTER             | 2026-07-01 | 2026-09-30
                    2026 Q3                                                 | QUARTER             | 2026-07-01 | 2026-09-30
                    by the third quarter of 2026                            | QUARTER             |            | 2026-09-30
                    in the first quarter                                    | QUARTER             | 2021-01-01 | 2021-03-31
                    in the fourth quarter                                   | QUARTER             |            | 2020-12-31
                    the last quarter of 2021                                | QUARTER             | 2021-10-01 | 2021-12-31
                    this quarter                                            | THIS_QUARTER        |            | 2020-12-31
                    next quarter                                            | NEXT_QUARTER        | 2021-01-01 | 2021-03-31
                    by mid-2021                                             | MIDDLE_OF_YEAR      |            | 2021-06-30
                    by the middle of next year                              | MIDDLE_OF_YEAR      |            | 2021-06-30
                    in early March                                          | PART_OF_MONTH       | 2021-03-01 | 2021-03-10
                    by mid-March                                            | PART_OF_MONTH       |            | 2021-03-15
                    late January 2022                                       | PART_OF_MONTH       | 2022-01-21 | 2022-01-31
                    this month                                              | THIS_MONTH          |            | 2020-12-31
                    by the end of the month                                 | THIS_MONTH          |            | 2020-12-31
                    by the end of next month                                | NEXT_MONTH          |            | 2021-01-31
                    this week                                               | THIS_WEEK           |            | 2020-12-13
                    next week                                               | NEXT_WEEK           | 2020-12-14 | 2020-12-20
                    tomorrow                                                | NAMED_DAY           | 2020-12-11 | 2020-12-11
                    Saturday morning                                        | NAMED_DAY           | 2020-12-12 | 2020-12-12
                    next Tuesday                                            | NAMED_DAY           | 2020-12-15 | 2020-12-15
                    this weekend                                            | NAMED_DAY           | 2020-12-12 | 2020-12-13
                    by 31 January 2021                                      | DATE_GIVEN          |            | 2021-01-31
                    by January 31, 2021                                     | DATE_GIVEN          |            | 2021-01-31
                    until July 23                                           | DATE_GIVEN          |            | 2021-07-23
                    on the 5th of May                                       | DATE_GIVEN          | 2021-05-05 | 2021-05-05
                    by 2021-01-31                                           | DATE_GIVEN          |            | 2021-01-31
                    January 5-12, 2021                                      | DATE_GIVEN          | 2021-01-12 | 2021-01-12
                    by 2021/03/31                                           | DATE_GIVEN          |            | 2021-03-31
                    before June                                             | BEFORE              |            | 2021-05-31
                    before 2022                                             | BEFORE              |            | 2021-12-31
                    in the spring                                           | SEASON              | 2021-03-01 | 2021-05-31
                    by next summer                                          | SEASON              |            | 2021-08-31
                    next summer                                             | SEASON              | 2021-06-01 | 2021-08-31
                    by the summer                                           | SEASON              |            | 2021-08-31
                    2026 H1                                                 | FIRST_HALF          | 2026-01-01 | 2026-06-30
                    2026's second half                                      | SECOND_HALF         | 2026-07-01 | 2026-12-31
                    this winter                                             | SEASON              |            | 2021-02-28
                    as early as 2027                                        | AS_EARLY_AS         | 2027-01-01 |
                    as soon as Friday                                       | AS_EARLY_AS         | 2020-12-11 |
                    """)
    void english_words_give_a_date_by_a_named_rule(String stated, WindowRule rule, LocalDate opens, LocalDate due) {
        assertThat(Windows.read(stated, SAID)).contains(new Window(rule, opens, due));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    다음 달               | NEXT_MONTH          | 2021-01-01 | 2021-01-31
                    내달 당대회에서        | AT_EVENT_NEXT_MONTH |            | 2021-01-31
                    다음 달 열리는 8차 당대회 | AT_EVENT_NEXT_MONTH |          | 2021-01-31
                    이달 안에             | THIS_MONTH          |            | 2020-12-31
                    올해                 | THIS_YEAR           |            | 2020-12-31
                    올해 안에             | THIS_YEAR           |            | 2020-12-31
                    연내                 | THIS_YEAR           |            | 2020-12-31
                    연말까지              | BY_END_OF_YEAR      |            | 2020-12-31
                    내년                 | NEXT_YEAR           | 2021-01-01 | 2021-12-31
                    내년까지              | NEXT_YEAR           |            | 2021-12-31
                    내년 말               | BY_END_OF_YEAR      |            | 2021-12-31
                    내후년                | YEAR_AFTER_NEXT     | 2022-01-01 | 2022-12-31
                    내년 상반기            | FIRST_HALF          | 2021-01-01 | 2021-06-30
                    늦어도 내년 상반기까지    | FIRST_HALF          |            | 2021-06-30
                    상반기                | FIRST_HALF          | 2021-01-01 | 2021-06-30
                    올 하반기             | SECOND_HALF         |            | 2020-12-31
                    2026년 말까지         | BY_END_OF_YEAR      |            | 2026-12-31
                    2026년까지            | BY_END_OF_YEAR      |            | 2026-12-31
                    2026년               | NAMED_YEAR          | 2026-01-01 | 2026-12-31
                    2021년부터 2025년까지   | BY_END_OF_YEAR      | 2021-01-01 | 2025-12-31
                    2026년 3분기          | QUARTER             | 2026-07-01 | 2026-09-30
                    내년 1분기            | QUARTER             | 2021-01-01 | 2021-03-31
                    다음 분기             | NEXT_QUARTER        | 2021-01-01 | 2021-03-31
                    3월까지              | BY_NEXT_NAMED_MONTH |            | 2021-03-31
                    내년 3월              | NAMED_MONTH         | 2021-03-01 | 2021-03-31
                    내년 1~2월            | NAMED_MONTH         | 2021-01-01 | 2021-02-28
                    내년 3월 중순          | PART_OF_MONTH       | 2021-03-11 | 2021-03-20
                    3월 이전              | BEFORE              |            | 2021-02-28
                    2021년 1월 31일까지    | DATE_GIVEN          |            | 2021-01-31
                    2021.3.31.까지        | DATE_GIVEN          |            | 2021-03-31
                    오는 25일             | DATE_GIVEN          | 2020-12-25 | 2020-12-25
                    향후 30일             | WITHIN_DAYS         |            | 2021-01-09
                    2주 안에              | WITHIN_WEEKS        |            | 2020-12-24
                    앞으로 여섯 달          | WITHIN_MONTHS       |            | 2021-06-10
                    2년 이내              | WITHIN_YEARS        |            | 2022-12-10
                    1~2년 내             | WITHIN_YEARS        |            | 2022-12-10
                    내년 봄               | SEASON              | 2021-03-01 | 2021-05-31
                    다음 주               | NEXT_WEEK           | 2020-12-14 | 2020-12-20
                    이르면 2027년          | AS_EARLY_AS         | 2027-01-01 |
                    """)
    void korean_words_give_a_date_by_a_named_rule(String stated, WindowRule rule, LocalDate opens, LocalDate due) {
        assertThat(Windows.read(stated, SAID)).contains(new Window(rule, opens, due));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "at the upcoming party congress",
                "at the start of its term",
                "during Biden's presidency",
                "within the next few quarters",
                "in the coming weeks",
                "early 2027",
                "early next year",
                "in mid-2027",
                "by 2019",
                "in 1987",
                "last year",
                "since March",
                "after 2025",
                "not before 2027",
                "for the first time in 30 years",
                "two years ago",
                "before the election in November",
                "until the Tokyo Summer Olympics, which kick off in July",
                "it may happen",
                "within 100 days of taking office",
                "fiscal 2027",
                "on 30 February 2027",
                "in the next 9999 years",
                "조만간",
                "내년 초",
                "지난해",
                "당대회 이후",
                "2027년 이후",
                "1990년대"
            })
    void words_without_a_date_give_none(String stated) {
        assertThat(Windows.read(stated, SAID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fiscal 2021, US, 2020-10-01, 2021-09-30",
        "in FY21, JP, 2021-04-01, 2022-03-31",
        "this fiscal year, JP, 2020-04-01, 2021-03-31",
        "next fiscal year, AU, 2021-07-01, 2022-06-30",
        "FY2021, KR, 2021-01-01, 2021-12-31"
    })
    void a_financial_year_is_the_one_of_its_country(String stated, String country, LocalDate first, LocalDate due) {
        LocalDate opens = first.isAfter(SAID) ? first : null;
        assertThat(Windows.read(stated, SAID, country)).contains(new Window(WindowRule.FISCAL_YEAR, opens, due));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-31, Asia/Seoul, 2021-01-31T15:00:00Z",
        "2021-01-31, UTC, 2021-02-01T00:00:00Z",
        "2018-11-03, America/Sao_Paulo, 2018-11-04T03:00:00Z"
    })
    void a_day_ends_where_the_next_begins_in_its_zone(LocalDate day, ZoneId zone, Instant end) {
        assertThat(Window.endOf(day, zone)).isEqualTo(end);
    }

    @Property
    void any_text_reads_to_a_window_that_is_not_past(
            @ForAll @StringLength(max = 60) String text, @ForAll @IntRange(min = 1, max = 366) int day) {
        LocalDate anchor = LocalDate.ofYearDay(2024, day);
        Windows.read("in the " + text + " by next month", anchor).ifPresent(window -> assertNotPast(window, anchor));
    }

    @Property
    void every_month_named_alone_ends_within_a_year(
            @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 1, max = 365) int day) {
        LocalDate anchor = LocalDate.ofYearDay(2023, day);
        var window =
                Windows.read("by the end of " + Month.of(month).name(), anchor).orElseThrow();
        LocalDate due = Objects.requireNonNull(window.due());
        assertThat(due).isAfterOrEqualTo(anchor).isBefore(anchor.plusYears(1).plusDays(1));
        assertThat(due.getMonthValue()).isEqualTo(month);
        assertThat(due.plusDays(1).getDayOfMonth()).isEqualTo(1);
    }

    @Test
    void a_rule_name_fits_its_column() {
        for (WindowRule rule : WindowRule.values()) {
            assertThat(rule.name()).hasSizeLessThanOrEqualTo(60);
        }
    }

    private static void assertNotPast(Window window, LocalDate anchor) {
        if (window.due() != null) {
            assertThat(window.due()).isAfterOrEqualTo(anchor);
            if (window.opens() != null) {
                assertThat(window.opens()).isAfter(anchor).isBeforeOrEqualTo(window.due());
            }
        }
    }

    @Test
    void every_time_of_a_longer_text_is_found_where_it_stands() {
        String text =
                "rates rose in 2019, against the final quarter of last year, and will fall by 2022 or as early as may 2021";
        assertThat(Windows.mentions(text, SAID, null))
                .extracting(m -> text.substring(m.start(), m.end()) + " " + m.edge() + " " + m.last())
                .containsExactly("2019 IN 2019-12-31", "2022 BY 2022-12-31", "may 2021 EARLIEST 2021-05-31");
    }
}

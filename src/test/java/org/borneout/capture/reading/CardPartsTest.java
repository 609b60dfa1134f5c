package org.borneout.capture.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.borneout.scoring.Probability;
import org.borneout.time.WindowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of a card: condition, window, figures, band, statement, folding. */
class CardPartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            If tariffs rise, growth will slow in 2026, the Larch Institute said.                    | If tariffs rise
            Growth will slow in 2026 if tariffs rise, the Larch Institute said.                     | if tariffs rise
            Unless talks resume, the Larch Institute says, the dispute will drag on.                | Unless talks resume
            Should the duties return in July, growth could be lower, it said.                       | Should the duties return in July
            Were the port to close, prices would double, it said.                                   | Were the port to close
            Without the bridge, the Larch Institute said, trade will fall next year.                | Without the bridge
            Prices will fall next year provided that the harvest is good, it said.                  | provided that the harvest is good
            Depending on the weather, the harvest could double next year, it said.                  | Depending on the weather
            Assuming no further sanctions, exports will grow next year, it said.                    | Assuming no further sanctions
            A famine is likely next year, the survey says, unless donors release funds.             | unless donors release funds
            Even if the harvest is good, prices will rise next year, it said.                       |
            Prices will rise next year, it said.                                                    |
            """)
    void a_condition_is_kept_with_its_words(String sentence, String condition) {
        assertThat(Told.card(Told.english(sentence)).condition()).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            연구원은 관세가 오르면 내년 수출이 줄어들 것으로 전망했다.               | 관세가 오르면
            연구원은 환율이 1500원을 넘을 경우 물가가 더 오를 것으로 추산했다.       | 환율이 1500원을 넘을 경우
            연구원은 양측이 물러서지 않는 한 회담은 열리기 어렵다고 내다봤다.        | 양측이 물러서지 않는 한
            연구원은 금리 하락이 이어진다면 투자가 늘어날 것으로 예상했다.           | 금리 하락이 이어진다면
            연구원은 수출이 늘어나는 반면 투자는 줄어들 것으로 예상했다.             |
            보고서에 따르면 내년 수출은 줄어들 것으로 예상된다.                      |
            """)
    void so_it_is_in_korean(String sentence, String condition) {
        assertThat(Told.card(Told.korean(sentence)).condition()).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Exports will fall this year, it said.                                       | this year             | THIS_YEAR    | 2025-12-31
            Exports will fall by 1 percent this year and 2 percent in 2027, it said.    | this year; in 2027    | NAMED_YEAR   | 2027-12-31
            Exports will fall by 1 percent this year and 2 percent next, it said.       | this year; next       | NEXT_YEAR    | 2026-12-31
            By 2030, the Larch Institute said, exports will have doubled.               | By 2030               | BY_END_OF_YEAR | 2030-12-31
            Exports will fall before Christmas, it said.                                | before Christmas      | BEFORE       | 2025-12-24
            Exports will fall in 2026 from the 2 percent projected in June, it said.    | in 2026               | NAMED_YEAR   | 2026-12-31
            Iran will have a bomb by 2027 at the latest, it said.                       | by 2027 at the latest | BY_END_OF_YEAR | 2027-12-31
            Iran could have a bomb as early as 2027, it said.                           | as early as 2027      | AS_EARLY_AS  |
            Exports will fall, it said.                                                 |                       | NO_DEADLINE  |
            Trade will recover by the end of 2027 at the earliest, it said.             | by the end of 2027    | AS_EARLY_AS  |
            The sea may be free of ice in September as early as 2035, it said.          | as early as 2035      | AS_EARLY_AS  |
            If war breaks out, ships will be lost in two weeks, it said.                |                       | NO_DEADLINE  |
            """)
    void the_window_closes_with_the_last_time_that_is_to_come(
            String sentence, String stated, WindowRule rule, String due) {
        CardWindow window = Told.card(Told.english(sentence)).window();
        assertThat(window.stated()).isEqualTo(stated);
        assertThat(window.rule()).isEqualTo(rule);
        assertThat(window.due() == null ? null : window.due().toString()).isEqualTo(due);
    }

    @Test
    void a_financial_year_is_that_of_the_country_in_the_sentence() {
        assertThat(due("The Pentagon will double its stock by the end of fiscal 2026, it said."))
                .isEqualTo("2026-09-30");
        assertThat(due("Japan's debt will shrink by the end of fiscal 2026, it said."))
                .isEqualTo("2027-03-31");
    }

    @Test
    void an_event_is_dated_by_the_sentence_that_schedules_it() {
        Finds finds = Told.english(
                "The party congress is scheduled for March 3. The leader is likely to resign at the party congress, the institute said.");
        CardWindow window = Told.card(finds).window();
        assertThat(window.stated()).isEqualTo("at the party congress");
        assertThat(window.rule()).isEqualTo(WindowRule.AT_EVENT);
        assertThat(window.due()).hasToString("2026-03-03");
    }

    @Test
    void terms_and_plans_are_choices_that_say_so() {
        assertThat(Terms.in(
                        "at the start of its term", "the biden administration", java.time.LocalDate.of(2020, 12, 10)))
                .hasValueSatisfying(c -> assertThat(c.due()).hasToString("2021-04-30"));
        assertThat(Terms.in(
                        "during trump's presidency", "during trump's presidency", java.time.LocalDate.of(2025, 11, 25)))
                .hasValueSatisfying(c -> assertThat(c.due()).hasToString("2029-01-20"));
        assertThat(Terms.in("within the current five-year plan period", "china", java.time.LocalDate.of(2023, 1, 5)))
                .hasValueSatisfying(c -> assertThat(c.due()).hasToString("2025-12-31"));
        assertThat(Terms.in("at the start of its term", "the maltese cabinet", java.time.LocalDate.of(2023, 1, 5)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Output will grow by 2.5 pct next year, it said.                                  | 2.5  |      |      | %
            Output will grow two-point-nine percent next year, it said.                      | 2.9  |      |      | %
            Output will grow four-and-a-half percent next year, it said.                     | 4.5  |      |      | %
            Output will grow by two to 2.5 pct next year, it said.                           |      | 2    | 2.5  | %
            Output will grow between 1 and 2 percent next year, it said.                     |      | 1    | 2    | %
            Output will slow to 2.1 percent next year from 2.8 percent, it said.             | 2.1  |      |      | %
            Output, which rose by 3.1 pct last year, will grow by 1.1 pct next year, it said. | 1.1 |      |      | %
            Output will shrink 0.4 percent next year, it said.                               | -0.4 |      |      | %
            It looks for a 4.2 percent fall in output next year.                             | -4.2 |      |      | %
            It cut its estimate for 2026 by 0.3 percentage point to 1.2 percent.             | 1.2  |      |      | %
            Output will grow by 2.3% in 2026, well below the ministry's forecast of between 3% and 3.5%, it said. | 2.3 | | | %
            Output will shrink 2.5 percent next year, following a 4.5 percent decline in 2020, it said. | -2.5 | | | %
            Output will grow by 2-1/4 pct next year, it said.                                | 2.25 |      |      | %
            Oil will cost $80 a barrel next year, it said.                                   | 80   |      |      | $
            Output will recover next year, it said.                                          |      |      |      |
            """)
    void figures_are_the_new_ones(String sentence, BigDecimal value, BigDecimal low, BigDecimal high, String unit) {
        Candidate card = Told.card(Told.english(sentence));
        assertThat(card.value()).isEqualTo(value);
        assertThat(card.low()).isEqualTo(low);
        assertThat(card.high()).isEqualTo(high);
        assertThat(card.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            연구원은 내년 성장률을 2.1%로 전망했다.                              | 2.1  |     |
            연구원은 수출 증가율이 올해 8%에서 내년 3.7~3.8%로 둔화할 것으로 봤다. |      | 3.7 | 3.8
            연구원은 내년 수출이 0.5% 감소할 것으로 전망했다.                    | -0.5 |     |
            연구원은 내년 성장률 전망치를 2.2%에서 1.9%로 낮췄다.                | 1.9  |     |
            """)
    void so_they_are_in_korean(String sentence, BigDecimal value, BigDecimal low, BigDecimal high) {
        Candidate card = Told.card(Told.korean(sentence));
        assertThat(card.kind()).isEqualTo(ClaimKind.NUMBER);
        assertThat(card.value()).isEqualTo(value);
        assertThat(card.low()).isEqualTo(low);
        assertThat(card.high()).isEqualTo(high);
    }

    @Test
    void a_stated_chance_is_its_own_band() {
        CardBand range = Told.card(
                        Told.english("It puts the odds of a coup before the end of 2026 at 60 to 70 per cent."))
                .band();
        assertThat(range.kind()).isEqualTo(CardBand.Kind.RANGE);
        assertThat(range.low()).isEqualTo(Probability.of("0.6"));
        assertThat(range.high()).isEqualTo(Probability.of("0.7"));
        CardBand one = Told.card(Told.english("There is a one in four chance of a flood next year, it said."))
                .band();
        assertThat(one.kind()).isEqualTo(CardBand.Kind.PROBABILITY);
        assertThat(one.point()).isEqualTo(Probability.of("0.25"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            연구원은 회담이 열릴 가능성이 매우 높다고 봤다.            | 가능성이 매우 높다
            연구원은 회담이 열릴 가능성이 희박하다고 봤다.             | 가능성이 희박하다
            연구원은 내년 수출이 늘어날 것으로 내다봤다.               | 전망된다
            연구원은 회담이 열리기는 어려울 것으로 전망했다.           | 가능성이 낮다
            연구원은 회담이 열릴 가능성이 크지 않다고 봤다.            | 가능성이 낮다
            연구원은 회담이 열릴 수 있다고 봤다.                       |
            연구원은 도발에 나설 가능성을 배제할 수 없다고 봤다.       |
            """)
    void a_korean_hedge_is_looked_up_in_the_form_that_the_lexicon_lists(String sentence, String phrase) {
        assertThat(Told.card(Told.korean(sentence)).band().phrase()).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A blockade is unlikely to begin before 2028, it said.           | A blockade will begin before 2028.
            It expects growth to recover next year.                         | Growth will recover next year.
            It is likely that the pact will hold next year, it said.        | The pact will hold next year.
            It predicts that prices will fall next year.                    | Prices will fall next year.
            Exports are expected to fall next year, it said.                | Exports will fall next year.
            """)
    void the_suggested_statement_leaves_the_hedge_out(String sentence, String statement) {
        assertThat(Told.card(Told.english(sentence)).suggested().statement()).isEqualTo(statement);
    }

    @Test
    void why_a_card_cannot_be_checked_is_said() {
        assertThat(Told.card(Told.english("Exports could fall next year, it said."))
                        .notCheckable())
                .isEqualTo(WhyNot.POSSIBILITY);
        assertThat(Told.card(Told.english("Exports will fall, it said.")).notCheckable())
                .isEqualTo(WhyNot.NO_DEADLINE);
        assertThat(Told.card(Told.english("The next year will be a watershed, it said."))
                        .notCheckable())
                .isEqualTo(WhyNot.METAPHOR);
        assertThat(Told.card(Told.english("Exports will fall next year, it said."))
                        .checkable())
                .isTrue();
    }

    @Test
    void the_words_of_the_institute_make_the_card_and_the_headline_never_lends_its_hedge() {
        Finds finds = Stories.READER.read(Article.of(
                "Larch Institute: copper smelters will close\n\n"
                        + "Copper smelters in the valley are likely to close next year because of the strike, the Larch Institute said on Monday.\n\n"
                        + "\"It is very likely that the copper smelters of the valley have to close next year, strike or none,\" the institute said in its study.",
                "en",
                Told.SAID));
        Candidate card = Told.card(finds);
        assertThat(card.hedge()).isEqualTo("very likely");
        assertThat(card.folded()).extracting(Folded::where).containsExactly(Where.HEADLINE, Where.LEAD);
        assertThat(card.hedgeMismatch()).isTrue();
    }

    @Test
    void claims_that_differ_in_figure_or_window_are_not_folded() {
        Finds finds = Told.english(
                "The institute said a missile test could come by March. A missile test could come in the second half of 2026, it said.");
        assertThat(finds.candidates()).hasSize(2);
    }

    private static String due(String sentence) {
        return String.valueOf(Told.card(Told.english(sentence)).window().due());
    }
}

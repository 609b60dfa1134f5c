package org.borneout.capture.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Korean sentence comes to: the hedge of its card, or why it is none. */
class KoreanReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            한빛정책연구원은 내년 경제성장률이 2.3%를 기록할 것으로 전망했다.                  | 것으로 전망했다
            한빛정책연구원에 따르면 올해 수출은 지난해보다 5.2% 늘어날 것으로 예상된다.        | 것으로 예상된다
            북한이 연내 7차 핵실험을 할 가능성이 높다고 연구원은 분석했다.                     | 가능성이 높다
            보고서는 “북한이 내년 초 대화에 나설 가능성을 배제할 수 없다”고 밝혔다.            | 가능성을 배제할 수 없다
            김민수 한빛정책연구원 선임연구위원은 “내년 집값은 3% 안팎 오를 것”이라고 말했다.   | 오를 것
            연구원은 올해 성장률 전망치를 2.2%에서 1.9%로 하향 조정했다.                       | 하향 조정했다
            연구원은 내년 취업자 수가 20만명 증가할 것으로 봤다.                               | 것으로 봤다
            내년 하반기에는 경기가 회복될 전망이다.                                            | 전망이다
            이 경우 한반도 긴장이 고조될 우려가 있다고 덧붙였다.                               | 우려가 있다
            연구원은 연내에 회담이 열릴 가능성은 크지 않다고 봤다.                             | 가능성은 크지 않다
            연구원은 내년 성장률이 1.8%에 그칠 것으로 15일 전망했다.                           | 것으로 15일 전망했다
            연구원은 중국의 대북 지원이 올 상반기에 늘어날 수밖에 없다고 말했다.               | 수밖에 없다
            연구원은 중국의 성장률이 4.5% 안팎에 머물 공산이 크다고 봤다.                      | 공산이 크다
            연구원은 북미 정상회담이 연내 열리기는 어려울 것이라고 전망했다.                   | 어려울 것이라고 전망했다
            가계부채 증가세가 둔화할 것이라는 게 연구원의 설명이다.                            | 것이라는
            """)
    void a_claim_is_a_card_with_its_hedge(String sentence, String expected) {
        assertThat(Told.line(Told.korean(sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            기획재정부는 올해 성장률을 2.6%로 전망했다.                                        | OTHER_SOURCE
            정부와 한국은행의 내년 성장률 전망은 각각 1.8%와 1.6%이다.                         | OTHER_SOURCE
            전문가들은 금리 인하가 내년 상반기에 시작될 것으로 보고 있다.                      | UNNAMED_SOURCE
            일본 교도통신은 북한이 이달 안에 미사일을 발사할 가능성이 있다고 보도했다.         | OTHER_SOURCE
            당대회는 내달 하순 개최될 것으로 알려졌다.                                         | SCHEDULED_EVENT
            건설업계는 미분양이 더 늘어날 것이라고 주장했다.                                   | UNNAMED_SOURCE
            시장에서는 내년 1분기 금리 인하가 유력하다는 관측이 나온다.                        | UNNAMED_SOURCE
            지난해 연구원은 집값이 오를 것으로 내다봤으나 빗나갔다.                            | HISTORY
            물가가 더 오를 가능성이 있는 만큼 정부가 대책을 서둘러야 한다고 지적했다.          | ADVICE
            수출은 8% 증가한 것으로 추정된다.                                                  | nothing
            경기가 살아날 것인지는 지켜봐야 한다.                                              | nothing
            """)
    void what_only_sounds_like_a_claim_is_left_out_with_its_reason(String sentence, String expected) {
        assertThat(Told.line(Told.korean(sentence))).isEqualTo(expected);
    }

    @Test
    void a_negation_outside_the_hedge_turns_the_side() {
        Candidate card = Told.card(Told.korean("연구원은 러시아가 내년 3월까지 휴전에 응하지 않을 것으로 내다봤다."));
        assertThat(card.side()).isEqualTo(ClaimSide.WILL_NOT);
        assertThat(card.hedge()).isEqualTo("것으로 내다봤다");
        assertThat(card.suggested().statement()).endsWith("휴전에 응할 것이다.");
    }

    @Test
    void two_forecasts_of_one_sentence_with_subjects_of_their_own_are_two_cards() {
        Finds finds = Told.korean("보고서는 추가 파병이 이르면 내년 3월 이뤄질 수 있으며, 교역은 내년 말까지 회복될 것으로 전망했다.");
        assertThat(finds.candidates()).extracting(Candidate::hedge).containsExactly("수 있으며", "것으로 전망했다");
        assertThat(finds.candidates().get(0).window().due()).isNull();
        assertThat(finds.candidates().get(1).window().due()).hasToString("2026-12-31");
    }

    @Test
    void a_quotation_that_goes_on_behind_the_verb_makes_two_cards() {
        Finds finds = Told.korean("김정수 연구위원은 “금리는 내년 1분기에 인하될 가능성이 크다”면서도 “집값이 다시 오르면 인하가 늦춰질 수 있다”고 말했다.");
        assertThat(finds.candidates()).extracting(Candidate::hedge).containsExactly("가능성이 크다", "수 있다");
        assertThat(finds.candidates().get(1).condition()).isEqualTo("집값이 다시 오르면");
    }

    @Test
    void a_researcher_speaks_for_the_institute() {
        Candidate card = Told.card(Told.korean("최민재 선임연구위원은 “내년에는 무역 흑자가 줄어들 것으로 예상된다”고 말했다."));
        assertThat(card.institute()).isEqualTo("한빛정책연구원");
        assertThat(card.person()).isEqualTo("최민재");
    }
}

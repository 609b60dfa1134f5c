package org.borneout.capture.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.borneout.capture.reading.Sentence.Part;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void abbreviations_initials_and_decimals_end_no_sentence() {
        assertThat(split("Dr. J. Ito of the U.S. Treasury saw growth of 2.5 pct. in Jan. this year. It was wrong."))
                .containsExactly(
                        "Dr. J. Ito of the U.S. Treasury saw growth of 2.5 pct. in Jan. this year.", "It was wrong.");
    }

    @Test
    void a_closing_mark_belongs_to_the_sentence() {
        assertThat(split("\"Rates will fall.\" He said no more."))
                .containsExactly("\"Rates will fall.\"", "He said no more.");
        assertThat(split("“물가가 오를 것이다.” 그는 이렇게 말했다.")).containsExactly("“물가가 오를 것이다.”", "그는 이렇게 말했다.");
    }

    @Test
    void a_sentence_may_begin_after_an_abbreviation_that_ends_one() {
        assertThat(split("It was made in the U.S. The rest came by sea.")).hasSize(2);
    }

    @Test
    void a_dateline_belongs_to_no_sentence() {
        assertThat(split("PARIS, March 19 - Output will grow by two pct this year, the council said."))
                .containsExactly("Output will grow by two pct this year, the council said.");
        assertThat(split("(서울=연합뉴스) 김철수 기자 = 내년 수출이 늘어날 것으로 전망된다는 보고서가 나왔다."))
                .containsExactly("내년 수출이 늘어날 것으로 전망된다는 보고서가 나왔다.");
    }

    @Test
    void the_number_of_a_point_ends_no_sentence() {
        assertThat(split("1. The bank will have cut its rate by the end of June, we think."))
                .hasSize(1);
    }

    @Test
    void a_sentence_without_end_is_cut() {
        assertThat(split("word ".repeat(1_000)))
                .allSatisfy(s -> assertThat(s.length()).isLessThanOrEqualTo(Sentences.LONGEST));
    }

    @Test
    void a_quotation_stays_open_until_it_is_closed() {
        List<Sentence> sentences = sentences("He said: \"It may snow. It will rain on all of us,\" and left the room.");
        assertThat(sentences.get(0).open()).isTrue();
        assertThat(sentences.get(1).quoted()).isTrue();
        assertThat(sentences.get(1).open()).isFalse();
    }

    @Test
    void furniture_headline_caption_and_lead_are_told_apart() {
        String page = """
                The Daily Larch

                Growth to slow next year, institute says

                By Ann Poole

                Published : Dec. 10, 2020 - 11:13

                This photo, released by the agency, shows a crane. (Agency photo)

                Growth will slow next year because exports are weak, the Larch Institute said.

                Link copied
                """;
        assertThat(Layout.of(page, null))
                .extracting(Paragraph::part)
                .containsExactly(
                        Part.FURNITURE,
                        Part.HEADLINE,
                        Part.FURNITURE,
                        Part.FURNITURE,
                        Part.CAPTION,
                        Part.LEAD,
                        Part.FURNITURE);
    }

    @Test
    void a_list_of_other_stories_is_furniture_to_the_end() {
        String page = "내년 수출이 늘어날 것으로 연구원이 전망했다.\n\n많이 본 뉴스\n1. “내년 집값 3% 오를 것이라고 전문가들이 말했다.”";
        assertThat(Layout.of(page, null))
                .extracting(Paragraph::part)
                .containsExactly(Part.LEAD, Part.FURNITURE, Part.FURNITURE);
    }

    @Test
    void lines_wrapped_by_hand_are_one_paragraph() {
        String wrapped = """
                The institute said that growth in the coming year is likely
                to be a little slower than it was in the year before, as the
                weakness of exports will be felt in all parts of the economy
                and the budget will not make up for it before the elections
                which are to be held in the autumn, when a new government is
                likely to take office and to change the course of the state.
                """;
        assertThat(Layout.of(wrapped, null)).hasSize(1);
    }

    private static List<String> split(String text) {
        return sentences(text).stream().map(Sentence::text).toList();
    }

    private static List<Sentence> sentences(String text) {
        return Sentences.of(text, List.of(new Paragraph(0, text.length(), Part.LEAD)));
    }
}

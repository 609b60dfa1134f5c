package org.borneout.capture.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says what, carried from sentence to sentence. */
class WhoSpeaksTest {
    @Test
    void the_lead_of_an_unnamed_think_tank_is_led_to_the_one_named_later() {
        Finds finds = read("Exports will fall next year, a Seoul-based think tank said Thursday.\n\n"
                + "The Institute for Tide Studies at Birch University also said that prices will rise next year.");
        assertThat(finds.candidates()).extracting(Candidate::institute).containsOnly("Institute for Tide Studies");
    }

    @Test
    void the_full_name_stands_for_its_acronym() {
        Finds finds =
                read("The Tide Research Council (TRC) published its outlook. TRC said exports will fall next year.");
        assertThat(finds.candidates()).extracting(Candidate::institute).containsExactly("Tide Research Council");
    }

    @Test
    void the_directory_gives_the_name_where_it_knows_it() {
        var known = new KnownInstitute(7, "Korea Institute of Tides", List.of("KIT", "한국조류연구원"));
        Finds english = Stories.READER.read(new Article(
                "KIT expects a flood next year. \"It will be high,\" it added.",
                null,
                "en",
                Told.SAID,
                null,
                null,
                List.of(known)));
        assertThat(english.candidates().get(0).institute()).isEqualTo("Korea Institute of Tides");
        assertThat(english.candidates().get(0).instituteId()).isEqualTo(7);
        Finds korean = Stories.READER.read(
                new Article("한국조류연구원은 내년에 홍수가 날 것으로 전망했다.", null, "ko", Told.SAID, null, null, List.of(known)));
        assertThat(korean.candidates().get(0).instituteId()).isEqualTo(7);
    }

    @Test
    void a_sentence_without_a_source_is_said_by_whoever_spoke_before() {
        Finds finds = Told.english(
                "The Larch Institute expects a mild winter. Heating bills are likely to fall by 5 percent next year.");
        assertThat(finds.candidates()).hasSize(2);
    }

    @Test
    void behind_another_source_it_is_not_the_institute_s() {
        Finds finds = Told.english(
                "The finance ministry expects a harsh winter. Heating bills are likely to rise next year.");
        assertThat(finds.candidates()).isEmpty();
    }

    @Test
    void one_sentence_may_have_two_sources() {
        Finds finds = Told.english(
                "Inflation is likely to rise to 2.9 pct this year, the Larch Institute said, while the government has forecast 2.5 pct this year.");
        assertThat(finds.candidates()).hasSize(1);
        assertThat(finds.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOutReason.OTHER_SOURCE);
    }

    @Test
    void two_institutes_are_told_apart() {
        Finds finds = read("The Larch Institute said growth will slow to 1 percent next year.\n\n"
                + "The Birch Centre for Policy expects growth of 2 percent next year.");
        assertThat(finds.candidates())
                .extracting(Candidate::institute)
                .containsExactly("Larch Institute", "Birch Centre for Policy");
    }

    @Test
    void a_medium_is_a_link_of_the_chain() {
        Finds finds = Stories.READER.read(new Article(
                "The junta may call an election by June, Kyodo News reported, quoting a paper by the Larch Institute.",
                null,
                "en",
                Told.SAID,
                "The Daily Larch",
                "AP",
                List.of()));
        assertThat(finds.candidates().get(0).chain())
                .containsExactly("Larch Institute", "Kyodo News", "AP", "The Daily Larch");
    }

    @Test
    void an_economist_behind_the_verb_speaks_for_the_institute() {
        Candidate card = Told.card(Told.english(
                "\"Wages will rise next year,\" said Ann Poole, a senior economist with the Larch Institute."));
        assertThat(card.person()).isEqualTo("Ann Poole");
        assertThat(card.institute()).isEqualTo("Larch Institute");
    }

    @Test
    void in_an_interview_the_answers_are_the_expert_s_and_the_questions_nobody_s() {
        Finds finds = read("Ann Poole, a senior fellow at the Larch Institute, spoke by telephone.\n\n"
                + "Q: Will prices fall? Some say they will.\n\nA: I think prices will fall by Christmas.");
        assertThat(finds.candidates()).extracting(Candidate::person).containsExactly("Ann Poole");
    }

    @Test
    void a_house_that_employs_economists_is_a_source() {
        Candidate card = Told.card(Told.english("Economists at Birch Lane expect a mild winter."));
        assertThat(card.institute()).isEqualTo("Birch Lane");
    }

    @Test
    void he_is_the_minister_where_a_minister_spoke_last() {
        Finds finds = Told.english(
                "\"Prices will rise,\" said Ann Poole of the Larch Institute. The finance minister dismissed the study. "
                        + "He insisted that prices would fall next year.");
        assertThat(finds.candidates()).hasSize(1);
        assertThat(finds.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOutReason.OTHER_SOURCE);
    }

    @Test
    void a_relative_clause_names_no_speaker() {
        Candidate card = Told.card(Told.english(
                "The Larch Institute expects the junta to put off the vote it has promised for July 2026."));
        assertThat(card.window().due()).hasToString("2026-07-31");
    }

    @Test
    void a_columnist_is_no_institute() {
        Finds finds = Told.english("I suspect that the crisis will begin next year.");
        assertThat(finds.candidates()).isEmpty();
    }

    private static Finds read(String text) {
        return Stories.READER.read(Article.of(text, "en", Told.SAID));
    }
}

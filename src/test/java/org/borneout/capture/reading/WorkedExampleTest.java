package org.borneout.capture.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.borneout.scoring.Probability;
import org.borneout.time.WindowRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The article of the worked example gives its four cards, in their order, and none of its traps. */
class WorkedExampleTest {
    private static final Path ARTICLE = Path.of("../shared/seed/article.txt");
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 12, 10);
    private static Finds finds = new Finds(null, List.of(), List.of());
    private static String text = "";

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(ARTICLE), "the article of the worked example is not part of the repository");
        text = Files.readString(ARTICLE);
        var ifes = new KnownInstitute(3, "Institute for Far Eastern Studies", List.of("IFES"));
        finds = Stories.READER.read(
                new Article(text, null, "en", PUBLISHED, "The Korea Herald", "Yonhap", List.of(ifes)));
    }

    @Test
    void it_has_four_cards_by_one_institute() {
        assertThat(finds.candidates()).hasSize(4).allSatisfy(card -> {
            assertThat(card.institute()).isEqualTo("Institute for Far Eastern Studies");
            assertThat(card.instituteId()).isEqualTo(3);
            assertThat(card.chain()).containsExactly("Institute for Far Eastern Studies", "Yonhap", "The Korea Herald");
            assertThat(text.substring(card.start(), card.end())).isEqualTo(card.quote());
            assertThat(text).contains(card.prefix() + card.quote() + card.suffix());
        });
    }

    @Test
    void the_scored_card_quotes_the_institute_and_folds_headline_lead_and_paraphrase() {
        Candidate card = card("highly likely");
        assertThat(card.quote())
                .startsWith("It is highly likely that they will propose")
                .endsWith("sanctions have no effect");
        assertThat(card.start()).isEqualTo(1611);
        assertThat(card.end()).isEqualTo(1773);
        assertThat(card.band().phrase()).isEqualTo("very likely");
        assertThat(card.band().point()).isEqualTo(Probability.of("0.875"));
        assertThat(card.band().nearest()).isTrue();
        assertThat(card.side()).isEqualTo(ClaimSide.WILL);
        assertThat(card.kind()).isEqualTo(ClaimKind.YES_NO);
        assertThat(card.checkable()).isTrue();
        assertThat(card.window())
                .isEqualTo(new CardWindow(
                        "at the upcoming party congress",
                        WindowRule.AT_EVENT_NEXT_MONTH,
                        PUBLISHED,
                        null,
                        LocalDate.of(2021, 1, 31),
                        false));
        assertThat(card.folded()).extracting(Folded::where).containsExactly(Where.HEADLINE, Where.LEAD, Where.BODY);
        assertThat(card.folded()).extracting(Folded::hedge).containsExactly("likely", "likely", "is expected to");
        assertThat(card.hedgeMismatch()).isTrue();
    }

    @Test
    void the_comparison_is_dated_by_a_choice_that_says_so() {
        Candidate card = card("more likely");
        assertThat(card.window().stated()).isEqualTo("at the start of its term");
        assertThat(card.window().rule()).isEqualTo(WindowRule.START_OF_TERM);
        assertThat(card.window().due()).isEqualTo(LocalDate.of(2021, 4, 30));
        assertThat(card.window().chosen()).isTrue();
    }

    @Test
    void the_metaphor_is_one_card_that_cannot_be_checked() {
        Candidate card = card("will");
        assertThat(card.notCheckable()).isEqualTo(WhyNot.METAPHOR);
        assertThat(card.folded()).hasSize(1);
    }

    @Test
    void the_conditional_could_is_counted_and_never_given_a_number() {
        Candidate card = card("could");
        assertThat(card.condition()).isEqualTo("if they wait until the Tokyo Summer Olympics");
        assertThat(card.window().due()).isEqualTo(LocalDate.of(2021, 7, 23));
        assertThat(card.notCheckable()).isEqualTo(WhyNot.POSSIBILITY);
        assertThat(card.band()).isEqualTo(CardBand.NONE);
    }

    @Test
    void what_only_sounds_like_a_forecast_is_listed_with_its_reason() {
        assertThat(finds.leftOut())
                .anySatisfy(out -> {
                    assertThat(out.quote()).startsWith("The North is expected to hold a rare party congress");
                    assertThat(out.reason()).isEqualTo(LeftOutReason.SCHEDULED_EVENT);
                })
                .anySatisfy(out -> {
                    assertThat(out.quote()).contains("it could disclose new policy direction");
                    assertThat(out.reason()).isEqualTo(LeftOutReason.UNNAMED_SOURCE);
                })
                .anySatisfy(out -> assertThat(out.reason()).isEqualTo(LeftOutReason.CAPTION))
                .anySatisfy(out -> assertThat(out.reason()).isEqualTo(LeftOutReason.HISTORY));
        assertThat(finds.headline()).startsWith("N. Korea likely to propose");
    }

    private static Candidate card(String hedge) {
        return finds.candidates().stream()
                .filter(card -> hedge.equals(card.hedge()))
                .findFirst()
                .orElseThrow();
    }
}

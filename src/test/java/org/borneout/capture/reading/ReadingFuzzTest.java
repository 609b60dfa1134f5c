package org.borneout.capture.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is pasted: nothing is thrown, and every quotation is the text at its offsets. */
class ReadingFuzzTest {
    private static final List<String> PIECES = List.of(
            "The Larch Institute ",
            "said ",
            "that ",
            "\"",
            "“",
            "”",
            "'",
            "will ",
            "could ",
            "is likely to ",
            "60 to 70 per cent ",
            "if ",
            ", ",
            ". ",
            ".",
            "\n",
            "\n\n",
            "(",
            ")",
            "next year ",
            "by 2030 ",
            "2026",
            "from 2.8% to 2.1% ",
            "$80 ",
            "he ",
            "it ",
            "Q: ",
            "A: ",
            "ANN POOLE: ",
            "연구원은 ",
            "내년 ",
            "2.1%로 ",
            "늘어날 것으로 전망했다",
            "가능성이 높다고 ",
            "수 있으며, ",
            "다. ",
            "할 경우 ",
            "😀",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u00a0",
            "—",
            "…",
            "Dr. ",
            "U.S. ",
            "one in three ",
            "chance ",
            "should ",
            "Were ",
            "99999999999999 ",
            "forecast ",
            "expects ",
            "31월 45일 ",
            "Feb. 30 ",
            "the congress ",
            "at the ",
            "as early as ",
            "ẞ",
            "İ",
            "\t",
            "□ ",
            "ㅇ ");

    @Example
    void a_verb_of_saying_right_after_a_dash_has_nobody_before_it() {
        check("—said said The Larch Institute The Larch Institute The Larch Institute . ", false);
        check(" The Larch Institute if that —expects U.S. next year if growth is likely", false);
    }

    @Property(tries = 400)
    void pieces_of_articles_in_any_order(@ForAll("pasted") String text, @ForAll boolean korean) {
        check(text, korean);
    }

    @Property(tries = 200)
    void any_characters(@ForAll String text, @ForAll boolean korean) {
        check(text, korean);
    }

    @Provide
    Arbitrary<String> pasted() {
        return Arbitraries.of(PIECES).list().ofMaxSize(120).map(pieces -> String.join("", pieces));
    }

    private static void check(String text, boolean korean) {
        Finds finds = Stories.READER.read(Article.of(text, korean ? "ko" : "en", LocalDate.of(2025, 11, 25)));
        for (Candidate card : finds.candidates()) {
            assertThat(text.substring(card.start(), card.end())).isEqualTo(card.quote());
            assertThat(card.quote()).isNotBlank();
            assertThat(card.quote().length()).isLessThanOrEqualTo(400);
            assertThat(text).contains(card.prefix() + card.quote() + card.suffix());
            if (card.hedge() != null) {
                assertThat(card.hedge().split("\\s+").length).isLessThanOrEqualTo(6);
            }
            for (Folded folded : card.folded()) {
                assertThat(text.substring(folded.start(), folded.end())).isEqualTo(folded.quote());
            }
        }
        for (LeftOut out : finds.leftOut()) {
            assertThat(text.substring(out.start(), out.end())).isEqualTo(out.quote());
        }
    }
}

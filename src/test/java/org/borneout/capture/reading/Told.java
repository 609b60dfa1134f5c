package org.borneout.capture.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads sentences in a story of an invented institute and says in one line what came of them. */
final class Told {
    static final LocalDate SAID = LocalDate.of(2025, 11, 25);
    private static final String ENGLISH =
            "The Larch Institute published a study on Monday, it said, and the institute explained it at length.\n\n";
    private static final String KOREAN = "한빛정책연구원이 25일 보고서를 펴냈다고 밝혔다.\n\n";

    private Told() {}

    static Finds english(String sentences) {
        return Stories.READER.read(Article.of(ENGLISH + sentences, "en", SAID));
    }

    static Finds korean(String sentences) {
        return Stories.READER.read(Article.of(KOREAN + sentences, "ko", SAID));
    }

    /** The hedge of each card, then the reason of each passage that was left out; "nothing" where there is neither. */
    static String line(Finds finds) {
        List<String> parts = Stream.concat(
                        finds.candidates().stream().map(Candidate::hedge),
                        finds.leftOut().stream().map(out -> out.reason().name()))
                .toList();
        return parts.isEmpty() ? "nothing" : parts.stream().collect(Collectors.joining("; "));
    }

    static Candidate card(Finds finds) {
        if (finds.candidates().size() != 1) {
            throw new AssertionError("not one card: " + line(finds));
        }
        return finds.candidates().get(0);
    }
}

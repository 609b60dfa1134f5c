package org.borneout.lexicon.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a scale.
 *
 * @param label the first of its wordings as the scale prints it
 * @param band what it means; null: words that have no number and are counted without one
 * @param pointRule how the point was found, such as "midpoint"
 * @param seen whether the numbers were seen at the source, not remembered or judged
 * @param status what is known of them, in words
 */
public record Term(
        String label,
        String language,
        @Nullable Band band,
        String pointRule,
        boolean seen,
        String status,
        String source,
        @Nullable String note,
        List<Wording> wordings) {
    public Term {
        wordings = List.copyOf(wordings);
    }

    /** The other words that the scale itself gives for this line. */
    public List<String> synonyms() {
        String own = Words.plain(label.replaceAll("\\s*\\([^)]*\\)", ""));
        return wordings.stream()
                .filter(wording -> !wording.nearest() && !wording.words().equals(own))
                .map(Wording::words)
                .toList();
    }
}

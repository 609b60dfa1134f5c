package org.borneout.capture.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read: the text as it was sent, site furniture included, and what is known of it.
 *
 * @param title the headline where it is known; else it is looked for in the text
 * @param language {@code en} or {@code ko}
 * @param publishedOn the day on which all relative times are reckoned
 * @param outlet where it was printed, the last link of every chain
 * @param agency the wire that it came from
 * @param institutes the directory
 */
public record Article(
        String text,
        @Nullable String title,
        String language,
        LocalDate publishedOn,
        @Nullable String outlet,
        @Nullable String agency,
        List<KnownInstitute> institutes) {
    public Article {
        institutes = List.copyOf(institutes);
    }

    /** A text of which only language and day are known. */
    public static Article of(String text, String language, LocalDate publishedOn) {
        return new Article(text, null, language, publishedOn, null, null, List.of());
    }

    boolean korean() {
        return language.startsWith("ko");
    }
}

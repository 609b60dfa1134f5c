package org.borneout.report;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A quotation with the words of likelihood in it found, so that they can be marked. */
public record Hedged(String before, String hedge, String after) {
    static Hedged of(String quote, String stated) {
        String words = Stream.of(stated.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        Matcher found = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(quote);
        if (stated.isBlank() || !found.find()) {
            return new Hedged(quote, "", "");
        }
        return new Hedged(quote.substring(0, found.start()), found.group(), quote.substring(found.end()));
    }
}

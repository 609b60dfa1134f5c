package org.borneout.capture.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list of words by theme from {@code src/main/resources/reading}: entries stand on lines of their own or
 * between commas, what follows {@code #} is a comment. Entries are literal text; a trailing {@code *} stands for any ending.
 */
final class WordList {
    private static final Map<String, List<String>> READ = new ConcurrentHashMap<>();

    private WordList() {}

    static List<String> lines(String name) {
        return READ.computeIfAbsent(name, WordList::read);
    }

    private static List<String> read(String name) {
        try (InputStream file = WordList.class.getResourceAsStream("/reading/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("no word list " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Stream.of(line.replaceFirst("#.*", "").split(",")))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One group that matches any entry, the longest first. */
    static String anyOf(String name) {
        return anyOf(lines(name));
    }

    static String anyOf(List<String> entries) {
        return entries.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(WordList::quoted)
                .reduce((a, b) -> a + "|" + b)
                .map(all -> "(?:" + all + ")")
                .orElse("(?!)");
    }

    /** Any entry as whole words. */
    static Pattern words(String... names) {
        var all = new StringBuilder();
        for (String name : names) {
            all.append(all.isEmpty() ? "" : "|").append(anyOf(name));
        }
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + all + ")(?![\\p{L}\\p{N}])");
    }

    private static String quoted(String entry) {
        return entry.endsWith("*")
                ? Pattern.quote(entry.substring(0, entry.length() - 1)) + "\\p{L}{0,12}"
                : Pattern.quote(entry);
    }
}

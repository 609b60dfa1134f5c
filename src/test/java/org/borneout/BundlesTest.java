package org.borneout;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** English and Korean say the same things. The build itself refuses a key that is in one of them only. */
class BundlesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");
    private static final Pattern SHOWN = Pattern.compile("\\{([^#/!}][^}]*)}");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w:])[a-zA-Z_]\\w*(?![\\w(:])");

    @Test
    void every_text_is_there_in_both_languages() throws IOException {
        assertThat(bundles()).isNotEmpty().allSatisfy(room -> {
            Map<String, String> english = texts(room, "en");
            Map<String, String> korean = texts(room, "ko");
            assertThat(korean.keySet()).as(room).isEqualTo(english.keySet());
            assertThat(english.values()).as(room + "_en").noneMatch(String::isBlank);
            assertThat(korean.values()).as(room + "_ko").noneMatch(String::isBlank);
        });
    }

    @Test
    void no_korean_text_is_still_english() throws IOException {
        assertThat(faults((english, korean) -> korean.equals(english) && hasWords(english)))
                .as("Korean texts that are the English ones")
                .isEmpty();
    }

    @Test
    void a_translation_loses_no_number_and_no_name() throws IOException {
        assertThat(faults((english, korean) -> !shown(korean).containsAll(shown(english))))
                .as("Korean texts that leave out what the English ones show")
                .isEmpty();
    }

    private interface Fault {
        boolean in(String english, String korean);
    }

    private static Set<String> faults(Fault fault) throws IOException {
        var found = new TreeSet<String>();
        for (String room : bundles()) {
            Map<String, String> korean = texts(room, "ko");
            texts(room, "en").forEach((key, english) -> {
                if (fault.in(english, korean.getOrDefault(key, ""))) {
                    found.add(room + ": " + key);
                }
            });
        }
        return found;
    }

    private static boolean hasWords(String text) {
        return TemplateText.hasWords(EXPRESSION.matcher(text).replaceAll(""));
    }

    /** The parameters that a reader gets to see, in whichever form. */
    private static Set<String> shown(String text) {
        return SHOWN.matcher(text)
                .results()
                .map(expression -> expression.group(1).replaceAll("'[^']*'|\"[^\"]*\"", ""))
                .flatMap(expression -> NAME.matcher(expression).results().map(MatchResult::group))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replaceFirst("_\\w+\\.properties$", ""))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Map<String, String> texts(String room, String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(room + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .map(key -> entry(key, properties.getProperty(key)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }
}

package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Names.Written;
import org.jspecify.annotations.Nullable;

/**
 * Finds what looks like the name of an institute in Korean: a word that ends in 연구원, 연구소, 재단 or the like and is more
 * than that ending, with the words that belong before it (아산정책연구원, 한국 경제 연구원), or one that is listed (KDI). A
 * researcher is no institute: in "김철수 연구원은" the ending is a word by itself behind the name of a person.
 */
final class KoreanNames {
    private static final String ENDING = WordList.anyOf("ko/institute-endings");
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[가-힣A-Za-z0-9·&]{1,20}" + ENDING + "(?:\\s?\\(([A-Z][A-Za-z&-]{1,10})\\))?"
                    + "|(?<![\\p{L}\\p{N}])" + ENDING + "\\s?\\(([A-Z][A-Za-z&-]{1,10})\\)");
    private static final Pattern LISTED = Pattern.compile("(?<![\\p{L}\\p{N}])" + WordList.anyOf("ko/institutes")
            + "(?![A-Za-z0-9])(?:\\s?\\(([A-Z][A-Za-z&-]{1,10})\\))?");
    private static final Pattern BRACKET = Pattern.compile("\\s?\\(.*$");
    private static final Set<String> NO_NAMES = Set.of(
            "이연구원", "선임연구원", "수석연구원", "책임연구원", "전문연구원", "주임연구원", "객원연구원", "초빙연구원", "국내연구원", "동연구원", "각연구원", "이연구소",
            "국책연구원", "민간연구소", "국책연구소", "한국은행");

    private KoreanNames() {}

    static List<Written> in(String text) {
        List<Written> names = new ArrayList<>();
        add(NAME.matcher(text), names);
        add(LISTED.matcher(text), names);
        return names;
    }

    private static void add(Matcher match, List<Written> names) {
        while (match.find()) {
            String name = BRACKET.matcher(match.group()).replaceFirst("");
            int start = match.start();
            int end = start + name.length();
            boolean free = names.stream().noneMatch(n -> n.start() < end && start < n.end());
            if (free && !NO_NAMES.contains(name.replace(" ", ""))) {
                names.add(new Written(start, end, name, acronym(match)));
            }
        }
    }

    private static @Nullable String acronym(Matcher match) {
        for (int i = 1; i <= match.groupCount(); i++) {
            if (match.group(i) != null) {
                return match.group(i);
            }
        }
        return null;
    }
}

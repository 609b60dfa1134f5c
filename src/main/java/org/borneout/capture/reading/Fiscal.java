package org.borneout.capture.reading;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose financial year is meant: the country that the sentence names first, else the one that the article names most. */
final class Fiscal {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:(us|u\\.s|united states|american?|pentagon|congress|washington|white house|federal reserve)"
                    + "|(japan(?:ese)?|tokyo|boj)|(indian?|delhi|rbi)|(australian?|canberra)|(south korean?|korean?|seoul|bok)|(german[y]?|berlin)|(french|france|paris)|(chin(?:a|ese)|beijing))\\b"
                    + "|(미국|워싱턴|펜타곤)|(일본|도쿄)|(인도)|(호주)|(한국|우리 정부|정부)|(독일)|(프랑스)|(중국)");
    private static final String[] CODES = {"US", "JP", "IN", "AU", "KR", "DE", "FR", "CN"};

    private Fiscal() {}

    static @Nullable String country(String sentence, @Nullable String otherwise) {
        Matcher named = NAMED.matcher(sentence);
        return named.find() ? code(named) : otherwise;
    }

    static @Nullable String most(String low) {
        Map<String, Integer> counts = new TreeMap<>();
        Matcher named = NAMED.matcher(low);
        while (named.find()) {
            counts.merge(code(named), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static String code(Matcher named) {
        int group = 1;
        while (named.group(group) == null) {
            group++;
        }
        return CODES[(group - 1) % CODES.length];
    }
}

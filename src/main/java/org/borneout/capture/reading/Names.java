package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The institutes that an article may mean, by every form in which it names them.
 *
 * <p>An institute of the directory is found under all its names. One that is not in it is found by how it looks
 * ({@link EnglishNames}, {@link KoreanNames}), and its fullest form in the article counts: "the Asan Institute" is the
 * "Asan Institute for Policy Studies", and an acronym is the name before whose bracket it stood or whose initials it has.
 */
final class Names {
    /** A name in the text. */
    record Named(int start, int end, Source institute) {}

    private final Map<String, Source> byForm = new HashMap<>();
    private final List<String> full = new ArrayList<>();
    private final boolean korean;
    private @Nullable Pattern forms;
    private @Nullable Pattern otherCase;

    Names(List<KnownInstitute> known, boolean korean) {
        this.korean = korean;
        for (KnownInstitute institute : known) {
            Source source = Source.institute(institute.name(), institute.id());
            byForm.put(institute.name(), source);
            institute.names().stream().filter(name -> name.length() > 1).forEach(name -> byForm.put(name, source));
        }
        compile();
    }

    /** Takes the names of a sentence in, so that later or earlier short forms are led back to them. */
    void learn(Sentence sentence) {
        for (Written name : written(sentence.text())) {
            if (name.acronym() != null && name.text().length() > name.acronym().length()) {
                Source source = byForm.getOrDefault(name.text(), byForm.get(name.acronym()));
                Source institute = source == null ? Source.institute(name.text(), null) : source;
                byForm.putIfAbsent(name.text(), institute);
                byForm.put(name.acronym(), byForm.getOrDefault(name.text(), institute));
            }
            if (!full.contains(name.text()) && full.size() < 400) {
                full.add(name.text());
            }
        }
    }

    /** To be called when everything is learnt. */
    void settle() {
        full.sort((a, b) -> b.length() - a.length());
        compile();
    }

    /** All names in some words, in their order. */
    List<Named> in(String text) {
        List<Named> found = new ArrayList<>();
        if (forms != null) {
            collect(forms, text, found);
        }
        if (otherCase != null) {
            collect(otherCase, text, found);
        }
        for (Written name : written(text)) {
            if (found.stream().noneMatch(f -> f.start() < name.end() && name.start() < f.end())) {
                found.add(new Named(name.start(), name.end(), resolve(name.text())));
            }
        }
        found.sort((a, b) -> a.start() - b.start());
        return found;
    }

    Optional<Named> first(String text) {
        return in(text).stream().findFirst();
    }

    private void collect(Pattern pattern, String text, List<Named> found) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            int start = match.start();
            int end = match.end();
            Source source = byForm.get(match.group());
            if (source == null) {
                source = byForm.entrySet().stream()
                        .filter(e -> e.getKey().equalsIgnoreCase(match.group()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
            }
            if (source != null && found.stream().noneMatch(f -> f.start() < end && start < f.end())) {
                found.add(new Named(start, end, source));
            }
        }
    }

    private Source resolve(String written) {
        Source known = byForm.get(written);
        if (known != null) {
            return known;
        }
        for (String name : full) {
            boolean longer = name.length() > written.length()
                    && (name.startsWith(written + " ") || initials(name).equals(written));
            if (longer) {
                return byForm.getOrDefault(name, Source.institute(name, null));
            }
        }
        return Source.institute(written, null);
    }

    private List<Written> written(String text) {
        return korean ? KoreanNames.in(text) : EnglishNames.in(text);
    }

    private void compile() {
        List<String> acronyms = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String form : byForm.keySet()) {
            (form.equals(form.toUpperCase(Locale.ROOT)) || form.length() < 6 ? acronyms : names).add(form);
        }
        forms = acronyms.isEmpty() ? null : bounded(acronyms, 0);
        otherCase = names.isEmpty() ? null : bounded(names, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Korean particles follow a name without a space, so only what stands before it is looked at. */
    private static Pattern bounded(List<String> entries, int flags) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + WordList.anyOf(entries) + "(?![A-Za-z0-9])", flags);
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** A name as it stands in the text, with the acronym that follows it in brackets. */
    record Written(
            int start, int end, String text, @Nullable String acronym) {}
}

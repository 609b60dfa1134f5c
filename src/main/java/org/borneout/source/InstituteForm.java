package org.borneout.source;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.borneout.source.InstituteName.Kind;
import org.borneout.web.Faults;
import org.jspecify.annotations.Nullable;

/** An institute's entry as it was typed, with its checks. */
public record InstituteForm(Map<String, String> typed, List<TypedName> names, boolean published, int version) {
    /** One line of the names; a line without a name is left out. */
    public record TypedName(String language, String kind, String name) {}

    private static final int EMPTY_LINES = 3;
    private static final int LONGEST_NAME = 300;
    private static final List<String> FIELDS = List.of(
            "kind", "country", "coveragePolicy", "coveredSince", "fundingNote", "replyContact", "ror", "wikidata");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern ROR = Pattern.compile("0[a-z0-9]{8}");
    private static final Pattern WIKIDATA = Pattern.compile("Q\\d{1,18}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public static InstituteForm of(Institute institute) {
        Institute.Description about = institute.description();
        Map<String, String> typed = new LinkedHashMap<>();
        put(typed, "kind", about.kind());
        put(typed, "country", about.country());
        put(typed, "coveragePolicy", about.coveragePolicy());
        put(typed, "coveredSince", about.coveredSince());
        put(typed, "fundingNote", about.fundingNote());
        put(typed, "replyContact", about.replyContact());
        put(typed, "ror", about.ror());
        put(typed, "wikidata", about.wikidata());
        List<TypedName> names = new ArrayList<>();
        names.add(new TypedName(mainLanguage(institute), Kind.OFFICIAL.name(), institute.name()));
        institute.names().stream()
                .filter(name -> name.kind() != Kind.OFFICIAL || !name.name().equals(institute.name()))
                .forEach(name ->
                        names.add(new TypedName(name.language(), name.kind().name(), name.name())));
        return new InstituteForm(typed, withEmptyLines(names), institute.published(), institute.version());
    }

    private static String mainLanguage(Institute institute) {
        return institute.names().stream()
                .filter(name -> name.kind() == Kind.OFFICIAL && name.name().equals(institute.name()))
                .map(InstituteName::language)
                .findFirst()
                .orElse("en");
    }

    static InstituteForm sent(MultivaluedMap<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        FIELDS.forEach(field -> put(typed, field, sent.getFirst(field)));
        List<String> texts = sent.getOrDefault("name", List.of());
        List<String> languages = sent.getOrDefault("nameLanguage", List.of());
        List<String> kinds = sent.getOrDefault("nameKind", List.of());
        List<TypedName> names = new ArrayList<>();
        for (int i = 0; i < texts.size() && i < languages.size() && i < kinds.size() && i < 100; i++) {
            if (!texts.get(i).isBlank()) {
                names.add(new TypedName(
                        languages.get(i).strip(), kinds.get(i), texts.get(i).strip()));
            }
        }
        String version = sent.getFirst("version");
        return new InstituteForm(
                typed,
                withEmptyLines(names),
                sent.containsKey("published"),
                version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1);
    }

    private static List<TypedName> withEmptyLines(List<TypedName> names) {
        List<TypedName> lines = new ArrayList<>(names);
        for (int i = 0; i < EMPTY_LINES; i++) {
            lines.add(new TypedName("", Kind.ALIAS.name(), ""));
        }
        return lines;
    }

    private static void put(Map<String, String> typed, String field, @Nullable Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    private @Nullable String text(String field) {
        String text = value(field).strip();
        return text.isEmpty() ? null : text;
    }

    Institute.Description description(Faults faults, SourceMessages say) {
        return new Institute.Description(
                kind(faults, say),
                country(faults, say),
                matching("ror", ROR, faults, say.rorUnknown()),
                matching("wikidata", WIKIDATA, faults, say.wikidataUnknown()),
                within("fundingNote", 2000, faults, say),
                within("replyContact", 300, faults, say),
                within("coveragePolicy", 2000, faults, say),
                day(faults, say));
    }

    private @Nullable InstituteKind kind(Faults faults, SourceMessages say) {
        String sent = text("kind");
        if (sent == null) {
            return null;
        }
        InstituteKind kind = Arrays.stream(InstituteKind.values())
                .filter(choice -> choice.name().equals(sent))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            faults.add("kind", "UNKNOWN", sent, say.notAChoice(sent));
        }
        return kind;
    }

    private @Nullable String country(Faults faults, SourceMessages say) {
        String sent = text("country");
        String code = sent == null ? null : sent.toUpperCase(Locale.ROOT);
        if (code != null && !COUNTRIES.contains(code)) {
            faults.add("country", "UNKNOWN", sent, say.countryUnknown(code));
        }
        return code;
    }

    private @Nullable String matching(String field, Pattern pattern, Faults faults, String sentence) {
        String sent = text(field);
        if (sent != null && !pattern.matcher(sent).matches()) {
            faults.add(field, "NOT_AN_IDENTIFIER", sent, sentence);
        }
        return sent;
    }

    private @Nullable String within(String field, int length, Faults faults, SourceMessages say) {
        String sent = text(field);
        if (sent != null && sent.length() > length) {
            faults.add(field, "TOO_LONG", null, say.tooLong(length));
        }
        return sent;
    }

    private @Nullable LocalDate day(Faults faults, SourceMessages say) {
        String sent = text("coveredSince");
        if (sent == null) {
            return null;
        }
        try {
            if (sent.matches("[1-9]\\d{3}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(sent);
            }
        } catch (DateTimeException e) {
            // told below: it looks like a date and is none
        }
        faults.add("coveredSince", "NOT_A_DATE", sent, say.notADate(sent));
        return null;
    }

    List<Institute.Name> checkedNames(Faults faults, SourceMessages say) {
        List<Institute.Name> checked = new ArrayList<>();
        Set<String> official = new HashSet<>();
        for (TypedName typed : names) {
            if (typed.name().isEmpty()) {
                continue;
            }
            Kind kind = Arrays.stream(Kind.values())
                    .filter(choice -> choice.name().equals(typed.kind()))
                    .findFirst()
                    .orElse(Kind.ALIAS);
            if (!LANGUAGE.matcher(typed.language()).matches()) {
                faults.add("names", "LANGUAGE", typed.language(), say.nameLanguage(typed.name()));
            } else if (typed.name().length() > LONGEST_NAME) {
                faults.add("names", "TOO_LONG", null, say.tooLong(LONGEST_NAME));
            } else if (kind == Kind.OFFICIAL && !official.add(typed.language())) {
                faults.add("names", "TWICE", typed.name(), say.twoOfficialNames(typed.language()));
            } else {
                checked.add(new Institute.Name(typed.language(), kind, typed.name()));
            }
        }
        if (checked.stream().noneMatch(name -> name.kind() == Kind.OFFICIAL) && faults.isEmpty()) {
            faults.add("names", "MISSING", null, say.officialNameMissing());
        }
        return checked.stream().distinct().toList();
    }
}

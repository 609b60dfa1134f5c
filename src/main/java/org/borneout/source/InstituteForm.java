package org.borneout.source;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.borneout.source.InstituteName.Kind;
import org.borneout.web.Faults;
import org.jspecify.annotations.Nullable;

/** An institute's entry in the directory as it was typed, with its checks. */
public record InstituteForm(Map<String, String> typed) {
    static final List<String> FIELDS = List.of(
            "name.en",
            "name.ko",
            "acronyms",
            "aliases",
            "former",
            "kind",
            "country",
            "coveragePolicy",
            "coveredSince",
            "fundingNote",
            "replyContact",
            "ror",
            "wikidata",
            "published");

    /** What the form says once it has no faults. */
    record Checked(
            @Nullable String english,
            @Nullable String korean,
            List<String> acronyms,
            List<String> aliases,
            List<String> former,
            Institute.Description description,
            boolean published) {}

    static InstituteForm of(MultivaluedMap<String, String> sent) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String value = sent.getFirst(field);
            typed.put(field, value == null ? "" : value);
        }
        return new InstituteForm(typed);
    }

    static InstituteForm of(Institute institute) {
        Institute.Description description = institute.description();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("name.en", text(institute.officialName("en")));
        typed.put("name.ko", text(institute.officialName("ko")));
        typed.put("acronyms", String.join(", ", institute.names(Kind.ACRONYM)));
        typed.put("aliases", String.join("\n", institute.names(Kind.ALIAS)));
        typed.put("former", String.join("\n", institute.names(Kind.FORMER)));
        typed.put("kind", text(description.kind()));
        typed.put("country", text(description.country()));
        typed.put("coveragePolicy", text(description.coveragePolicy()));
        typed.put("coveredSince", text(description.coveredSince()));
        typed.put("fundingNote", text(description.fundingNote()));
        typed.put("replyContact", text(description.replyContact()));
        typed.put("ror", text(description.ror()));
        typed.put("wikidata", text(description.wikidata()));
        typed.put("published", institute.published() ? "on" : "");
        return new InstituteForm(typed);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    public boolean isPublished() {
        return is("published", "on");
    }

    /** The form read, or null when there is something to mend. */
    @Nullable
    Checked check(Faults faults, SourceMessages say) {
        String english = limited("name.en", 300, faults, say);
        String korean = limited("name.ko", 300, faults, say);
        if (english == null && korean == null && !faults.concern("name.en") && !faults.concern("name.ko")) {
            faults.add("name.en", "MISSING", null, say.nameMissing());
        }
        Institute.Description description = new Institute.Description(
                kind(faults, say),
                country(faults, say),
                matching("ror", "https://ror\\.org/0[a-z0-9]{6}\\d{2}", faults, say.notARor()),
                matching("wikidata", "Q\\d{1,12}", faults, say.notAWikidataId()),
                limited("fundingNote", 2000, faults, say),
                limited("replyContact", 300, faults, say),
                limited("coveragePolicy", 2000, faults, say),
                coveredSince(faults, say));
        List<String> acronyms = list("acronyms", faults, say);
        List<String> aliases = list("aliases", faults, say);
        List<String> former = list("former", faults, say);
        return faults.isEmpty()
                ? new Checked(english, korean, acronyms, aliases, former, description, isPublished())
                : null;
    }

    private @Nullable String limited(String field, int limit, Faults faults, SourceMessages say) {
        String text = value(field).strip();
        if (text.length() > limit) {
            faults.add(field, "TOO_LONG", text, say.tooLong(text.length(), limit));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    private @Nullable String matching(String field, String pattern, Faults faults, String otherwise) {
        String text = value(field).strip();
        if (!text.isEmpty() && !text.matches(pattern)) {
            faults.add(field, "NOT_AN_ID", text, otherwise);
        }
        return text.isEmpty() ? null : text;
    }

    private @Nullable InstituteKind kind(Faults faults, SourceMessages say) {
        String text = value("kind");
        if (text.isEmpty()) {
            return null;
        }
        for (InstituteKind kind : InstituteKind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        faults.add("kind", "NOT_A_CHOICE", text, say.notAKind(text));
        return null;
    }

    private @Nullable String country(Faults faults, SourceMessages say) {
        String code = value("country").strip().toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !Arrays.asList(Locale.getISOCountries()).contains(code)) {
            faults.add("country", "UNKNOWN", code, say.notACountry(code));
        }
        return code.isEmpty() ? null : code;
    }

    private @Nullable LocalDate coveredSince(Faults faults, SourceMessages say) {
        String text = value("coveredSince").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            faults.add("coveredSince", "NOT_A_DATE", text, say.notADate(text));
            return null;
        }
    }

    private List<String> list(String field, Faults faults, SourceMessages say) {
        String separator = field.equals("acronyms") ? "[,\\n]" : "\\n";
        List<String> names = Arrays.stream(value(field).split(separator))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        for (String name : names) {
            if (name.length() > 300) {
                faults.add(field, "TOO_LONG", name, say.tooLong(name.length(), 300));
            }
        }
        return names;
    }
}

package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.stream.Collectors;
import org.borneout.source.Institute;
import org.borneout.source.InstituteName;
import org.borneout.source.Institutes;
import org.borneout.web.Languages;
import org.jspecify.annotations.Nullable;

/** Which of its names an institute is shown under: the official one in the reader's language, else its main one. */
@ApplicationScoped
public class InstituteNames {
    private final Institutes institutes;
    private final Languages languages;

    InstituteNames(Institutes institutes, Languages languages) {
        this.institutes = institutes;
        this.languages = languages;
    }

    /** Reads the names of all of these at once. */
    public void load(Collection<Institute> all) {
        institutes.withNames(all.stream().map(Institute::id).collect(Collectors.toSet()));
    }

    public String shown(Institute institute) {
        String translated = institute.officialName(languages.current().getLanguage());
        return translated == null ? institute.name() : translated;
    }

    /** The official name in another language, to stand beside the one shown; its own script before others. */
    public @Nullable InstituteName beside(Institute institute) {
        String shown = shown(institute);
        return institute.names().stream()
                .filter(name -> name.kind() == InstituteName.Kind.OFFICIAL)
                .filter(name -> !name.name().equals(shown))
                .findFirst()
                .orElse(null);
    }
}

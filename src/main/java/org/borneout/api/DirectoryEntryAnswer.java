package org.borneout.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.borneout.source.Institute;
import org.borneout.source.InstituteKind;
import org.borneout.source.InstituteName;
import org.jspecify.annotations.Nullable;

/**
 * One institute of the directory with all that its entry says.
 *
 * @param replyContact told to those who work here only
 * @param parent the slug of the one it belongs to
 */
record DirectoryEntryAnswer(
        long id,
        String slug,
        String name,
        @Nullable InstituteKind kind,
        @Nullable String country,
        boolean invented,
        long logged,
        long scored,
        @Nullable BigDecimal brier,
        List<KnownName> names,
        @Nullable String parent,
        @Nullable String ror,
        @Nullable String wikidata,
        @Nullable String fundingNote,
        @Nullable String replyContact,
        @Nullable String coveragePolicy,
        @Nullable LocalDate coveredSince,
        boolean published,
        int version,
        String url) {
    record KnownName(String name, String language, InstituteName.Kind kind) {}

    static DirectoryEntryAnswer of(Institute institute, InstituteAnswer counted, boolean internal) {
        Institute.Description told = institute.description();
        Institute parent = institute.parent();
        boolean parentToo = parent != null && (internal || parent.published());
        return new DirectoryEntryAnswer(
                counted.id(),
                counted.slug(),
                counted.name(),
                counted.kind(),
                counted.country(),
                counted.invented(),
                counted.logged(),
                counted.scored(),
                counted.brier(),
                institute.names().stream()
                        .map(name -> new KnownName(name.name(), name.language(), name.kind()))
                        .toList(),
                parent != null && parentToo ? parent.slug() : null,
                told.ror(),
                told.wikidata(),
                told.fundingNote(),
                internal ? told.replyContact() : null,
                told.coveragePolicy(),
                told.coveredSince(),
                institute.published(),
                institute.version() + 1,
                "/institutes/" + institute.slug());
    }
}

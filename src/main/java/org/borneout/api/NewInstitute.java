package org.borneout.api;

import java.time.LocalDate;
import java.util.List;
import org.borneout.source.InstituteKind;
import org.borneout.source.InstituteName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An institute's entry in the directory. */
@Schema(requiredProperties = {"name"})
record NewInstitute(
        @Schema(description = "The official name that pages show.", maxLength = 300)
        String name,

        @Schema(description = "All other names; the official one need not be repeated.") @Nullable
        List<Name> names,

        @Nullable InstituteKind kind,

        @Schema(description = "ISO 3166-1 alpha-2.", minLength = 2, maxLength = 2) @Nullable
        String country,

        @Nullable String ror,

        @Nullable String wikidata,

        @Nullable String fundingNote,

        @Schema(description = "Only people who work here see it.") @Nullable
        String replyContact,

        @Schema(description = "What of theirs is logged.") @Nullable
        String coveragePolicy,

        @Nullable LocalDate coveredSince,

        @Schema(
                description = "false keeps it from everybody else until it is ready; for reviewers.",
                defaultValue = "true")
        @Nullable
        Boolean published) {

    @Schema(
            name = "NewInstituteName",
            requiredProperties = {"name"})
    record Name(
            String name,

            @Schema(description = "As in en or zh-Hant; as the script tells unless told.") @Nullable
            String language,

            @Schema(defaultValue = "ALIAS") InstituteName.@Nullable Kind kind) {}
}

package org.borneout.api;

import java.time.LocalDate;
import java.util.List;
import org.borneout.api.NewInstitute.Name;
import org.borneout.source.InstituteKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of an institute's entry is put right. What is not sent stays; null takes away; names replace all names. */
@Schema(requiredProperties = {"reason"})
record InstitutePatch(
        @Schema(description = "Why; it is kept in the ledger.", maxLength = 1000)
        String reason,

        @Nullable String name,
        @Nullable List<Name> names,
        @Nullable InstituteKind kind,
        @Nullable String country,
        @Nullable String ror,
        @Nullable String wikidata,
        @Nullable String fundingNote,
        @Nullable String replyContact,
        @Nullable String coveragePolicy,
        @Nullable LocalDate coveredSince,

        @Schema(description = "For reviewers.") @Nullable Boolean published) {}

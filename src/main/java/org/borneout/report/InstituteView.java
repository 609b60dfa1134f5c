package org.borneout.report;

import java.util.List;
import org.borneout.source.Institute;
import org.borneout.source.InstituteName;
import org.borneout.source.Publication;
import org.jspecify.annotations.Nullable;

/**
 * An institute's entry in the directory, with what it said last.
 *
 * @param otherNames all but the two that stand in the title
 */
public record InstituteView(
        Institute institute,
        String name,
        @Nullable InstituteName ownName,
        List<InstituteName> otherNames,
        String country,
        @Nullable Institute parent,
        List<ClaimRow> newest,
        List<ClaimRow> due,
        List<Publication> publications) {}

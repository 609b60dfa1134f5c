package org.borneout.report;

import org.borneout.source.InstituteKind;
import org.borneout.source.InstituteName;
import org.jspecify.annotations.Nullable;

/**
 * An institute as the directory lists it.
 *
 * @param logged how many of its predictions are logged
 * @param checkable how many of them can be checked
 * @param score null with too few families of scored predictions
 */
public record InstituteRow(
        String slug,
        String name,
        @Nullable InstituteName ownName,
        @Nullable InstituteKind kind,
        String country,
        boolean invented,
        boolean published,
        long logged,
        long checkable,
        long scored,
        @Nullable ScoreMark score) {}

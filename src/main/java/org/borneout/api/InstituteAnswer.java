package org.borneout.api;

import java.math.BigDecimal;
import org.borneout.source.Institute;
import org.borneout.source.InstituteKind;
import org.jspecify.annotations.Nullable;

/**
 * An institute of the directory.
 *
 * @param logged how many predictions of it are logged, drafts and withdrawn ones left out
 * @param scored how many of them are scored, once there are scores
 * @param brier its Brier score, once there are scores
 */
record InstituteAnswer(
        long id,
        String slug,
        String name,
        @Nullable InstituteKind kind,
        @Nullable String country,
        boolean invented,
        long logged,
        @Nullable Long scored,
        @Nullable BigDecimal brier) {
    static InstituteAnswer of(Institute institute, long logged) {
        return new InstituteAnswer(
                institute.id(),
                institute.slug(),
                institute.name(),
                institute.kind(),
                institute.country(),
                institute.invented(),
                logged,
                null,
                null);
    }
}

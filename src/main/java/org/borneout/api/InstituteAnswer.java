package org.borneout.api;

import java.math.BigDecimal;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.scoring.MeanBrier;
import org.borneout.source.Institute;
import org.borneout.source.InstituteKind;
import org.jspecify.annotations.Nullable;

/**
 * An institute of the directory.
 *
 * @param logged how many predictions of it are logged, drafts and withdrawn ones left out
 * @param scored how many of them are scored
 * @param brier its mean Brier score; null with too few families of them
 */
record InstituteAnswer(
        long id,
        String slug,
        String name,
        @Nullable InstituteKind kind,
        @Nullable String country,
        boolean invented,
        long logged,
        long scored,
        @Nullable BigDecimal brier) {
    static InstituteAnswer of(Institute institute, InstituteRecord record) {
        MeanBrier brier = record.brier().orNull();
        return new InstituteAnswer(
                institute.id(),
                institute.slug(),
                institute.name(),
                institute.kind(),
                institute.country(),
                institute.invented(),
                record.funnel().logged(),
                record.n(),
                brier == null ? null : Decimals.rounded(brier.value()));
    }
}

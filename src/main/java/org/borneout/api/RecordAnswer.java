package org.borneout.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.borneout.api.PredictionAnswer.InstituteName;
import org.borneout.scoring.Note;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an institute's predictions were worth. A figure that is not there is null, and notes say why under its name.
 *
 * @param position the ledger position whose data were read
 */
record RecordAnswer(
        InstituteEntry institute,
        LocalDate asOf,
        long position,
        String zone,
        LexiconName lexicon,
        String edition,
        String hindsight,
        Filters filters,
        BigDecimal level,
        BigDecimal bandLevel,
        FunnelAnswer funnel,
        ScoredAnswer scored,
        Numbers numbers,
        Map<String, Note> notes,
        Links links) {

    record InstituteEntry(
            long id,
            String slug,
            String name,
            @Nullable String kind,
            @Nullable String country,
            boolean invented) {
        static InstituteEntry of(InstituteName name, @Nullable String country) {
            return new InstituteEntry(name.id(), name.slug(), name.name(), name.kind(), country, name.invented());
        }
    }

    /** @param fallback serves the words that the lexicon does not list */
    record LexiconName(String id, int version, FallbackName fallback) {}

    record FallbackName(String id, int version) {}

    record Filters(
            @Nullable String topic,
            @Nullable String attribution,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** @param waiting part of open: decided before the due date, and counted when that has passed */
    record FunnelAnswer(
            long logged,
            long checkable,
            long notCheckable,
            long open,
            long waiting,
            long due,
            long unresolved,
            long resolved,
            long scored,
            long numbers,

            @com.fasterxml.jackson.annotation.JsonProperty("void")
            long voided,

            long cannotResolve,
            long partly,
            long hindsight,
            long noNumber) {}

    /** Curve, parts, AUC, difference and recalibration in the sense of the questions; phrases in the sense of the claims. */
    record ScoredAnswer(
            long n,
            long families,
            long happened,
            @Nullable BigDecimal meanProbability,
            @Nullable BigDecimal baseRate,
            long prospective,
            long systematic,
            long imported,
            long fallback,
            BrierAnswer brier,
            LogScoreAnswer logScore,
            SkillAnswer skill,
            CorpAnswer corp,
            CorrectedAnswer corrected,
            AucAnswer auc,
            InTheLargeAnswer inTheLarge,
            RecalibrationAnswer recalibration,
            SpiegelhalterAnswer spiegelhalter,
            ShrunkenAnswer shrunken,
            List<CurvePoint> curve,
            List<PhraseAnswer> phrases,
            List<PartAnswer> topics,
            List<PartAnswer> horizons,
            List<PartAnswer> years,
            List<PartAnswer> logging,
            List<SensitivityAnswer> sensitivity,
            BoundsAnswer bounds,
            long late,
            ReadingsAnswer readings) {}

    record BrierAnswer(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String method,
            @Nullable BigDecimal lowestOverRange,
            @Nullable BigDecimal highestOverRange) {}

    record LogScoreAnswer(
            @Nullable BigDecimal value,
            BigDecimal clip,
            @Nullable Long clipped,
            String unit) {}

    record SkillAnswer(@Nullable BigDecimal vsHalf, VersusReference vsReference, VersusBaseRate vsBaseRate) {}

    record VersusReference(
            @Nullable BigDecimal difference, @Nullable BigDecimal ratio, long n) {}

    record VersusBaseRate(@Nullable BigDecimal value, boolean inSample) {}

    record CorpAnswer(
            @Nullable BigDecimal mcb,
            @Nullable BigDecimal dsc,
            @Nullable BigDecimal unc,
            @Nullable BigDecimal mcbNullMean,
            @Nullable BigDecimal mcbPValue,
            int draws,
            long seed) {}

    record CorrectedAnswer(
            @Nullable BigDecimal reliability,
            @Nullable BigDecimal resolution,
            @Nullable BigDecimal uncertainty) {}

    record AucAnswer(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String method) {}

    record InTheLargeAnswer(
            @Nullable BigDecimal difference,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal pValue,
            @Nullable String method) {}

    record Ranged(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        static final Ranged NONE = new Ranged(null, null, null);
    }

    record RecalibrationAnswer(
            Ranged intercept, Ranged slope, @Nullable String prior) {}

    record SpiegelhalterAnswer(
            @Nullable BigDecimal z, @Nullable BigDecimal pValue) {}

    record ShrunkenAnswer(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            PoolAnswer pool) {}

    /** Those that it is seen in the light of, and when one of them changed last. */
    record PoolAnswer(int institutes, long version) {}

    record CurvePoint(
            BigDecimal probability,
            long n,
            long happened,
            BigDecimal observed,
            BigDecimal recalibrated,
            @Nullable BigDecimal bandLow,
            @Nullable BigDecimal bandHigh) {}

    @Schema(name = "RecordPhrase")
    record PhraseAnswer(
            String phrase,
            long n,
            long happened,
            BigDecimal observed,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            BigDecimal nominalLow,
            BigDecimal nominalPoint,
            BigDecimal nominalHigh,
            String lexicon,
            List<String> alsoSaid) {}

    record PartAnswer(String key, String label, long n, long families, long happened, Ranged brier) {}

    /** What the score would be with what it leaves out; null where there is none, or too little, of it. */
    record BoundsAnswer(
            @Nullable PartlyBound partly, @Nullable UnresolvedBound unresolved) {}

    record PartlyBound(long n, BigDecimal allHappened, BigDecimal noneHappened) {}

    record UnresolvedBound(long n, BigDecimal allRight, BigDecimal allWrong) {}

    /** How many rest on a verdict of two readers, and in how many both found the same. */
    record ReadingsAnswer(long twice, long agreed) {}

    record SensitivityAnswer(String lexicon, int version, long n, BigDecimal brier, BigDecimal brierOfDefaultOnSame) {}

    record Numbers(long n, RelativeErrorAnswer relativeError, List<CoverageAnswer> coverage, List<UnitAnswer> units) {}

    /** @param assumed whether the level is ours, because none was stated */
    record CoverageAnswer(
            BigDecimal level,
            boolean assumed,
            long n,
            long covered,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {}

    record UnitAnswer(
            @Nullable String unit,
            long n,
            BigDecimal meanAbsoluteError,
            BigDecimal bias,
            @Nullable BigDecimal intervalScore) {}

    record RelativeErrorAnswer(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            long n) {}

    /**
     * @param rows the scored predictions with their scores; null where the record is read in an unusual way
     * @param csv every row with where it ends up
     * @param page the same record for people, for ever
     */
    record Links(@Nullable String rows, String csv, String page) {}
}

package org.borneout.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.borneout.api.RecordAnswer.Filters;
import org.borneout.api.RecordAnswer.FunnelAnswer;
import org.borneout.api.RecordAnswer.InstituteEntry;
import org.borneout.api.RecordAnswer.LexiconName;
import org.borneout.scoring.Note;
import org.jspecify.annotations.Nullable;

/**
 * Institutes beside each other. A figure that is not there is null, and notes say why under its name.
 *
 * @param institutes each on its own questions, in the order in which they were named; not a ranking
 * @param pairs each with each, on the questions that both answered
 * @param shared all on the questions that all of them answered
 */
record CompareAnswer(
        LocalDate asOf,
        long position,
        String zone,
        LexiconName lexicon,
        String edition,
        String hindsight,
        Filters filters,
        BigDecimal level,
        List<BesideAnswer> institutes,
        List<Pair> pairs,
        SharedAnswer shared,
        Map<String, Note> notes,
        CompareLinks links) {

    record BesideAnswer(
            InstituteEntry institute,
            FunnelAnswer funnel,
            long n,
            long families,
            long happened,
            @Nullable BigDecimal meanProbability,
            @Nullable BigDecimal baseRate,
            Figures brier) {}

    record Figures(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {
        static final Figures NONE = new Figures(null, null, null);
    }

    /**
     * Two on the questions they share; difference is a minus b, so that below 0 a was better.
     *
     * @param a the slug of the one
     * @param b the slug of the other
     */
    record Pair(
            String a,
            String b,
            long n,
            long families,
            @Nullable BigDecimal brierA,
            @Nullable BigDecimal brierB,
            Figures difference,
            @Nullable BigDecimal pValue,
            @Nullable BigDecimal pValueHolm,
            @Nullable Draws signFlip,
            @Nullable Bootstrap bootstrap,
            @Nullable BigDecimal probabilityABetter,
            @Nullable Long questionsNeeded,
            @Nullable LexiconShares lexicons) {}

    /** @param draws 0 where all ways were counted */
    record Draws(boolean exact, int draws, long seed) {}

    record Bootstrap(BigDecimal low, BigDecimal high, BigDecimal shareABetter, int draws, long seed) {}

    record LexiconShares(BigDecimal aBetter, BigDecimal bBetter, int draws, long seed) {}

    record SharedAnswer(long n, long families, List<Together> institutes) {}

    record Together(
            String institute,
            Figures brier,
            @Nullable BigDecimal mcb,
            @Nullable BigDecimal dsc,
            @Nullable BigDecimal unc,
            List<MurphyPoint> murphy) {}

    record MurphyPoint(BigDecimal threshold, BigDecimal score) {}

    record CompareLinks(String page, String csv) {}
}

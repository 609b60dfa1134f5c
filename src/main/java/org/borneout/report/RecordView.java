package org.borneout.report;

import java.time.LocalDate;
import java.util.List;
import org.borneout.lexicon.reading.Scale;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.Leaf;
import org.borneout.scoring.Threshold;
import org.borneout.web.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The record of an institute as its page shows it.
 *
 * @param standfirst sentences that may be quoted
 * @param link the address that shows the same for ever
 * @param moment which moment is shown, in a sentence; null for now
 * @param score null where there are too few for one
 * @param stated how many forecasts stated a probability, and of how many what was said came about
 * @param steps the funnel
 * @param rows the scored predictions of this page of the list
 * @param next the address of the next page of the list; null at the end
 * @param aside drafts and withdrawn ones in a sentence; empty where there are none
 */
public record RecordView(
        InstituteView about,
        InstituteRecord record,
        SwitchForm form,
        LocalDate today,
        List<Scale> scales,
        List<String> standfirst,
        String link,
        @Nullable String moment,
        List<Word> words,
        Stated stated,
        @Nullable ScoreView score,
        List<Step> steps,
        List<ScoredLine> rows,
        @Nullable String next,
        String query,
        String aside) {
    /**
     * A phrase drawn.
     *
     * @param mark its range, from 0 to 100
     * @param dot where the share that came about stands, in percent
     * @param low left end of the interval in percent; null where there is none
     */
    public record Word(
            String phrase,
            String range,
            String also,
            boolean ours,
            Mark mark,
            String dot,
            @Nullable String low,
            @Nullable String high,
            String counts,
            String share,
            String drawn) {}

    public record Stated(long n, long happened) {}

    /**
     * The one large figure and what stands beside it.
     *
     * @param range its interval in words; empty where there is none
     */
    public record ScoreView(
            String finding,
            String value,
            String range,
            String mean,
            String rate,
            String lowest,
            String highest,
            String method) {}

    /**
     * A step of the funnel, or what was left out on the way to it.
     *
     * @param left what was left out; null for a step
     * @param from where its bar begins, in percent of all logged
     */
    public record Step(
            String words,
            @Nullable Leaf left,
            String counts,
            String from,
            String width,
            @Nullable String status) {}

    /** @param score in full, in a sentence */
    public record ScoredLine(ClaimRow claim, String score) {}

    /** Decided, but in words without a number. */
    public long noNumber() {
        return record.funnel().of(Leaf.NO_NUMBER);
    }

    /** How many families a score needs. */
    public long needed() {
        return Threshold.AGGREGATE.families();
    }

    public long full() {
        return Threshold.FULL.families();
    }

    public boolean lacksInterval() {
        return words.stream().anyMatch(word -> word.low() == null);
    }

    public boolean isChosen(Scale scale) {
        return record.switches().lexicon().code().equals(scale.code());
    }
}

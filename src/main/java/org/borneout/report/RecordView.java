package org.borneout.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.borneout.lexicon.reading.Scale;
import org.borneout.prediction.Attribution;
import org.borneout.prediction.Topic;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.Leaf;
import org.borneout.scoring.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * The record of an institute as its page shows it. A part that is null is not there.
 *
 * @param standfirst sentences that may be quoted
 * @param link the address that shows the same for ever
 * @param moment which moment is shown, in a sentence; null for now
 * @param rows the scored predictions of this page of the list
 * @param next the address of the next page of the list; null at the end
 * @param query of the same record for ever
 * @param aside drafts and withdrawn ones in a sentence; empty where there are none
 */
public record RecordView(
        InstituteView about,
        InstituteRecord record,
        SwitchForm form,
        LocalDate today,
        List<Scale> scales,
        List<Topic> topics,
        List<String> standfirst,
        String link,
        @Nullable String moment,
        WordViews.@Nullable View words,
        FunnelViews.@Nullable View funnel,
        ScoreViews.@Nullable View score,
        @Nullable Calibration calibration,
        PartViews.@Nullable View parts,
        NumberViews.@Nullable View numbers,
        BoldestViews.@Nullable View boldest,
        List<ScoredLine> rows,
        @Nullable String next,
        String query,
        String aside,
        String citation) {
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

    public List<Attribution> attributions() {
        return List.of(Attribution.values());
    }

    public boolean isChosen(Scale scale) {
        return record.switches().lexicon().code().equals(scale.code());
    }

    public boolean isChosen(Topic topic) {
        Topic chosen = record.switches().topic();
        return chosen != null && chosen.slug().equals(topic.slug());
    }

    public boolean isChosen(Attribution attribution) {
        return attribution == record.switches().attribution();
    }

    /** The same reading with another value of one switch, as a query. */
    public String with(String field, String value) {
        return form.query(Map.of(field, value));
    }

    /** Whether more than the moment was switched, so that the rarer switches stand open. */
    public boolean isRare() {
        return List.of("topic", "attribution", "hindsight", "from", "to").stream()
                .anyMatch(form::has);
    }
}

package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.borneout.report.scored.Boldest;
import org.borneout.report.scored.InstituteRecord;
import org.jspecify.annotations.Nullable;

/** The parts of a record's page, each made by whoever knows how; a part that is null is not there. */
@ApplicationScoped
class RecordParts {
    private final QuotableWords quotable;
    private final WordViews words;
    private final FunnelViews funnels;
    private final ScoreViews scores;
    private final Calibrations calibrations;
    private final PartViews parts;
    private final NumberViews numbers;
    private final BoldestViews boldest;

    RecordParts(
            QuotableWords quotable,
            WordViews words,
            FunnelViews funnels,
            ScoreViews scores,
            Calibrations calibrations,
            PartViews parts,
            NumberViews numbers,
            BoldestViews boldest) {
        this.quotable = quotable;
        this.words = words;
        this.funnels = funnels;
        this.scores = scores;
        this.calibrations = calibrations;
        this.parts = parts;
        this.numbers = numbers;
        this.boldest = boldest;
    }

    List<String> quotable(String name, InstituteRecord record) {
        return quotable.of(name, record);
    }

    WordViews.@Nullable View words(InstituteRecord record) {
        return words.of(record);
    }

    FunnelViews.@Nullable View funnel(InstituteRecord record) {
        return funnels.of(record.funnel());
    }

    ScoreViews.@Nullable View score(long institute, InstituteRecord record) {
        return scores.of(institute, record);
    }

    @Nullable
    Calibration calibration(InstituteRecord record) {
        return calibrations.of(record);
    }

    PartViews.@Nullable View parts(InstituteRecord record) {
        return parts.of(record);
    }

    NumberViews.@Nullable View numbers(InstituteRecord record, Map<Long, ClaimRow> claims) {
        return numbers.of(record.detail().numbers(), claims);
    }

    BoldestViews.@Nullable View boldest(Boldest found, Map<Long, ClaimRow> claims) {
        return boldest.of(found, claims);
    }
}

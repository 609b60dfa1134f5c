package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.borneout.prediction.Appearance;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.ReadBack;
import org.borneout.prediction.ReadBacks;
import org.borneout.prediction.Side;
import org.borneout.resolution.Logging;
import org.borneout.resolution.Outcome;
import org.borneout.resolution.Standing;
import org.borneout.resolution.Status;
import org.borneout.resolution.Verdicts;
import org.borneout.web.Mark;
import org.borneout.web.Messages;
import org.borneout.web.WebMessages;
import org.jspecify.annotations.Nullable;

/** Loads what lists show of predictions: as many queries for a page of them as for one. */
@ApplicationScoped
class ClaimRows {
    private final Predictions predictions;
    private final Verdicts verdicts;
    private final ReadBacks readBacks;
    private final InstituteNames names;
    private final Upshots upshots;
    private final Messages messages;
    private final Clock clock;

    ClaimRows(
            Predictions predictions,
            Verdicts verdicts,
            ReadBacks readBacks,
            InstituteNames names,
            Upshots upshots,
            Messages messages,
            Clock clock) {
        this.predictions = predictions;
        this.verdicts = verdicts;
        this.readBacks = readBacks;
        this.names = names;
        this.upshots = upshots;
        this.messages = messages;
        this.clock = clock;
    }

    /** In the order of the ids. Needs a transaction. */
    List<ClaimRow> of(List<Long> ids) {
        List<Prediction> page = predictions.whole(ids);
        Map<Long, Standing> standings = verdicts.standings(
                page.stream().map(prediction -> prediction.question().id()).collect(Collectors.toSet()));
        Map<Long, Appearance> appearances = firstAppearances(page);
        names.load(page.stream().map(Prediction::institute).toList());
        Instant now = clock.instant();
        return page.stream()
                .map(prediction -> row(
                        prediction,
                        standings.getOrDefault(prediction.question().id(), Standing.UNDECIDED),
                        appearances.get(prediction.id()),
                        now))
                .toList();
    }

    private Map<Long, Appearance> firstAppearances(List<Prediction> page) {
        Map<Long, Appearance> first = new HashMap<>();
        Collection<Appearance> all = predictions.appearancesOf(page);
        for (Appearance appearance : all) {
            if (appearance.forecast().number() == 1) {
                first.putIfAbsent(appearance.forecast().prediction().id(), appearance);
            }
        }
        return first;
    }

    private ClaimRow row(Prediction prediction, Standing standing, @Nullable Appearance appearance, Instant now) {
        Status status = Status.of(prediction, standing, now);
        ReadBack read = readBacks.of(
                prediction.first().likelihood(), prediction.question().unit());
        Upshot upshot = upshots.of(prediction, standing, status);
        Mark mark = read.mark(asSaid(prediction.side(), standing, status));
        return new ClaimRow(
                prediction,
                standing,
                status,
                Logging.of(prediction, standing),
                names.shown(prediction.institute()),
                appearance == null ? null : appearance.quote(),
                appearance == null ? null : appearance.publication(),
                read,
                mark,
                drawn(read, upshot),
                upshot);
    }

    /** Whether what the words are about came true; null while undecided, and where it is neither. */
    static @Nullable Boolean asSaid(Side side, Standing standing, Status status) {
        Outcome outcome = standing.outcome();
        if (status != Status.RESOLVED || (outcome != Outcome.HAPPENED && outcome != Outcome.DID_NOT_HAPPEN)) {
            return null;
        }
        return (outcome == Outcome.HAPPENED) == (side == Side.WILL);
    }

    private String drawn(ReadBack read, Upshot upshot) {
        String range =
                read.hasNumber() ? read.range() : messages.of(WebMessages.class).noNumber();
        return messages.of(ReportMessages.class).drawn(range, upshot.words());
    }
}

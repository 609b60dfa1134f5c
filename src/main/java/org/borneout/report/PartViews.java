package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.borneout.prediction.Topic;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.Part;
import org.borneout.report.scored.Parts;
import org.borneout.scoring.Interval;
import org.borneout.scoring.MeanBrier;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a record beside each other: by topic, horizon, year, and by how they were logged. */
@ApplicationScoped
class PartViews {
    private static final int MOST_TOPICS = 12;
    private static final int MOST_YEARS = 12;

    private final Figurings figurings;
    private final Messages messages;

    PartViews(Figurings figurings, Messages messages) {
        this.figurings = figurings;
        this.messages = messages;
    }

    /**
     * @param mark null with too few families
     * @param switched the value of the switch that shows this part alone; empty where there is none
     */
    public record Line(String label, @Nullable ScoreMark mark, long n, String switched) {}

    /** @param more how many parts are not shown */
    public record Group(String title, List<Line> lines, long more) {}

    /** @param finding whether any of them stand apart, in a sentence */
    public record View(String finding, List<Group> groups) {}

    /** Null where nothing is broken down. */
    @Nullable
    View of(InstituteRecord record) {
        Parts parts = record.detail().parts();
        if (!record.isEnough() || parts.years().isEmpty()) {
            return null;
        }
        RecordMessages say = messages.of(RecordMessages.class);
        List<Group> groups = new ArrayList<>();
        add(groups, say.byTopic(), first(parts.topics(), MOST_TOPICS), Topic::label, Topic::slug, parts.topics());
        add(groups, say.byHorizon(), parts.horizons(), say::horizon, none -> "", parts.horizons());
        add(groups, say.byYear(), last(parts.years(), MOST_YEARS), String::valueOf, none -> "", parts.years());
        if (parts.loggings().size() > 1) {
            add(groups, say.byLogging(), parts.loggings(), say::loggedHow, none -> "", parts.loggings());
        }
        return new View(finding(parts, say), groups);
    }

    private <K> void add(
            List<Group> groups,
            String title,
            List<Part<K>> shown,
            Function<K, String> label,
            Function<K, String> switched,
            List<Part<K>> all) {
        if (!shown.isEmpty()) {
            groups.add(new Group(
                    title,
                    shown.stream()
                            .map(part -> new Line(
                                    label.apply(part.key()),
                                    figurings.mark(part.brier()),
                                    part.n(),
                                    switched.apply(part.key())))
                            .toList(),
                    all.size() - (long) shown.size()));
        }
    }

    private static <K> List<Part<K>> first(List<Part<K>> all, int count) {
        return all.subList(0, Math.min(all.size(), count));
    }

    private static <K> List<Part<K>> last(List<Part<K>> all, int count) {
        return all.subList(Math.max(0, all.size() - count), all.size());
    }

    private String finding(Parts parts, RecordMessages say) {
        List<String> apart = new ArrayList<>();
        apart(parts.topics(), Topic::label, apart, say);
        apart(parts.horizons(), say::horizon, apart, say);
        apart(parts.years(), String::valueOf, apart, say);
        apart(parts.loggings(), say::loggedHow, apart, say);
        return apart.isEmpty() ? say.noneApart() : apart.get(0) + (apart.size() > 1 ? " " + say.othersApart() : "");
    }

    /** The best and the worst of some parts, where even their intervals do not meet. */
    private <K> void apart(List<Part<K>> parts, Function<K, String> label, List<String> apart, RecordMessages say) {
        Part<K> best = null;
        Part<K> worst = null;
        for (Part<K> part : parts) {
            Interval interval = interval(part);
            if (interval != null) {
                best = best == null || interval.high() < reach(best).high() ? part : best;
                worst = worst == null || interval.low() > reach(worst).low() ? part : worst;
            }
        }
        if (best != null && worst != null && reach(best).high() < reach(worst).low()) {
            apart.add(say.apart(label.apply(best.key()), label.apply(worst.key())));
        }
    }

    private static @Nullable Interval interval(Part<?> part) {
        MeanBrier brier = part.brier().orNull();
        return brier == null ? null : brier.interval().orNull();
    }

    private static Interval reach(Part<?> part) {
        return part.brier().get().interval().get();
    }
}

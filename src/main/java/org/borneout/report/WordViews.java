package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.borneout.prediction.ReadBacks;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.PhraseLine;
import org.borneout.scoring.Interval;
import org.borneout.web.Mark;
import org.borneout.web.Messages;
import org.jspecify.annotations.Nullable;

/** Draws what each phrase has meant. */
@ApplicationScoped
class WordViews {
    private final ReadBacks readBacks;
    private final Figurings figurings;
    private final Messages messages;

    WordViews(ReadBacks readBacks, Figurings figurings, Messages messages) {
        this.readBacks = readBacks;
        this.figurings = figurings;
        this.messages = messages;
    }

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

    /**
     * @param n how many forecasts stated a probability
     * @param happened of how many of them what was said came about
     */
    public record Stated(long n, long happened) {}

    public record View(String finding, List<Word> words, Stated stated) {
        public boolean lacksInterval() {
            return words.stream().anyMatch(word -> word.low() == null);
        }
    }

    /** Null where there is too little, or where statements are weighed by time. */
    @Nullable
    View of(InstituteRecord record) {
        if (!record.isEnough() || record.isWeighted()) {
            return null;
        }
        return new View(
                finding(record.phrases()),
                record.phrases().stream().map(this::word).toList(),
                stated(record));
    }

    /** The phrase that is furthest from what it promises, where its interval leaves no doubt. */
    private String finding(List<PhraseLine> phrases) {
        RecordMessages say = messages.of(RecordMessages.class);
        if (phrases.isEmpty()) {
            return say.noPhrases();
        }
        PhraseLine furthest = phrases.stream()
                .filter(line -> beside(line) != 0)
                .max(Comparator.comparing(line -> Math.abs(beside(line))))
                .orElse(null);
        if (furthest == null) {
            return say.wordsKept();
        }
        String range = readBacks.range(furthest.band().low(), furthest.band().high());
        return beside(furthest) < 0
                ? say.promisedMore(furthest.phrase(), range, furthest.happened(), furthest.n())
                : say.promisedLess(furthest.phrase(), range, furthest.happened(), furthest.n());
    }

    /** How far the interval lies beside the range of the word; 0 where they meet, and where there is no interval. */
    private static double beside(PhraseLine line) {
        Interval interval = line.interval().orNull();
        if (interval == null) {
            return 0;
        }
        double low = line.band().low().millionths() / 1e6;
        double high = line.band().high().millionths() / 1e6;
        if (interval.high() < low) {
            return interval.high() - low;
        }
        return interval.low() > high ? interval.low() - high : 0;
    }

    private Word word(PhraseLine line) {
        RecordMessages say = messages.of(RecordMessages.class);
        Interval interval = line.interval().orNull();
        String range = readBacks.range(line.band().low(), line.band().high());
        String share = figurings.percentSigned(line.observed());
        return new Word(
                line.phrase(),
                range,
                line.alsoSaid().isEmpty() ? "" : say.alsoSaid(String.join(", ", line.alsoSaid())),
                line.scale().fallback(),
                new Mark(line.band().low().millionths(), line.band().high().millionths(), null),
                Figurings.place(line.observed()),
                interval == null ? null : Figurings.place(interval.low()),
                interval == null ? null : Figurings.place(interval.high()),
                say.ofNumber(line.happened(), line.n()),
                share,
                interval == null
                        ? say.phraseDrawn(range, share)
                        : say.phraseDrawnInterval(
                                range,
                                share,
                                figurings.percentSigned(interval.low()),
                                figurings.percentSigned(interval.high())));
    }

    private static Stated stated(InstituteRecord record) {
        long said = record.phrases().stream().mapToLong(PhraseLine::n).sum();
        long came = record.phrases().stream().mapToLong(PhraseLine::happened).sum();
        return new Stated(record.n() - said, record.cameTrue() - came);
    }
}

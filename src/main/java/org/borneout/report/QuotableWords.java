package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.borneout.report.scored.Funnel;
import org.borneout.report.scored.InstituteRecord;
import org.borneout.report.scored.PhraseLine;
import org.borneout.scoring.Interval;
import org.borneout.scoring.MeanBrier;
import org.borneout.scoring.Threshold;
import org.borneout.web.Messages;

/** The paragraph with which a record begins: all of it may be quoted. */
@ApplicationScoped
class QuotableWords {
    private static final int WORDS = 2;
    private static final double COIN = 0.25;

    private final Figurings figurings;
    private final Messages messages;

    QuotableWords(Figurings figurings, Messages messages) {
        this.figurings = figurings;
        this.messages = messages;
    }

    /** @param name of the institute */
    List<String> of(String name, InstituteRecord record) {
        RecordMessages say = messages.of(RecordMessages.class);
        Funnel funnel = record.funnel();
        List<String> sentences = new ArrayList<>();
        if (funnel.logged() == 0) {
            sentences.add(messages.of(ReportMessages.class).nothingOfIts());
            return sentences;
        }
        if (record.isEnough()) {
            words(name, record, sentences, say);
        }
        sentences.add(say.meansLogged(funnel.logged(), funnel.checkable(), funnel.scored()));
        if (record.n() == 0) {
            sentences.add(say.noneScored());
        } else if (!record.isEnough()) {
            sentences.add(say.tooFew(record.n(), record.families(), Threshold.AGGREGATE.families()));
        } else {
            sentences.add(score(record.brier().get(), say));
        }
        return sentences;
    }

    /** What it said most often, the stronger word first. */
    private static void words(String name, InstituteRecord record, List<String> sentences, RecordMessages say) {
        List<PhraseLine> most = record.phrases().stream()
                .sorted(Comparator.comparing(PhraseLine::n).reversed())
                .limit(WORDS)
                .sorted(Comparator.comparing((PhraseLine line) -> line.band().point())
                        .reversed())
                .toList();
        if (most.size() == 1) {
            PhraseLine line = most.get(0);
            sentences.add(say.itSaid(name, line.phrase(), line.happened(), line.n()));
        } else if (most.size() > 1) {
            PhraseLine one = most.get(0);
            PhraseLine other = most.get(1);
            sentences.add(say.itSaidBoth(
                    name, one.phrase(), one.happened(), one.n(), other.phrase(), other.happened(), other.n()));
        }
    }

    private String score(MeanBrier brier, RecordMessages say) {
        Interval interval = brier.interval().orNull();
        String value = figurings.two(brier.value());
        if (interval == null) {
            return say.itsScoreAlone(value);
        }
        String low = figurings.two(interval.low());
        String high = figurings.two(interval.high());
        if (interval.contains(COIN)) {
            return say.itsScoreLikeCoin(value, low, high);
        }
        return interval.high() < COIN ? say.itsScoreBetter(value, low, high) : say.itsScoreWorse(value, low, high);
    }
}

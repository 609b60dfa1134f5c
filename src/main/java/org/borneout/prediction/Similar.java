package org.borneout.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.borneout.source.Institute;
import org.borneout.source.NameKey;

/** Finds what may be the same prediction, logged before in other words: by shared words, around the same day. */
@ApplicationScoped
public class Similar {
    private static final int NEARBY_DAYS = 31;
    private static final int MOST_COMPARED = 200;
    private static final double SHARED = 0.6;

    private final Predictions predictions;

    Similar(Predictions predictions) {
        this.predictions = predictions;
    }

    public List<Prediction> to(Prediction prediction) {
        return to(
                        prediction.institute(),
                        prediction.madeOn(),
                        prediction.question().statement())
                .stream()
                .filter(other -> other.id() != prediction.id())
                .toList();
    }

    List<Prediction> to(Institute institute, LocalDate madeOn, String statement) {
        Set<String> words = words(statement);
        return predictions.around(institute, madeOn, NEARBY_DAYS, MOST_COMPARED).stream()
                .filter(other -> overlap(words, words(other.question().statement())) >= SHARED)
                .toList();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(NameKey.of(text).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /** Shared words as a share of all words, 0..1. */
    private static double overlap(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        int all = one.size() + other.size() - shared.size();
        return all == 0 ? 0 : (double) shared.size() / all;
    }
}

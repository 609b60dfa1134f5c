package org.borneout.api;

import java.math.BigDecimal;
import java.util.List;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Scale;
import org.borneout.lexicon.reading.Term;
import org.jspecify.annotations.Nullable;

/**
 * A versioned list of words and the numbers that a scale gives them.
 *
 * @param standard whether words are read by it unless another is asked for
 * @param fallback whether it serves words that no published scale lists: our judgement, unvalidated
 */
record LexiconAnswer(
        String id,
        int version,
        String name,
        @Nullable String description,
        boolean standard,
        boolean fallback,
        @Nullable String source,
        List<PhraseAnswer> phrases) {

    /**
     * One line of a scale; low, point and high are null for words that have no number.
     *
     * @param alsoSaid the scale's own synonyms
     * @param pointRule how the point was found
     * @param verified whether the numbers were seen at the source, not remembered or judged
     */
    record PhraseAnswer(
            String phrase,
            String language,
            @Nullable BigDecimal low,
            @Nullable BigDecimal point,
            @Nullable BigDecimal high,
            String pointRule,
            List<String> alsoSaid,
            boolean verified,
            String status,
            String source,
            @Nullable String note) {
        static PhraseAnswer of(Term term) {
            Band band = term.band();
            return new PhraseAnswer(
                    term.label(),
                    term.language(),
                    band == null ? null : band.low().toDecimal(),
                    band == null ? null : band.point().toDecimal(),
                    band == null ? null : band.high().toDecimal(),
                    term.pointRule(),
                    term.synonyms(),
                    term.seen(),
                    term.status(),
                    term.source(),
                    term.note());
        }
    }

    static LexiconAnswer of(Scale scale) {
        return new LexiconAnswer(
                scale.code(),
                scale.version(),
                scale.name(),
                scale.description(),
                scale.standard(),
                scale.fallback(),
                scale.source(),
                scale.terms().stream().map(PhraseAnswer::of).toList());
    }
}

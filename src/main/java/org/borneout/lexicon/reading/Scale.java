package org.borneout.lexicon.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a lexicon as loaded: what a published scale (or, for the fallback, we) take words to mean.
 *
 * @param standard whether records are read by it unless the reader asks for another
 * @param fallback whether it serves the words that no published scale lists; our judgement, and labelled so
 */
public record Scale(
        String code,
        int version,
        String name,
        @Nullable String description,
        @Nullable String source,
        boolean standard,
        boolean fallback,
        List<Term> terms) {
    public Scale {
        terms = List.copyOf(terms);
    }

    /**
     * What some words mean: the longest wording of this scale that occurs in them, its own or an alias; else the
     * same in the fallback; else nothing. Negated words ("not likely") and words that are weakened in a way that the
     * scale does not list ("somewhat likely") mean nothing here, and then the fallback is not asked either.
     */
    public Optional<Match> find(String words, Scale otherwise) {
        Hedges own = Hedges.in(this, words);
        if (own.refused() || own.match() != null) {
            return Optional.ofNullable(own.match());
        }
        return Optional.ofNullable(Hedges.in(otherwise, words).match());
    }
}

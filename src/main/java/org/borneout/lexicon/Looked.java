package org.borneout.lexicon;

import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Match;
import org.borneout.lexicon.reading.Scale;
import org.borneout.lexicon.reading.Term;
import org.borneout.web.Mark;
import org.jspecify.annotations.Nullable;

/** How one scale, by itself, reads words that were looked up. */
record Looked(Scale scale, String name, @Nullable Match match) {
    static Looked up(String words, Scale scale, LexiconMessages say) {
        return new Looked(
                scale, ScaleShown.name(scale, say), scale.find(words, scale).orElse(null));
    }

    public boolean isListed() {
        return match != null;
    }

    public Mark mark() {
        return ScaleLine.mark(term());
    }

    public String point() {
        return ScaleLine.pointOf(term());
    }

    public @Nullable Band band() {
        Term term = term();
        return term == null ? null : term.band();
    }

    public String label() {
        Term term = term();
        return term == null ? "" : term.label();
    }

    public boolean isNearest() {
        return match != null && match.nearest();
    }

    public boolean isUnverified() {
        Term term = term();
        return term != null && !term.seen() && !scale.fallback();
    }

    private @Nullable Term term() {
        return match == null ? null : match.term();
    }
}

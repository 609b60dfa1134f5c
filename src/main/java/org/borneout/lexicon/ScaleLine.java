package org.borneout.lexicon;

import java.util.List;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Term;
import org.borneout.lexicon.reading.Wording;
import org.borneout.web.Mark;
import org.jspecify.annotations.Nullable;

/** One term as the page draws it. */
record ScaleLine(Term term, boolean judged) {
    static Mark mark(@Nullable Term term) {
        Band band = term == null ? null : term.band();
        return band == null
                ? Mark.none()
                : new Mark(band.low().millionths(), band.high().millionths(), null);
    }

    /** Where the point lies, in percent of the drawing. */
    static String pointOf(@Nullable Term term) {
        Band band = term == null ? null : term.band();
        return band == null ? "" : band.point().percentText();
    }

    public Mark mark() {
        return mark(term);
    }

    public String point() {
        return pointOf(term);
    }

    public String label() {
        return term.label();
    }

    public String language() {
        return term.language();
    }

    public @Nullable Band band() {
        return term.band();
    }

    public String synonyms() {
        return String.join(", ", shown(false));
    }

    public String nearestFor() {
        return String.join(", ", shown(true));
    }

    public boolean isUnverified() {
        return !term.seen() && !judged;
    }

    /** What is remarked of a remembered line beyond that; the same on pages of every language. */
    public String remark() {
        return !isUnverified()
                ? ""
                : term.status().replaceFirst("^from memory\\s*", "").replaceAll("^\\(|\\)$", "");
    }

    private List<String> shown(boolean nearest) {
        List<String> own = term.synonyms();
        return term.wordings().stream()
                .filter(wording -> wording.nearest() == nearest)
                .map(Wording::words)
                .filter(words -> nearest || own.contains(words))
                .toList();
    }
}

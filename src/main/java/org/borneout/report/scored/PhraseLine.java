package org.borneout.report.scored;

import java.util.List;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Scale;
import org.borneout.scoring.Figure;
import org.borneout.scoring.Interval;

/**
 * What a phrase has meant: of how many things that an institute said it of, in either direction, what it said came about.
 *
 * @param phrase the term of the scale
 * @param scale the one that lists it: that of the record, or its fallback
 * @param band what the scale takes it to mean
 * @param interval where the share may lie; absent where some of these things hang together
 * @param alsoSaid the words that were said and are not the term itself
 */
public record PhraseLine(
        String phrase,
        Scale scale,
        Band band,
        long n,
        long happened,
        Figure<Interval> interval,
        List<String> alsoSaid) {
    public double observed() {
        return happened / (double) n;
    }
}

package org.borneout.report.scored;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Match;
import org.borneout.lexicon.reading.Scale;
import org.borneout.scoring.Meaning;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/** Reads what was said by one scale and a fallback, each wording once. */
final class Reader {
    private final Scale scale;
    private final Scale fallback;
    private final Map<String, Optional<Match>> known = new ConcurrentHashMap<>();

    Reader(Scale scale, Scale fallback) {
        this.scale = scale;
        this.fallback = fallback;
    }

    /** Null for a number, and for words that mean nothing here. */
    @Nullable
    Match match(Said said) {
        return said.isNumber()
                ? null
                : known.computeIfAbsent(said.words(), words -> scale.find(words, fallback))
                        .orElse(null);
    }

    /** What has one meaning: the term of the lexicon, where it lists the words, else what was said. */
    Said term(Said said) {
        Match match = match(said);
        return match == null
                ? said
                : Said.words(match.scale().code() + " " + match.term().label());
    }

    /** Null where it has no number. */
    @Nullable
    Meaning meaning(Said said) {
        if (said.isNumber()) {
            return Meaning.exactly(new Probability(said.millionths()));
        }
        Match match = match(said);
        Band band = match == null ? null : match.term().band();
        return band == null ? null : new Meaning(band.low(), band.point(), band.high());
    }

    @Nullable
    Probability point(Said said) {
        Meaning meaning = meaning(said);
        return meaning == null ? null : meaning.point();
    }

    boolean isByFallback(Said said) {
        Match match = match(said);
        return match != null && match.scale().fallback() && !scale.fallback();
    }
}

package org.borneout.lexicon.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.borneout.scoring.Probability;
import org.jspecify.annotations.Nullable;

/**
 * Finds the terms of a scale in words, and never reads more into them than they say: a negation is not overlooked,
 * "somewhat likely" is not "likely", "very" before an unlisted pair leaves the plain term as the nearest, and of two
 * terms the more cautious counts.
 *
 * @param match the one term that the words come to, or null
 * @param refused whether a term stands in the words but not in a sense that has a number
 */
record Hedges(@Nullable Match match, boolean refused) {
    private static final Hedges NOTHING = new Hedges(null, false);
    private static final Hedges REFUSED = new Hedges(null, true);

    private static final Pattern NEGATED =
            Pattern.compile("\\b(?:not|no|never|nor|neither|nothing|nobody|none|hardly|barely"
                    + "|scarcely|cannot|without|less|least|far from|doubts?|unsure|un|non|im)(?: [a-z]+){0,3} $");
    private static final Pattern THEN_NEGATED = Pattern.compile(
            "^ (?:(?:to|will|would|be|that|it|they|he|she|is|are) )*(?:not|never|hardly|barely|scarcely|no longer)\\b");
    private static final Pattern WEAKENED =
            Pattern.compile("\\b(?:somewhat|slightly|marginally|moderately|reasonably|relatively"
                    + "|fairly|quite|rather|pretty|increasingly|more|as|equally|how|only|almost|nearly|near|virtually|practically|close to"
                    + "|possibly|perhaps|potentially|maybe|arguably|too|than|so|remotely|even|half|mildly|vaguely|sufficiently|if|whether"
                    + "|unless|partly|(?:may|might|could|can)(?: (?:well|also|very))?(?: be| become| seem)?) $");
    private static final Pattern STRENGTHENED = Pattern.compile("\\b(?:very|highly|extremely|exceedingly|exceptionally"
            + "|extraordinarily|overwhelmingly|particularly|especially|really|most|much|hugely) $");

    /** Hedges that stronger words beside them do not override. */
    private static final Pattern HEDGE =
            Pattern.compile("\\b(?:(?:un)?likely|(?:im)?probabl[ey]|chances?|odds|doubtful|likelihood|probability)\\b");

    private static final Pattern KOREAN_NEGATED = Pattern.compile("[불비미]$");
    private static final Pattern KOREAN_THEN_NEGATED =
            Pattern.compile("^(?:지(?!만)|진|졌|져|아지|아진|아졌|아져)|않|어렵|(?:볼|말할|단정할|할)수는?없");
    private static final Pattern KOREAN_WEAKENED = Pattern.compile("(?:다소|약간|조금|어느정도|점점|점차|더)$");
    private static final Pattern KOREAN_STRENGTHENED = Pattern.compile("(?:매우|아주|상당히|대단히|극히|가장)$");

    private record Found(Term term, boolean nearest, String text, int start, int end) {
        String before() {
            // The space that ends the word before belongs to it.
            return korean() ? text.substring(0, start) : text.substring(0, start + 1);
        }

        String after() {
            return korean() ? text.substring(end) : text.substring(end - 1);
        }

        boolean korean() {
            return !text.startsWith(" ");
        }

        boolean overlaps(Found other) {
            int shared = korean() ? 0 : 1;
            return korean() == other.korean() && start < other.end - shared && other.start < end - shared;
        }

        boolean refused() {
            return korean()
                    ? KOREAN_NEGATED.matcher(before()).find()
                            || KOREAN_WEAKENED.matcher(before()).find()
                            || KOREAN_THEN_NEGATED.matcher(after()).find()
                    : NEGATED.matcher(before()).find()
                            || WEAKENED.matcher(before()).find()
                            || THEN_NEGATED.matcher(after()).find();
        }

        boolean strengthened() {
            return (korean() ? KOREAN_STRENGTHENED : STRENGTHENED)
                    .matcher(before())
                    .find();
        }
    }

    static Hedges in(Scale scale, String words) {
        List<Found> found = longest(occurrences(scale, Words.plain(words)));
        if (found.isEmpty()) {
            return NOTHING;
        }
        if (found.stream().anyMatch(Found::refused)) {
            return REFUSED;
        }
        Found counts =
                found.stream().min(Comparator.comparingInt(Hedges::commitment)).orElseThrow();
        if (found.stream().anyMatch(other -> contradicts(counts.term(), other.term()))) {
            return REFUSED;
        }
        if (scale.fallback() && counts.term().band() != null && hasOther(words, counts.term())) {
            // "It will be unlikely" is not "will", although the fallback does not list "unlikely".
            return REFUSED;
        }
        return new Hedges(new Match(scale, counts.term(), counts.nearest() || counts.strengthened()), false);
    }

    /** Whether the words hold a hedge that is no part of the term. */
    private static boolean hasOther(String words, Term than) {
        String rest = Words.english(Words.plain(words));
        for (Wording wording : than.wordings()) {
            rest = rest.replace(wording.sought(), " | ");
        }
        return HEDGE.matcher(rest).find();
    }

    private static List<Found> occurrences(Scale scale, String plain) {
        String english = Words.english(plain);
        String korean = Words.korean(plain);
        List<Found> found = new ArrayList<>();
        for (Term term : scale.terms()) {
            boolean inKorean = term.language().equals("ko");
            for (Wording wording : term.wordings()) {
                String text = inKorean ? korean : english;
                String sought = wording.sought();
                for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
                    found.add(new Found(term, wording.nearest(), text, at, at + sought.length()));
                }
            }
        }
        return found;
    }

    private static List<Found> longest(List<Found> found) {
        List<Found> kept = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt((Found f) -> f.start() - f.end())
                        .thenComparing(Found::nearest))
                .filter(f -> kept.stream().noneMatch(f::overlaps))
                .forEach(kept::add);
        return kept;
    }

    /** How far from an even chance a term goes; words without a number commit least of all. */
    private static int commitment(Found found) {
        Band band = found.term().band();
        return band == null ? -1 : Math.abs(band.point().millionths() - Probability.HALF.millionths());
    }

    private static boolean contradicts(Term one, Term other) {
        Band a = one.band();
        Band b = other.band();
        return a != null
                && b != null
                && (a.point().compareTo(Probability.HALF) > 0 && b.point().compareTo(Probability.HALF) < 0
                        || a.point().compareTo(Probability.HALF) < 0
                                && b.point().compareTo(Probability.HALF) > 0);
    }
}

package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Signal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an English sentence into the passages that make a claim, each with its hedge and its source.
 *
 * <p>What names the source is left out, unless its verb is the hedge ("expects"). A sentence makes one claim, also where it
 * gives figures for several years; a part behind "as", "while", "because", "although", "but" or a semicolon is a claim of its
 * own where it has a subject and a hedge of its own.
 *
 * <p>Of several hedges the first counts, with three exceptions that all lower it: a modal of possibility that a verb of
 * forecasting governs ("expects that it could"), a stated chance ("sees a better than even chance"), and a word of likelihood that is set
 * apart behind the claim ("will finish first; probable"). A verb of forecasting and the modal that it governs ("predicts that prices will") are one
 * hedge, as long as it has no more than six words.
 */
final class EnglishClaims {
    private static final Pattern JOINT = Pattern.compile(
            "(?:,\\s|\\s|;\\s)(?:but |and )?(?:as(?! (?:early|soon|much|well|many|long|far|little|high|low) )|while|whereas|although|though|because|but)\\s|;\\s");
    private static final Pattern SUBJECT =
            Pattern.compile("(?!(?:also|then|still|even|it\\s+is|is|are|was)\\b)\\p{L}{2,}");
    private static final Pattern WEAK = Pattern.compile(
            "(?:sees?|saw|seeing|puts?|pegs?|pegged|gives?|gave|estimate[sd]?|estimating|reckon(?:s|ed)?|suspect(?:s|ed)?|fear(?:s|ed)?|bets? on|is betting on|look(?:s|ed|ing)? for|pencil.*|has|have)");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:this year|next|by|before|within|coming|later|in (?:the )?(?:first|second|third|fourth|spring|summer|autumn|fall|winter)|(?:19|20)\\d\\d|will|would|at (?:about |around |just )?\\d|[a-z]{3,12}ing)\\b");
    private static final Pattern NEGATION = Pattern.compile(
            "(?:\\b(?:does|do|did|has|have|would)(?:\\s(?:not|no longer|never)|n't)|\\bno longer|\\bnot|\\bnever)(?:\\s\\p{L}+ly)?\\s$");
    private static final int WORDS = 6;
    private static final Pattern JUDGING = WordList.words("en/judging");
    private static final Pattern BY = Pattern.compile("^\\s*by [^,.;]{3,60}?(?= to\\b|[,.;]|$)");
    private static final Pattern LOOSE = Pattern.compile(",? (?:though|but|and|while|as|although|because|that)$");
    private static final Pattern QUESTION = Pattern.compile("^ (?:what|how|whether|why|who|when|if)\\b");
    private static final Pattern ADDED = Pattern.compile(
            ",? (?:urging|calling (?:for|on)|adding that|noting that|citing|advising|recommending)\\b.*$");
    private static final Pattern EDGES = Pattern.compile(
            "^[\\s,;:\"'“”‘-]+|^\\d{1,2}[.)]\\s+|^(?:and|but|however|that|also|yet|so|moreover|meanwhile|still)\\b,?\\s+");

    private record Zone(int from, int to, @Nullable Source source) {}

    private EnglishClaims() {}

    static List<Claim> in(Sentence sentence, List<Attribution> attributions, @Nullable Source otherwise) {
        List<Signal> signals = signals(sentence, attributions);
        List<Claim> claims = new ArrayList<>();
        for (Zone zone : zones(sentence, attributions, signals)) {
            for (Zone part : parts(sentence, zone, signals)) {
                List<Signal> own = signals.stream()
                        .filter(s -> s.start() >= part.from() && s.end() <= part.to())
                        .toList();
                if (!own.isEmpty()) {
                    Source said = forecaster(attributions, part);
                    Signal primary = primary(sentence, own);
                    Source foreign = foreign(sentence, part, primary);
                    Source source = foreign != null ? foreign : said == null ? part.source() : said;
                    claims.add(trimmed(new Claim(
                            sentence,
                            part.from(),
                            part.to(),
                            primary,
                            source == null ? otherwise : source,
                            source != null)));
                }
            }
        }
        return claims;
    }

    /** "The Commission's own forecast was cut to 2 %", "is expected by analysts to rise": the words name another source. */
    private static @Nullable Source foreign(Sentence sentence, Zone part, Signal primary) {
        if (primary.kind() == Kind.FIGURE) {
            return EnglishSources.foreign(sentence.text().substring(part.from(), primary.start()));
        }
        Matcher by = BY.matcher(sentence.low().substring(primary.end()));
        return primary.kind() == Kind.EXPECTED && by.find()
                ? EnglishSources.foreign(sentence.text().substring(primary.end(), primary.end() + by.end()))
                : null;
    }

    private static List<Signal> signals(Sentence sentence, List<Attribution> attributions) {
        List<Signal> signals = new ArrayList<>(EnglishSignals.in(sentence.low(), sentence.text()));
        signals.removeIf(s -> Conditions.opens(sentence.low(), s.start()));
        signals.removeIf(s -> Conditions.inIf(sentence.low(), s.start())
                && signals.stream().anyMatch(o -> !Conditions.inIf(sentence.low(), o.start())));
        for (Attribution a : attributions) {
            String low = sentence.low();
            int end = a.end();
            String verb = low.substring(a.verb(), end);
            boolean denied = NEGATION.matcher(low.substring(0, a.verb())).find();
            boolean speaks = a.forecasts() && (denied || !JUDGING.matcher(verb).matches());
            String rest = low.substring(end);
            speaks = speaks && !QUESTION.matcher(rest).find();
            boolean past = low.substring(Math.max(0, a.verb() - 20), a.verb()).matches(".*\\bhad (?:\\p{L}+ly )?");
            if (speaks
                    && !past
                    && !(WEAK.matcher(verb).matches() && !AHEAD.matcher(rest).find())) {
                Matcher not = NEGATION.matcher(low.substring(0, a.verb()));
                int start = not.find() ? not.start() : a.verb();
                Signal signal = new Signal(
                        start,
                        end,
                        verb.startsWith("fear")
                                        || verb.startsWith("suspect")
                                        || denied && JUDGING.matcher(verb).matches()
                                ? Kind.LIKELIHOOD
                                : Kind.EXPECTED);
                signals.removeIf(s -> s.start() < signal.end() && signal.start() < s.end());
                signals.add(signal);
            }
        }
        signals.sort((a, b) -> a.start() - b.start());
        return signals;
    }

    /**
     * What is left of the sentence without the words that name sources; in "Without bases, the report concludes, the battle would be lost"
     * they stand in the middle of the claim and stay.
     */
    private static List<Zone> zones(Sentence sentence, List<Attribution> attributions, List<Signal> signals) {
        List<Zone> zones = new ArrayList<>();
        int from = 0;
        Source leading = null;
        for (Attribution a : attributions) {
            if (a.forecasts()) {
                continue;
            }
            boolean aside = a.trails()
                    && a.start() > from
                    && none(signals, from, a.start())
                    && !none(signals, a.end(), sentence.text().length());
            if (aside) {
                leading = a.source();
                continue;
            }
            if (a.start() > from) {
                zones.add(new Zone(from, a.start(), leading == null && a.trails() ? a.source() : leading));
            }
            from = Math.max(from, a.end());
            leading = a.source();
        }
        if (from < sentence.text().length()) {
            zones.add(new Zone(from, sentence.text().length(), leading));
        }
        return zones;
    }

    private static boolean none(List<Signal> signals, int from, int to) {
        return signals.stream().noneMatch(s -> s.start() >= from && s.end() <= to);
    }

    /** Whoever is the subject of a verb of forecasting in this part. */
    private static @Nullable Source forecaster(List<Attribution> attributions, Zone part) {
        return attributions.stream()
                .filter(a -> a.forecasts()
                        && a.start() >= part.from() - 1
                        && a.start() <= part.from() + 60
                        && a.end() <= part.to())
                .map(Attribution::source)
                .findFirst()
                .orElse(null);
    }

    private static List<Zone> parts(Sentence sentence, Zone zone, List<Signal> signals) {
        List<Zone> parts = new ArrayList<>();
        int from = zone.from();
        Matcher joint = JOINT.matcher(sentence.low()).region(zone.from(), zone.to());
        while (joint.find()) {
            int left = from;
            int cut = joint.start();
            int right = joint.end();
            boolean before = signals.stream().anyMatch(s -> s.start() >= left && s.end() <= cut);
            Signal after = signals.stream()
                    .filter(s -> s.start() >= right && s.end() <= zone.to())
                    .findFirst()
                    .orElse(null);
            if (before
                    && after != null
                    && after.kind() != Kind.FIGURE
                    && SUBJECT.matcher(sentence.low().substring(right, after.start()))
                            .lookingAt()) {
                parts.add(new Zone(from, cut, zone.source()));
                from = right;
            }
        }
        parts.add(new Zone(from, zone.to(), zone.source()));
        return parts;
    }

    private static Signal primary(Sentence sentence, List<Signal> own) {
        Signal first = own.get(0);
        if (own.size() > 1 && first.kind() == Kind.EXPECTED && own.get(1).kind() == Kind.WILL) {
            Signal second = own.get(1);
            String joined = sentence.low().substring(first.start(), second.end());
            if (!joined.matches(".*[,;:\"].*")
                    && joined.split("\\s+").length <= WORDS
                    && !joined.matches(".*\\b(?:to|which|had)\\b.*")) {
                return new Signal(first.start(), second.end(), Kind.EXPECTED);
            }
        }
        for (Signal later : own.subList(1, own.size())) {
            String between = sentence.low().substring(first.end(), later.start());
            boolean sure = first.kind() == Kind.EXPECTED || first.kind() == Kind.WILL;
            boolean governed = first.kind() == Kind.EXPECTED && later.kind() == Kind.POSSIBLE && !between.contains(",");
            String word = later.of(sentence.low());
            boolean chance = later.kind() == Kind.LIKELIHOOD
                    && word.matches(".*(?:chance|odds|probab|likelihood|toss|per ?cent|%|pct|[ -]in[ -]).*");
            boolean sized = first.kind() == Kind.LIKELIHOOD
                    && chance
                    && word.matches(".*(?:per ?cent|%|pct|[ -]in[ -]).*")
                    && !first.of(sentence.low()).matches(".*(?:per ?cent|%|pct|[ -]in[ -]).*");
            boolean apart = later.kind() == Kind.LIKELIHOOD && between.matches(".*[;(]\\s*");
            if (sized || sure && (governed || chance && !word.equals("probably") || apart)) {
                return later;
            }
        }
        return first;
    }

    private static Claim trimmed(Claim claim) {
        int from = claim.from();
        int to = claim.to();
        Matcher added =
                ADDED.matcher(claim.sentence().low()).region(claim.signal().end(), to);
        if (added.find()) {
            to = added.start();
        }
        for (int i = 0; i < 4; i++) {
            Matcher edge = EDGES.matcher(claim.sentence().low().substring(from, to));
            if (!edge.find() || from + edge.end() > claim.signal().start()) {
                break;
            }
            from += edge.end();
        }
        while (to > claim.signal().end()
                && " ,;:\"'“”‘-".indexOf(claim.sentence().text().charAt(to - 1)) >= 0) {
            to--;
        }
        Matcher loose =
                LOOSE.matcher(claim.sentence().low()).region(claim.signal().end(), to);
        if (loose.find()) {
            to = loose.start();
        }
        return new Claim(claim.sentence(), from, to, claim.signal(), claim.source(), claim.attributed());
    }
}

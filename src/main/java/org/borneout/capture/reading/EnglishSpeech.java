package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what in an English sentence.
 *
 * <p>Definition: the subject of a verb of saying or forecasting, or what follows "according to". The subject stands before
 * the verb ("the institute said"), behind an apposition ("Vincent Koen, an economist with the OECD, told") or, where the
 * verb follows a comma or the end of a quotation, after it ("..., said Koen"). Fires only where {@link EnglishSources}
 * knows the subject as a source: in "growth forecasts slipping" nobody speaks.
 *
 * <p>Example: "Inflation is likely to rise, IPECODE said, while the government has forecast 2.5 pct": IPECODE for what
 * stands before it, the government for what stands behind.
 */
final class EnglishSpeech {
    private static final Pattern VERB = Pattern.compile(
            WordList.words("en/saying", "en/forecasting", "en/judging").pattern()
                    + "(?![ -]tanks?\\b)|\\b(?:has|have)(?=\\s[^.;,]{3,60}\\s(?:rising|falling|growing|shrinking|expanding|contracting|slowing|climbing|starting|averaging|hitting|reaching)\\b)");
    private static final Pattern ONLY_JUDGING =
            Pattern.compile("(?:regard|consider|call|describe|deem|rate|view)(?:s|d|ed)?");
    private static final Pattern JUDGED = Pattern.compile(
            "^[^.;]{0,120}?\\b(?:(?:un)?likely|(?:im)?probable|possible|remote|doubtful|conceivable|inevitable|certain|toss|coin|plausible|unthinkable|slim|chance)\\b");
    /** "More than the Treasury predicted": a comparison, no source of the claim. */
    private static final Pattern THAN = Pattern.compile("\\b(?:than|as)\\s+$");

    private static final Pattern DENIED = Pattern.compile("(?:\\b(?:do|does|did) not|n't|\\bno longer|\\bnever) $");
    private static final Pattern TITLE = Pattern.compile("\\b(?:dr|mr|mrs|ms|prof|gen|sen|rep|gov|st|jr|\\p{L})$");
    private static final Pattern APPOSITION = Pattern.compile("^, (?:the|an?|its|their|who) ");
    private static final Pattern WHICH = Pattern.compile("(?:which|who)\\s*");
    private static final Pattern FINDS =
            Pattern.compile("found|finds?|show(?:s|ed)?|observe[sd]?|calculated?|calculates");
    private static final Pattern NOUN = Pattern.compile(
            "\\b(?:this|that|these|the|a|an|its|their|his|her|our|my|your|of|in|no|new|latest|own|annual|separate|previous|growth|first|earlier|any|some|each|every|for|to|recent|official|government|inflation|economic|by|on|with|under|similar|such|good|last|news|police|media)\\s$|'s?\\s$");
    private static final Pattern NOUNLIKE = Pattern.compile(
            "forecasts?|reports?|estimates?|projects?|notes?|claims?|shows?|finds?|fears?|bets? on|views?|calls?|rates?|doubts?|suspects?|states|repeats?|highlights?|saw|thought|put|see|puts|judges?|indicates?|warning|noting|gives?");
    private static final Pattern FORECASTING = WordList.words("en/forecasting");
    private static final Pattern SAYING = WordList.words("en/saying");
    private static final Pattern ACCORDING =
            Pattern.compile("\\b(?:according to|in the (?:view|opinion|words) of|quoting|citing)\\s");
    private static final Pattern SKIPPED = Pattern.compile(
            "(?:^|[\\s,])((?:also|has|have|had|having|is|are|was|be|been|further|later|then|again|still|now|recently|however|earlier"
                    + "|already|himself|herself|itself|does|do|did|not|don't|doesn't|didn't|would|will|can|could|may|might|'d|once|even|nonetheless"
                    + "|nevertheless|instead|further|both|\\p{L}+ly)\\s+)$");
    private static final Pattern BOUNDARY = Pattern.compile(
            "[;:\"()]|,|\\s--?\\s|\\b(?:that|but|because|although|though|if|unless|whether|while|whereas|as|where|than)\\s");
    private static final Pattern AFTER_SPEECH = Pattern.compile(
            "^\\s*(?:$|[.,;\"?!)]|(?:in|on|at|during|late|early|last|this|via|through|by|here|today|yesterday|separately|privately"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day|to (?:reporters|the)|the (?:bbc|ap|paper)|reporters)\\b)");
    private static final Pattern COMPLEMENT = Pattern.compile(
            "^,? ?(?:(?:(?:on|in|at|late|earlier|this|last|to|through) [^,.;\"]{1,40}? |(?:mon|tues|wednes|thurs|fri|satur|sun)day |separately |today |yesterday |reporters |(?:the )?\\p{L}+ )?that\\b|that\\b) ?");
    private static final Pattern NOT_SPOKEN =
            Pattern.compile("^\\s*(?:to (?:do|see|be)\\b|by\\b|to (?!reporters)\\p{L}+ )|^-");

    private static final Pattern PRONOUN = Pattern.compile("(?<=\\s)(it|he|she|they|we|i)$");

    /** "By March I expect". */
    private static final Pattern TIME_AHEAD = Pattern.compile(
            "(?:^|[.,;:\"])\\W*(?:but |and |so )?(?:by|in|at|on|over|within|next|this|last|for|from|during|until|after|before|personally|now|then|still)\\b[^,.;]{0,30}$");
    /** Before a pronoun that speaks; anything else makes it part of a relative clause ("the vote it has promised"). */
    private static final Pattern OPENS_CLAUSE = Pattern.compile(
            "(?:[,.;:\"'(-]|\\b(?:that|and|but|or|as|while|because|although|though|if|when|where|so|yet|than|because|however|"
                    + WordList.anyOf("en/saying").replace("\\Q", "").replace("\\E", "") + "))\\s*$");

    private final EnglishSources sources;

    EnglishSpeech(EnglishSources sources) {
        this.sources = sources;
    }

    List<Attribution> in(Sentence sentence) {
        List<Attribution> found = new ArrayList<>();
        Matcher according = ACCORDING.matcher(sentence.low());
        while (according.find()) {
            accordingTo(sentence, according, found);
        }
        sources.begin(sentence.text());
        Matcher verb = VERB.matcher(sentence.low());
        while (verb.find()) {
            Attribution attribution = spoken(sentence, verb.start(), verb.end());
            if (attribution != null) {
                sources.sentence(attribution.source());
            }
            if (attribution != null
                    && found.stream().noneMatch(a -> a.start() < attribution.end() && attribution.start() < a.end())) {
                found.add(attribution);
            }
        }
        found.sort((a, b) -> a.start() - b.start());
        return found;
    }

    private void accordingTo(Sentence sentence, Matcher match, List<Attribution> found) {
        int end = match.end();
        int limit = Math.min(sentence.low().length(), end + 200);
        while (end < limit && !stops(sentence.low(), end)) {
            end++;
        }
        if (APPOSITION.matcher(sentence.low().substring(end)).find()) {
            end++;
            while (end < limit && !stops(sentence.low(), end)) {
                end++;
            }
        }
        Source source = sources.of(sentence.text().substring(match.end(), end), true);
        if (source != null) {
            boolean trails = match.start() > 12;
            found.add(new Attribution(source, match.start(), end, match.start(), false, trails));
        }
    }

    private static boolean stops(String low, int at) {
        char c = low.charAt(at);
        if (c == '.') {
            return at + 1 >= low.length() || low.charAt(at + 1) == ' ' && !(at > 1 && low.charAt(at - 2) == '.');
        }
        return c == ',' || c == ';' || c == '"' || c == ':';
    }

    private @Nullable Attribution spoken(Sentence sentence, int verb, int verbEnd) {
        String low = sentence.low();
        boolean name = Character.isUpperCase(sentence.text().charAt(verb)) && verb > 0;
        boolean noun = NOUNLIKE.matcher(low.substring(verb, verbEnd)).matches()
                && NOUN.matcher(low.substring(Math.max(0, verb - 16), verb)).find();
        boolean judges = ONLY_JUDGING.matcher(low.substring(verb, verbEnd)).matches();
        boolean finds = FINDS.matcher(low.substring(verb, verbEnd)).matches()
                && !low.startsWith(" that", verbEnd)
                && !low.startsWith(",", verbEnd)
                && !low.startsWith(".", verbEnd);
        if (name
                || noun
                || finds
                || judges && !JUDGED.matcher(low.substring(verbEnd)).find()) {
            return null;
        }
        if (verbEnd < low.length()
                && NOT_SPOKEN
                        .matcher(low.substring(verbEnd, Math.min(low.length(), verbEnd + 20)))
                        .find()
                && !low.substring(verb, verbEnd).matches("looks? .*|.* on|.* in")) {
            return null;
        }
        boolean passive = low.substring(Math.max(0, verb - 24), verb)
                .matches(".*\\b(?:is|are|was|were|be|been|being)\\s(?:\\p{L}+ly\\s|now\\s|still\\s|not\\s|also\\s)?");
        if (!passive && low.startsWith("ing", verbEnd - 3)) {
            return null;
        }
        if (passive && !low.startsWith("ing", verbEnd - 3) && !low.startsWith("quoted", verb)) {
            return null;
        }
        int end = subjectEnd(low, verb);
        boolean quoteBefore = end > 0 && low.charAt(end - 1) == '"';
        boolean commaBefore = end > 0 && (low.charAt(end - 1) == ',' || low.charAt(end - 1) == '-');
        Attribution inverted = quoteBefore || commaBefore ? inverted(sentence, verb, verbEnd, end) : null;
        if (quoteBefore || inverted != null) {
            return inverted;
        }
        int head = commaBefore ? apposition(low, end - 1) : -1;
        int start = subjectStart(low, head >= 0 ? head : end);
        Matcher pronoun = PRONOUN.matcher(low.substring(start, end));
        if (pronoun.find()) {
            start += pronoun.start(1);
            String ahead = low.substring(0, start);
            if (start > 0
                    && !OPENS_CLAUSE.matcher(ahead).find()
                    && !TIME_AHEAD.matcher(ahead).find()) {
                return null;
            }
        }
        // Nothing stands before a dash with which a sentence begins.
        int last = Math.max(start, commaBefore && head < 0 ? end - 1 : end);
        String subject = sentence.text().substring(start, last);
        if (WHICH.matcher(subject).matches() && start > 2) {
            int antecedent = subjectStart(low, start - 2);
            subject = sentence.text().substring(antecedent, start - 2);
        }
        Source source = head >= 0 ? sources.of(sentence.text().substring(start, head), false) : null;
        boolean clear = source != null && (source.isInstitute() || source.kind() == Source.Kind.UNNAMED);
        source = clear ? source : sources.of(subject, false);
        boolean compared = THAN.matcher(low.substring(0, start)).find();
        return source == null || compared ? null : placed(sentence, source, start, verb, verbEnd);
    }

    private Attribution placed(Sentence sentence, Source source, int start, int verb, int verbEnd) {
        String low = sentence.low();
        String word = low.substring(verb, verbEnd);
        boolean forecasts = word.matches("ha(?:s|ve)")
                || ONLY_JUDGING.matcher(word).matches()
                || DENIED.matcher(low.substring(0, verb)).find() && word.matches("thinks?|believes?|thought|believed")
                || FORECASTING.matcher(word).matches() && !SAYING.matcher(word).matches();
        String rest = low.substring(verbEnd);
        boolean afterBoundary = start > 12
                && ",\"-"
                                .indexOf(low.substring(0, start)
                                        .strip()
                                        .charAt(low.substring(0, start).strip().length() - 1))
                        >= 0;
        boolean ends = forecasts
                ? rest.matches("(?s)\\s*(?:$|[.,;\"?!)].*)")
                : AFTER_SPEECH.matcher(rest).find();
        if (afterBoundary && ends) {
            return new Attribution(source, start, tail(low, verbEnd), verb, false, true);
        }
        if (forecasts) {
            return new Attribution(source, start, verbEnd, verb, true, false);
        }
        Matcher that = COMPLEMENT.matcher(rest.substring(0, Math.min(80, rest.length())));
        return new Attribution(source, start, verbEnd + (that.find() ? that.end() : 0), verb, false, false);
    }

    /** ", said Jean-Philippe Cotis, the OECD's chief economist". */
    private @Nullable Attribution inverted(Sentence sentence, int verb, int verbEnd, int comma) {
        String low = sentence.low();
        if (!low.substring(verb, verbEnd)
                .matches(
                        "(?:said|says|added|adds|warned|warns|noted|notes|wrote|writes|explained|reported|concluded|concedes)")) {
            return null;
        }
        int end = Math.min(low.length(), verbEnd + 160);
        int stop = verbEnd;
        while (stop < end
                && !(low.charAt(stop) == '"'
                        || low.charAt(stop) == ';'
                        || low.charAt(stop) == '.'
                                && (stop + 1 >= low.length() || low.charAt(stop + 1) == ' ')
                                && !TITLE.matcher(low.substring(0, stop)).find())) {
            stop++;
        }
        String after = sentence.text().substring(verbEnd, stop).strip();
        if (after.isEmpty()
                || !(Character.isUpperCase(after.charAt(0))
                        || after.matches(
                                "(?s)(?:the|an?|one|its|their|deputy|analyst|economist|professor|director|co-author|lead|author|senior|chief|head|researcher|study|report)\\b.*"))) {
            return null;
        }
        Source source = sources.of(after, true);
        return source == null ? null : new Attribution(source, comma, stop, verb, false, true);
    }

    /** Where the subject ends: before auxiliaries and adverbs that stand between it and the verb. */
    private static int subjectEnd(String low, int verb) {
        int end = verb;
        for (int i = 0; i < 5; i++) {
            Matcher skipped = SKIPPED.matcher(low.substring(Math.max(0, end - 30), end));
            if (!skipped.find()) {
                break;
            }
            end -= skipped.group(1).length();
        }
        while (end > 0 && low.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private static int subjectStart(String low, int end) {
        int from = Math.max(0, end - 240);
        String before = low.substring(from, end);
        int start = 0;
        Matcher boundary = BOUNDARY.matcher(before);
        while (boundary.find()) {
            boolean bracket = boundary.group().equals(")") || boundary.group().equals("(");
            if (!bracket && boundary.end() < before.length()) {
                start = boundary.end();
            }
        }
        while (start < before.length() && " \"'-".indexOf(before.charAt(start)) >= 0) {
            start++;
        }
        return from + start;
    }

    /** The comma that opens the apposition which the comma at {@code close} ends, or -1. */
    private static int apposition(String low, int close) {
        int open = low.lastIndexOf(',', close - 1);
        int quote = low.lastIndexOf('"', close - 1);
        if (open < 0 || close - open > 200) {
            return -1;
        }
        return quote > open ? -1 : open;
    }

    private static int tail(String low, int from) {
        int end = from;
        while (end < low.length() && ",;\"".indexOf(low.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}

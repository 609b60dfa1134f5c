package org.borneout.capture.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Signal.Kind;

/**
 * Finds hedges in English.
 *
 * <p>By theme: a <i>chance</i> with its size ("a one in four chance", "odds ... at 60 to 70 per cent"); <i>not ruling
 * out</i>; <i>degrees</i> ("highly likely", "improbable", "almost certain"); <i>passives</i> ("is forecast to", "looks set to", "is seen
 * growing"); <i>modals</i> with the adverbs that belong to them ("will almost certainly"); a <i>figure</i> ("its forecast ... to
 * 3.3 %"). Verbs of forecasting are found with their subject, see {@link EnglishSpeech}.
 *
 * <p>A negation and a word of degree are part of the hedge. A modal is none as a noun ("political will", "in May"),
 * before "have" with a participle when it looks back ("could have been"), in a relative clause ("the moment that will decide") or in a
 * compound ("would-be").
 */
final class EnglishSignals {
    private static final String BE =
            "(?:(?:is|are|was|were|be|been|being|looks?|looked|seems?|seemed|appears?|appeared|remains?|becomes?|'s|'re)\\s)";
    private static final String ADVERB =
            "(?:(?:also|still|now|even|then|already|widely|generally|currently|further|again|therefore|thus|only|just"
                    + "|both|all|broadly|largely|mostly|once again|instead|together|meanwhile|initially|eventually|soon|tentatively|officially)\\s)";
    private static final String DEGREE =
            "(?:(?:very|highly|extremely|quite|fairly|rather|increasingly|equally|just as|most|more|less|least|somewhat"
                    + "|almost|virtually|nearly|all but|too|far more|much more|even more|overwhelmingly|particularly|pretty|reasonably)\\s)";
    private static final String NOT = "(?:(?:not|no longer|never|hardly|n't)\\s)";
    private static final String PERCENT = "(?:%| ?per ?cent\\b| ?percent\\b| ?pct\\b)";
    private static final String COUNT =
            "(?:\\d{1,3}(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String SHARE =
            "(?:(?:no (?:more|better|less|worse) than|at (?:least|most)|about|around|roughly|under|over|above|below|less than|more than|better[ -]than|only|just|up to|some)[ -])?"
                    + "(?:" + COUNT + "(?:\\s?" + PERCENT + ")?(?:(?:\\s?-\\s?|\\sto\\s|\\sand\\s)" + COUNT + ")?\\s?"
                    + PERCENT
                    + "|" + COUNT + "[ -]in[ -]" + COUNT + "|even|50-50|fifty-fifty)";
    private static final String CHANCE =
            "(?:chances?|probability|probabilities|likelihood|odds|possibility|risks?|prospects?|danger)";

    private static final Pattern SIZED_CHANCE =
            Pattern.compile("\\b(?:(?:little|no)(?= (?:chance|likelihood|prospect|probability))|" + SHARE
                    + "|(?:(?:very|quite)\\s)?(?:slim|strong|good|high|higher|low|small|remote|real|fair|slight|growing|significant|outside|reasonable|decent|greater|considerable|substantial|serious|elevated|only a small|distinct))"
                    + "(?:,? (?:but growing|or better))?\\s" + CHANCE + "\\b|\\bcoin[ -]toss\\b|\\ba toss-up\\b");
    private static final Pattern CHANCE_OF_SIZE =
            Pattern.compile("\\b" + CHANCE + "\\b[^.;]{0,140}?\\b(?:at|is|are|was|to be|to|as|of)\\s(" + SHARE + ")"
                    + "|\\b(with " + COUNT + " ?" + PERCENT + " (?:confidence|probability|certainty|likelihood))"
                    + "|\\(((?:" + SHARE + "))\\)|\\bgives? (?:the |it |that |this )?[^.;,]{0,40}?\\b(" + COUNT + " ?"
                    + PERCENT + ")"
                    + "|,? (no better than " + COUNT + "[ -]in[ -]" + COUNT + ")");
    private static final Pattern A_CHANCE = Pattern.compile(
            "\\b(?:there (?:is|was|are|'s|remains|exists) (?:still |also )?(?:a|the|some) (?:(?:possibility|risk|chance|danger|likelihood) (?:of|that)))|\\b(?:runs?|raises?) the risk of\\b|\\bat risk of\\b");
    private static final Pattern NOT_RULED_OUT = Pattern.compile(
            "\\b(?:(?:did|does|do|could|would|can|should) ?n[o']t|didn't|doesn't|cannot|can't|couldn't|not|never|nor)\\s(?:entirely |completely |fully )?(?:be |been )?(?:rule|ruled|ruling|waved|wave|excluded|exclude|discounted|dismissed|discount)\\b(?: out| away)?"
                    + "|\\bruled? out\\b|\\brules out\\b");
    private static final Pattern DEGREE_WORD = Pattern.compile(
            BE + "?" + ADVERB + "?" + NOT + "?" + DEGREE + "?"
                    + "(?:likely|unlikely|probable|improbable|conceivable|inconceivable"
                    + "|inevitable|doubtful|a remote prospect|remote prospect|a certainty|certain(?= to| that)|(?<=almost |virtually |nearly |all but )certain|sure(?= to)|plausible|implausible|unthinkable)\\b"
                    + "(?: but not (?:probable|likely|certain))?(?: to\\b| that\\b)?"
                    + "|\\bpossible but not (?:probable|likely)\\b|(?<!\\bas [a-z]{2,10} )(?<=\\bas |\\bas \")possible\\b(?! as)|\\b(?:is|are|was|remains|it's|looks|considers?|considered|it) (?:still |also |entirely |quite |just )?(?:possible|probable)\\b(?: that\\b)?"
                    + "|\\b(?:most |very )?probably (?:will not|won't|not|isn't|wouldn't)\\b|\\b(?:no|little) (?:sign|indication|evidence|reason to (?:believe|expect|think)|prospect)(?: that)?\\b|\\b(?:most |very )?probably\\b|\\bperhaps\\b|\\bin all (?:likelihood|probability)\\b|\\b(?:almost |virtually )?certainly\\b|\\b(?:very|fairly|quite|reasonably|highly) confident\\b"
                    + "|\\bwith (?:very )?(?:high|moderate|medium|low) confidence\\b|\\blikelier\\b|\\bmost likely\\b|\\blikely(?= (?:in|by|before|next|this)\\b)");
    private static final Pattern PROBABLY_NOT =
            Pattern.compile("\\b(?:most |very )?(?:probably|likely) (?:will not|won't|wouldn't)\\b");
    private static final Pattern NOT_SURPRISED = Pattern.compile(
            "\\b(?:would|will)(?: not|n't) be (?:at all )?(?:surprised|surprising)\\b|\\bwould be surprised\\b");
    private static final Pattern PASSIVE = Pattern.compile(
            BE + ADVERB + "{0,2}" + NOT + "?" + ADVERB + "?"
                    + "(?:(?:expected|forecast|forecasted|projected|predicted|anticipated|tipped|set|poised|bound|destined|liable|slated|primed|believed|thought|estimated|reckoned|doomed|going|on (?:track|course|pace)|about|likely|due|scheduled|supposed|seen|expecting)\\sto\\b"
                    + "|(?:expected|forecast|projected|predicted|seen|anticipated|put|estimated|pegged)(?=\\s(?:at|as|in|by|this|next|for|growing|rising|falling|slowing|shrinking|expanding|contracting|climbing|\\p{L}{3,12}ing|between|above|below|within|to)\\b)"
                    + "|(?:headed|heading|in line|on (?:track|course)) for\\b)"
                    + "|\\b(?:expected|forecast|projected|predicted|seen|tipped) (?:to|at)\\b|\\b(?:looks|seems|appears) (?:set|poised|bound|certain|likely|sure) to\\b|\\bon (?:track|course|pace) (?:to|for)\\b|\\bpoised to\\b|\\b(?:it is|is) (?:expected|forecast|projected|predicted|anticipated) that\\b");
    private static final Pattern MODAL = Pattern.compile(
            "\\b(?:will|would|could|may|might|should|shall|can|cannot|won't|wouldn't|couldn't|shouldn't|can't|ought)\\b(?:\\snot\\b)?(?:\\sto\\b)?"
                    + "(?:,?\\s(?:almost (?:certainly|surely)|most likely|very likely|most probably|in all likelihood|probably|likely|certainly|surely|definitely|inevitably|undoubtedly|possibly|well|not|never|no longer|also|still|even|then|soon|eventually|only|again)\\b){0,3}"
                    + "|(?<=[a-z])'ll\\b(?:\\s(?:probably|likely|certainly|not)\\b)?|\\b(?:is|are|was|were) (?:not )?to (?=(?!blame|do\\b|say\\b|see\\b)\\p{L}{2,})");
    /** What surrounds a degree and is no part of it: "is highly likely that". */
    private static final Pattern AROUND =
            Pattern.compile("^" + BE + ADVERB + "?(?!(?:but|not|no longer|never|hardly)\\b)|\\s(?:to|that)$");

    private static final Pattern TAIL =
            Pattern.compile("(?:,?\\s(?:also|still|even|then|soon|eventually|only|again))+$");
    private static final Pattern NUMBER =
            Pattern.compile("\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine)\\b[ -]?(?:point|per|pct|to)");
    private static final Pattern FIGURE = Pattern.compile(
            "\\b(?:forecasts?|projections?|predictions?|estimates?|prognosis)\\b(?!\\s(?:earlier|in|of the|released|by|that|which))");
    private static final Pattern REVISED = Pattern.compile(
            "\\b(?:cut|cuts|cutting|lower|lowers|lowered|trim|trims|trimmed|slash(?:es|ed)?|raise|raises|raised|lift|lifts|lifted|hike[sd]?|upgrade[sd]?|downgrade[sd]?"
                    + "|revise[sd]?|scale[sd]? back|reduce[sd]?|nudge[sd]?|bump(?:s|ed)?|keep|keeps|kept|maintain(?:s|ed)?|retain(?:s|ed)?|hold|holds|held|left|leaves|reaffirm(?:s|ed)?"
                    + "|slip|slips|slipping|slipped|shave[sd]?|pare[sd]?|halve[sd]?|doubled?|put|puts|set|sets|increase[sd]?|issued?|is|was|of|at|for)\\b");
    private static final Pattern NOUN_BEFORE = Pattern.compile(
            "\\b(?:political|good|the|free|ill|of|own|last|his|her|their|its|a|no|strong|popular|iron)\\s$");
    private static final Pattern RELATIVE = Pattern.compile("\\b(?:that|which|who|where)\\s(?:also\\s|in turn\\s)?$");
    private static final Pattern COMPLEMENT =
            Pattern.compile("\\b(?:said|says|say|added|warned|noted|believe[sd]?|argue[sd]?) that\\s$");
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "^\\s(?:\\p{L}+ly\\s)?have\\s(?!(?:to|a|an|the|no|its|their|some|more|enough|little|any|only)\\b|\\d)");
    private static final Pattern NOT_HEDGE =
            Pattern.compile("^(?:-| (?:like|rather|be remembered)\\b|\\s?\\d{1,2}(?:,|\\s\\d{4}))");

    private EnglishSignals() {}

    static List<Signal> in(String low, String text) {
        List<Signal> found = new ArrayList<>();
        sized(low, found);
        all(SIZED_CHANCE, low, Kind.LIKELIHOOD, found);
        all(NOT_RULED_OUT, low, Kind.POSSIBLE, found);
        all(A_CHANCE, low, Kind.POSSIBLE, found);
        all(NOT_SURPRISED, low, Kind.LIKELIHOOD, found);
        all(PROBABLY_NOT, low, Kind.LIKELIHOOD, found);
        modals(low, text, found);
        all(DEGREE_WORD, low, Kind.LIKELIHOOD, found);
        all(PASSIVE, low, Kind.EXPECTED, found);
        figures(low, found);
        found.sort((a, b) -> a.start() - b.start());
        return found;
    }

    private static void sized(String low, List<Signal> found) {
        Matcher match = CHANCE_OF_SIZE.matcher(low);
        while (match.find()) {
            for (int i = 1; i <= match.groupCount(); i++) {
                if (match.group(i) != null) {
                    put(new Signal(match.start(i), match.end(i), Kind.LIKELIHOOD), found);
                }
            }
        }
    }

    private static void all(Pattern pattern, String low, Kind kind, List<Signal> found) {
        Matcher match = pattern.matcher(low);
        while (match.find()) {
            Kind of = match.group().matches(".*\\b(?:conceivable|possible|perhaps|plausible)(?: that)?")
                    ? Kind.POSSIBLE
                    : match.group().matches("rule[sd]? out") ? Kind.LIKELIHOOD : kind;
            int start = match.start();
            int end = match.end();
            if (pattern == DEGREE_WORD) {
                Matcher around = AROUND.matcher(match.group());
                while (around.find()) {
                    start += around.start() == 0 ? around.end() : 0;
                    end -= around.start() == 0 ? 0 : around.group().length();
                }
            }
            put(new Signal(start, end, of), found);
        }
    }

    private static void modals(String low, String text, List<Signal> found) {
        Matcher match = MODAL.matcher(low);
        while (match.find()) {
            String words = match.group();
            String before = low.substring(Math.max(0, match.start() - 24), match.start());
            String after = low.substring(match.end());
            boolean noun = words.matches("will|might|can|may")
                    && NOUN_BEFORE.matcher(before).find()
                    && !before.matches(".*\\b(?:that|this) $");
            boolean month =
                    words.equals("may") && Character.isUpperCase(text.charAt(match.start())) && match.start() > 0;
            boolean relative = RELATIVE.matcher(before).find()
                    && !COMPLEMENT.matcher(before).find();
            boolean looksBack =
                    !words.startsWith("will") && LOOKS_BACK.matcher(after).find();
            if (!noun
                    && !month
                    && !relative
                    && !looksBack
                    && !NOT_HEDGE.matcher(after).find()) {
                int end = match.end() - tail(words);
                put(new Signal(match.start(), end, kind(words)), found);
            }
        }
    }

    private static int tail(String words) {
        Matcher tail = TAIL.matcher(words);
        return tail.find() ? tail.group().length() : words.endsWith(" ") ? 1 : 0;
    }

    private static Kind kind(String words) {
        if (words.matches(".*\\b(?:probably|likely|certainly|surely|likelihood)\\b.*")) {
            return Kind.LIKELIHOOD;
        }
        if (words.startsWith("should") || words.startsWith("ought")) {
            return Kind.SHOULD;
        }
        return words.matches("(?:could|may|might|can|cannot|can't|couldn't)\\b.*") ? Kind.POSSIBLE : Kind.WILL;
    }

    /** A forecast as a thing counts only with what is done to it and a number. */
    private static void figures(String low, List<Signal> found) {
        Matcher match = FIGURE.matcher(low);
        while (match.find()) {
            String around = low.substring(Math.max(0, match.start() - 60), match.start())
                    + low.substring(match.end(), Math.min(low.length(), match.end() + 120));
            if (REVISED.matcher(around).find()
                    && NUMBER.matcher(low.substring(match.end())).find()) {
                put(new Signal(match.start(), match.end(), Kind.FIGURE), found);
            }
        }
    }

    /** Six words at most, and what overlaps an earlier theme belongs to it. */
    private static void put(Signal signal, List<Signal> found) {
        if (found.stream().noneMatch(s -> s.start() < signal.end() && signal.start() < s.end())) {
            found.add(signal);
        }
    }
}

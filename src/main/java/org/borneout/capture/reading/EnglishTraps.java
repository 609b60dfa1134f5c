package org.borneout.capture.reading;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.borneout.capture.reading.Signal.Kind;
import org.borneout.time.WindowRule;
import org.borneout.time.Windows;
import org.jspecify.annotations.Nullable;

/**
 * Tells claims of the future from what only sounds like one, in English.
 *
 * <ul>
 *   <li><b>History</b>: the hedge looks back ("had expected", "was seen as", "would have been"), or the passage opens with a
 *       time that is past and names none to come ("In 2009 everyone predicted").
 *   <li><b>Advice</b>: "must", "needs to", "urged", "it is important to"; "should" and "ought to" behind somebody who can be told
 *       what to do, or before a passive of doing ("should be strengthened"). "Rates should decline" expects. The
 *       effect of a proposal ("replacing the pension would help") is advice, too.
 *   <li><b>Assumption</b>: what a forecast takes for granted.
 *   <li><b>Scheduled</b>: "is due to", "is to hold", and, where nobody vouches for it, "is expected to" before an
 *       event that is announced.
 *   <li><b>Motive</b>: a hedge inside "so that" or "in order that".
 * </ul>
 *
 * <p>Questions and what is called undecided ("it remains to be seen") are no claims and have no reason.
 */
final class EnglishTraps {
    private static final String VERB_OF_EVENT =
            "(?:hold|host|meet|visit|convene|release|publish|announce|unveil|discuss|attend|address|present|travel|arrive|gather"
                    + "|take (?:office|place|part)|be (?:inaugurated|sworn|held|published|released|announced|unveiled|discussed|presented)|kick off|open|close|vote|deliver (?:a|his|her|its)|speak|sign|testify|report|review)";
    private static final Pattern SCHEDULED = Pattern.compile(
            "\\b(?:scheduled|slated) to\\b|\\b(?:is|are|was|were|be) (?:\\p{L}+ )?due to (?:" + VERB_OF_EVENT
                    + "|be|begin|start|end|expire|come|return|decide|go|run|leave|visit|join|receive|consider|choose|elect|appear|launch|resume|finish|complete|set)\\b|\\b(?:is|are|was|were) (?:not )?to (?:be )?"
                    + VERB_OF_EVENT + "\\b"
                    + "|\\b(?:is|are) (?:scheduled|slated)\\b|\\b(?:is|are) due (?:on|in|at|by|next|this|later|out)\\b|\\b(?:continue|resume|return)s? [^.]{0,30}\\bwith (?:a|an) (?:lecture|seminar|talk|concert|workshop)\\b");
    private static final Pattern OWN_EVENT = Pattern.compile(
            "\\b(?:study|report|outlook|survey|paper|findings|results|forecasts?|details|conference|seminar|forum)\\b[^.]{0,20}\\b(?:will|would|to) be (?:published|released|presented|unveiled|held)\\b");
    private static final Pattern PLAN =
            Pattern.compile("\\b(?:plan|proposal|reform|scheme|bill|measure|package|option|approach)s?(?: also)?\\s*$");
    private static final Pattern EVENT_AHEAD =
            Pattern.compile("\\b(?:expected|set|going|planning|poised|likely|will|would|is|are) ?(?:to )?"
                    + VERB_OF_EVENT + "\\b|\\bexpected to be " + VERB_OF_EVENT);
    /** Times that a passage about the past may name, too: "over in two weeks". */
    private static final Set<WindowRule> UNDATED = EnumSet.of(
            WindowRule.NAMED_MONTH,
            WindowRule.WITHIN_DAYS,
            WindowRule.WITHIN_WEEKS,
            WindowRule.WITHIN_MONTHS,
            WindowRule.WITHIN_YEARS);

    private static final Pattern PAST_OPENING = Pattern.compile(
            "^\\W{0,3}(?:[a-z]+, )?(?:(?:a|one|two|three|\\d+) (?:years?|months?|weeks?) (?:ago|earlier)|last (?:year|month|week|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)"
                    + "|in (?:its|their|the|his|her|our) (?:[a-z]+ )?(?:(?:19|20)\\d\\d|last|previous|earlier)(?: [a-z]+){0,2} (?:survey|report|outlook|forecast|note|study|review|update)|in (?:19|20)\\d\\d|previously|earlier this year|at the time|back then|back in|in the past|since)\\b");
    /** An opening year that is past, or "a year ago": what was forecast then is no forecast of today. */
    private static final Pattern OPENING_YEAR = Pattern.compile(
            "^\\W{0,3}(?:back )?in (?:the )?(?:(?:early|late|mid|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)[ -](?:of )?)?((?:19|20)\\d\\d)\\b[^.]{0,80}\\b(?:predicted|forecast|expected|projected|said|warned|thought|believed|saw)\\b");

    private static final Pattern OLD_CALL = Pattern.compile(
            "\\b(?:had|having) (?:\\p{L}+ly |also |earlier )?(?:expected|forecast|predicted|projected|put|pencilled|anticipated|estimated|said|warned|called|seen|promised|given|told|been (?:expected|forecast|projected|seen|set|due|likely))\\b"
                    + "|\\b(?:a year ago|last year|twelve months ago)\\b[^.]{0,80}\\b(?:expected|forecast|predicted|projected|warned|promised)\\b");
    private static final Pattern LAST_REPORT = Pattern.compile(
            "\\b(?:last|previous|earlier|prior) (?:forecast|report|outlook|projection|survey|review|study|prediction)s?\\b[^.]{0,60}?\\b(?:suggested|had|put|said|predicted|saw|forecast|expected|was|were|pointed)\\b");
    private static final Pattern EXPANDS = Pattern.compile(
            "^ ?(?:also |then |still |again )?(?:expand|grow|contract|shrink|recover|rebound|slow|average|outpace|overtake|post|avoid a|return to growth|see (?:growth|inflation))\\b");
    private static final Pattern LOOKS_BACK = Pattern.compile(
            "\\b(?:would|could|might|may|should|must) (?:well |also |not )?have (?!(?:to|a|an|the|no|its|their|some|more|enough|little|any|only)\\b)\\p{L}+|\\bit (?:never|did not) (?:showed|happen)");
    private static final Pattern WAS = Pattern.compile(
            "\\b(?:was|were|had been|been)\\s(?:\\p{L}+ )?(?:expected|forecast|projected|predicted|seen|tipped|set|thought|believed|about|due|going|likely|unlikely|anticipated|poised|supposed)\\b");
    private static final Pattern SEEN_AS =
            Pattern.compile("\\b(?:was|were|been) (?:widely )?(?:seen|viewed|regarded) as\\b");
    private static final Pattern ADVISES = Pattern.compile(
            "\\b(?:must|needs? to|have to|has to|had better|would do well to|would be (?:wise|wrong|absurd|better|foolish|a mistake)|do well to|urge[sd]?|urging|recommend(?:s|ed)?|call(?:s|ed|ing)? (?:for|on)"
                    + "|advise[sd]?|it is (?:important|vital|essential|necessary|crucial|imperative|urgent|time|desirable|critical|advisable)|let's|let us|proposes? that|proposed that|suggests? that [^.]{0,60} should|is needed|are needed|was needed)\\b");
    private static final Pattern PASSIVE_OF_DOING = Pattern.compile(
            "\\b(?:should|ought to) (?:not )?(?:also )?be (?!(?:running|able|lower|higher|around|about|close|between|near|at|in|above|below|back|over|enough|complete|completed|finished|ready|felt|absorbed|\\d))\\p{L}+(?:ed|en|ilt|ade|ept|iven|ut|one)\\b");
    private static final Pattern AGENT =
            Pattern.compile("(?:^|[\\s,;\"'])" + WordList.anyOf("en/agents") + "(?: [a-z]+){0,1}$");
    /** What has to happen to things is expected of them: "taxes will have to rise". */
    private static final Pattern HAVE_TO = Pattern.compile("(?:have|has|needs?) to");

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:government|bank|ministry|fed|policymakers|authorities|congress|parliament|we|companies)\\b");
    private static final Pattern CHANGE = Pattern.compile(
            "^ ?(?:also |then |still |again |not |soon )?(?:rise|fall|grow|decline|increase|decrease|ease|slow|recover|rebound|pick up|reach|remain|continue|stay|average|stabili[sz]e|improve|come in|come down|expand|contract|shrink|moderate|accelerate|gain|drop|climb|weather|strengthen|weaken|narrow|widen|return|settle|peak|quicken|start to|begin to|hold|benefit|see|be (?:running|lower|higher|around|about|close|between|near|at|above|below|back|felt|absorbed|able|complete|over|\\d)|turn|level|edge|hit|exceed|top|outpace|lift|boost|help|support|keep|prove|get|start in|subside|fade|soften|tick|hover|run|land|emerge)\\b");
    private static final Pattern ASSUMES = Pattern.compile(
            "\\b(?:assum(?:es|ed|e|ption|ptions)\\b|takes? (?:it )?[^.]{0,40}(?:for granted|as given)|took it as given|on the premise|is premised|(?:is|are) based on (?:the assumption|an average|a))|\\bassuming throughout");
    private static final Pattern UNDECIDED = Pattern.compile(
            "\\b(?:remains? to be seen|(?:is|remains?|was) (?:un(?:clear|certain|known)|an open question)|whether or not|who knows|too (?:early|soon) to|gave up guessing|hard to (?:say|tell|predict)|no one knows|nobody knows|impossible to (?:say|predict)|does not necessarily|(?:think|believe|expect|hope|say) (?:so|not)\\b|not necessarily|wait and see)\\b");
    private static final Pattern MOTIVE = Pattern.compile(
            "\\b(?:so that|in order that|in the hope that|hoping (?:that|to)|hopes? (?:that|to)|in a bid|aim(?:s|ed)? to)\\b");
    private static final Pattern PROPOSAL =
            Pattern.compile("(?:^|[\\s,\"(]|\\bthat )" + WordList.anyOf("en/proposals") + "\\b");
    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:next|this year|coming|by (?:the end|\\d{4})|tomorrow|later this|second half|will|within|in (?:20[2-9]\\d))\\b");
    private static final Pattern WAR_GAME = Pattern.compile(
            "\\b(?:red|blue)\\b (?:will|would|has|orders)|\\bon day (?:\\w+)\\b|\\bturn (?:one|two|three|\\d)\\b");

    private EnglishTraps() {}

    /** Whether the words make no claim at all, so that they are not even listed as left out. */
    static boolean silent(Claim claim) {
        String low = claim.low();
        String sentence = claim.sentence().low();
        boolean question = low.stripTrailing().endsWith("?")
                || sentence.stripTrailing().endsWith("?") && sentence.indexOf('.') < 0;
        boolean whether = sentence.substring(0, claim.signal().start())
                .matches(
                        "(?s).*\\b(?:whether|asked (?:if|what|how|when)|wonder(?:s|ed)? (?:if|whether)|what decides)\\b[^.]{0,80}");
        return question
                || whether
                || UNDECIDED.matcher(low).find()
                || WAR_GAME.matcher(low).find();
    }

    static @Nullable LeftOutReason reason(Claim claim, LocalDate anchor) {
        String low = claim.low();
        int at = claim.signal().start() - claim.from();
        String before = low.substring(0, at);
        String hedge = claim.hedge().toLowerCase(java.util.Locale.ROOT);
        if (history(claim, low, before, anchor)) {
            return LeftOutReason.HISTORY;
        }
        if (ASSUMES.matcher(before).find() || ASSUMES.matcher(low).find() && !low.contains("assuming")) {
            return LeftOutReason.ASSUMPTION;
        }
        if (scheduled(claim, low)) {
            return LeftOutReason.SCHEDULED_EVENT;
        }
        if (advice(claim, low, before, hedge)) {
            return LeftOutReason.ADVICE;
        }
        if (MOTIVE.matcher(before).find()) {
            return LeftOutReason.MOTIVE;
        }
        return null;
    }

    private static boolean history(Claim claim, String low, String before, LocalDate anchor) {
        boolean ahead = FUTURE.matcher(low.substring(before.length())).find();
        if (LAST_REPORT.matcher(claim.sentence().low()).find()) {
            return true;
        }
        boolean old = OLD_CALL.matcher(low.substring(
                        0,
                        Math.min(low.length(), before.length() + claim.hedge().length())))
                .find();
        if (old || SEEN_AS.matcher(low).find()) {
            return true;
        }
        if (OLD_CALL.matcher(claim.sentence().low()).find()
                && OLD_CALL.matcher(low).find()
                && claim.signal().kind() != Kind.LIKELIHOOD
                && !ahead
                && before.isBlank()) {
            return true;
        }
        if (LOOKS_BACK.matcher(low).find()
                && LOOKS_BACK
                        .matcher(low.substring(Math.max(0, before.length() - 20)))
                        .find()
                && claim.signal().kind() != Kind.LIKELIHOOD) {
            return true;
        }
        Matcher year = OPENING_YEAR.matcher(claim.sentence().low());
        if (year.find() && Integer.parseInt(year.group(1)) < anchor.getYear()) {
            return true;
        }
        boolean opened = PAST_OPENING.matcher(claim.sentence().low()).find() && claim.from() < 80;
        if (opened && !FUTURE.matcher(low).find() && !namesTimeToCome(claim, anchor)) {
            return true;
        }
        return !claim.attributed()
                && WAS.matcher(low).find()
                && !ahead
                && (claim.source() == null
                        || !claim.source().isInstitute()
                        || !Pattern.compile("\\b(?:19|20)\\d\\d\\b|%|percent|pct")
                                .matcher(low)
                                .find());
    }

    private static boolean namesTimeToCome(Claim claim, LocalDate anchor) {
        return Windows.mentions(claim.sentence().low(), anchor, null).stream()
                .anyMatch(m -> m.closes() && !m.last().isBefore(anchor) && !UNDATED.contains(m.rule()));
    }

    private static boolean scheduled(Claim claim, String low) {
        if (SCHEDULED.matcher(low).find() || OWN_EVENT.matcher(low).find()) {
            return true;
        }
        return !claim.attributed()
                && EVENT_AHEAD.matcher(low).find()
                && claim.signal().kind() != Kind.POSSIBLE
                && claim.signal().kind() != Kind.LIKELIHOOD;
    }

    private static boolean advice(Claim claim, String low, String before, String hedge) {
        if (claim.signal().kind() == Kind.SHOULD) {
            String after = claim.sentence().low().substring(claim.signal().end(), claim.to());
            boolean expects = CHANGE.matcher(after).find()
                    && !AGENT.matcher(before.stripTrailing()).find();
            boolean ready = after.matches("(?s)\\s(?:be|have) (?:\\p{L}+ing|able|ready|complete|over)\\b.*")
                    && !AGENT.matcher(before.stripTrailing()).find();
            boolean expands =
                    EXPANDS.matcher(after).find() && !OFFICE.matcher(before).find();
            return !(expects || ready || expands)
                    || PASSIVE_OF_DOING.matcher(low).find();
        }
        Matcher advises = ADVISES.matcher(low);
        boolean must = advises.find();
        boolean things = must
                && HAVE_TO.matcher(advises.group()).matches()
                && !AGENT.matcher(before.stripTrailing()).find();
        if (must && !things && advises.start() < before.length() + 12 && !hedge.contains("likely")) {
            return true;
        }
        boolean effect = hedge.matches("(?:would|could|may|might|can)\\b.*");
        return effect
                && (PLAN.matcher(before).find()
                        || PROPOSAL.matcher(before.length() > 90 ? before.substring(0, 90) : before)
                                .find())
                && !Conditions.IF.matcher(low).find();
    }
}

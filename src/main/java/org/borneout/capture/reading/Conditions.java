package org.borneout.capture.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the condition on which a claim rests, with its words.
 *
 * <p>English: "if" (not "even if", "as if", nor behind "asked"), "should" and "were" before their subject, "unless", "provided",
 * "depending on", "as long as", "in the event of", "assuming", "barring", "subject to", "without" at the head of the sentence, and
 * a scenario. Korean: -(으)면, -다면, -ㄹ 경우, -는 한, 전제로, -에 따라; not 따르면, 반면, 비교하면 and their like.
 * "Would then" and "이 경우" take the condition of the sentence before.
 *
 * <p>Example: "Depending on how Seoul responds, a test could follow": the words up to the comma.
 */
final class Conditions {
    static final Pattern IF =
            Pattern.compile("(?<!even )(?<!\\bas )(?<!asked )(?<!only )\\bif\\b(?! any\\b| so\\b| not\\b| at all)"
                    + "|\\bunless\\b|\\bprovid(?:ed|ing)(?: that)?\\b(?! by| for| a)|\\bdepend(?:ing|s|ent) (?:up)?on\\b|\\bas long as\\b|\\bso long as\\b|\\bin the event\\b|\\bon (?:the )?condition that\\b"
                    + "|\\bassuming\\b|\\bbarring\\b|\\bsubject to\\b|\\bcontingent (?:up)?on\\b|\\bhinges? on\\b|\\bin case\\b|\\bonly if\\b"
                    + "|\\b(?:in|under) (?:a|an|the|its|this|that|such a) (?:\\p{L}+[ -]){0,3}scenario\\b");
    private static final Pattern INVERTED = Pattern.compile(
            "(?:^|[.;:,\"]\\s?|\\b(?:but|and|that|said|however,) )(?:(should|were|had)\\s(?:the |a |an |any |these |those |this |that |\\p{L}+ ){1,8}?(?:to\\s)?[\\p{L}-]+)[^,.;]{0,160},|^\\W?without [^,]{3,60},");
    private static final Pattern THEN = Pattern.compile(
            "\\b(?:would|will|could|may|might) then\\b|\\bin (?:that|this|such a) case\\b|\\bin that event\\b");
    private static final Pattern KOREAN = Pattern.compile(
            "[가-힣\\p{N}%]{1,12}(?:지 않|없)?(?:으면|하면|되면|지면|다면|라면|면)(?=[\\s,])|[가-힣]{0,8}[가-힣](?: 수)?\\s?(?:경우)(?:에는|엔|에도|에)?(?=[\\s,])|[가-힣]{1,10}(?:는|지 않는|하는|되는) 한(?=[\\s,])|[가-힣]{1,12}(?:을|를|것을) (?:전제로|조건으로)(?! 했)|[가-힣]{1,12}(?:여부|반응|결과|상황|정도|대응)에 따라(?:서는)?");
    private static final Pattern KOREAN_NOT = Pattern.compile(
            "(?:^|[^가-힣])하면$|(?:따르면|반영하면|대비하면|비교하면|감안하면|고려하면|종합하면|보면|이르면|빠르면|늦으면|예를 들면|제외하면|포함하면|빼면|아니면|환산하면|요약하면)$"
                    + "|^(?:반면|측면|국면|장면|화면|전면|수면|지면|표면|이면|정면|단면|직면|평면|가면|라면|들면|외면|내면|당면)$|[가-힣](?:측면|국면)$");
    private static final Pattern KOREAN_THEN =
            Pattern.compile("(?:^|\\s)(?:이|그|이런|그런|이럴|그럴) 경우(?:에는|엔|에)?\\s|그렇게 되면|이렇게 되면");
    private static final int LONGEST = 200;
    /** How long the words that name the source between a claim and its condition may be: "..., the survey says, unless ...". */
    private static final int ASIDE = 60;

    private Conditions() {}

    static @Nullable String of(Claim claim, boolean korean, @Nullable String before) {
        return korean ? korean(claim, before) : english(claim, before);
    }

    /** Whether "should" or "were" opens a condition there: "Should the duties return, growth could ...". */
    static boolean opens(String low, int at) {
        if (!low.startsWith("should", at) && !low.startsWith("were", at)) {
            return false;
        }
        Matcher inverted = INVERTED.matcher(low);
        return inverted.find() && inverted.start(1) == at && !isAdvice(low, inverted);
    }

    /** Whether a hedge stands inside a condition that a comma ends: "If prices were to fall, growth would rise". */
    static boolean inIf(String low, int at) {
        Matcher marker = IF.matcher(low);
        while (marker.find() && marker.start() < at) {
            int comma = low.indexOf(',', marker.start());
            if (comma > at && comma - marker.start() < LONGEST) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String english(Claim claim, @Nullable String before) {
        String low = claim.sentence().low();
        Matcher marker = IF.matcher(low);
        while (marker.find()) {
            boolean inClaim = marker.start() >= claim.from() - 1 && marker.start() < claim.to();
            boolean opens = marker.start() < 12 && claim.from() > marker.start() && claim.from() < 260;
            boolean follows = marker.start() >= claim.to()
                    && marker.start() - claim.to() < ASIDE
                    && low.startsWith(",", claim.to())
                    && claim.attributed();
            if (follows) {
                return cut(
                        claim.sentence(),
                        marker.start(),
                        low.length(),
                        claim.signal().start());
            }
            if ((inClaim || opens) && !insideOf(low, marker.start())) {
                return cut(
                        claim.sentence(),
                        marker.start(),
                        inClaim ? claim.to() : claim.from(),
                        claim.signal().start());
            }
        }
        Matcher inverted = INVERTED.matcher(low);
        if (inverted.find()
                && inverted.start() < claim.signal().start()
                && inverted.end() <= claim.to()
                && !isAdvice(low, inverted)) {
            int start = inverted.start(1) >= 0 ? inverted.start(1) : inverted.start();
            return claim.sentence().text().substring(start, inverted.end() - 1).strip();
        }
        return THEN.matcher(claim.low()).find() ? before : null;
    }

    /** "Should" before its subject and before a comma with the claim behind it; a question is none. */
    private static boolean isAdvice(String low, Matcher inverted) {
        return low.indexOf('?', inverted.start()) >= 0;
    }

    private static boolean insideOf(String low, int at) {
        return low.substring(Math.max(0, at - 24), at)
                .matches(".*\\b(?:asked|surprised|wonder|wonders|unclear|know|knows|see|sees|tell) $");
    }

    /** Up to the comma that ends it where the claim follows, else to the end of the claim. */
    private static String cut(Sentence sentence, int start, int to, int hedge) {
        int end = Math.min(Math.max(to, start + 1), start + LONGEST);
        int comma = sentence.low().indexOf(',', start);
        if (comma > start + 4 && comma < end) {
            end = comma;
        }
        int then = sentence.low().indexOf(", then ", start);
        end = then > 0 && then < end ? then : end;
        return sentence.text()
                .substring(start, Math.min(end, sentence.text().length()))
                .replaceFirst("[\\s,.;:\"”’']+$", "");
    }

    private static @Nullable String korean(Claim claim, @Nullable String before) {
        String text = claim.sentence().text();
        if (KOREAN_THEN.matcher(claim.text()).find()) {
            return before;
        }
        Matcher marker = KOREAN.matcher(text).region(claim.from(), claim.to());
        while (marker.find()) {
            String word = marker.group().strip();
            boolean when = word.contains("경우");
            if (when ? adnominal(word) : conditional(word)) {
                int from = Math.max(
                                Math.max(text.lastIndexOf(',', marker.start()), text.lastIndexOf('“', marker.start())),
                                text.lastIndexOf('"', marker.start()))
                        + 1;
                int start = Math.max(from, claim.from());
                String words = text.substring(start, marker.end()).strip();
                return words.replaceFirst("^(?:[가-힣A-Z()]{1,14}(?:연구원|연구소|보고서|기관|KDI)[은는이가]|연구원은|연구소는|보고서는|그는)\\s", "")
                        .replaceFirst("^(?:다만|또한?|반면|특히|한편|그러나|하지만|만약|만일)\\s", "");
            }
        }
        return null;
    }

    private static boolean conditional(String word) {
        return !word.endsWith("면") || !KOREAN_NOT.matcher(word).find();
    }

    /** "할 경우", "않을 경우": a thing that may come; "핵실험의 경우" is only a topic. */
    private static boolean adnominal(String word) {
        String stem = word.replaceFirst("\\s?경우.*$", "");
        return !stem.isEmpty() && Hangul.endsInRieul(stem);
    }
}

package org.borneout.capture.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Suggests a neutral statement of a claim and criteria for it; both are for a person to edit.
 *
 * <p>The hedge is taken out, as it is said beside the statement: "X is unlikely to rise" becomes "X will rise" with the hedge "unlikely";
 * "it expects growth to recover" becomes "growth will recover"; -ㄹ 가능성이 있다 becomes -ㄹ 것이다. Where the sentence
 * does not yield that, the words stand as they are. The due date is added where it was found.
 */
final class Statements {
    private static final Pattern IT_IS =
            Pattern.compile("^\\s*(?:it (?:is|was|'s) |there (?:is|was|'s) (?:a |an )?)?\\s*$");
    private static final Pattern BE = Pattern.compile("\\s(?:is|are|was|were|be|looks?|seems?|appears?)(?: \\p{L}+)?$");
    /** "Predicts that prices will". */
    private static final Pattern GOVERNED = Pattern.compile("\\p{L}+ (?:that )?(.+) (?:will|would)");

    private static final Pattern NOT = Pattern.compile("([가-힣])지(?:는|도)? (?:않을|못할)\\s*$");
    /** Nouns that end like the form of what is to come: 도발 가능성. */
    private static final Pattern NOUN =
            Pattern.compile("(?:수출|진출|지출|대출|매출|유출|충돌|발발|도발|개발|폭발|재발|결렬|균열|분열|건설|통일|현실|손실|부실|이탈)$");

    private static final Pattern TO_VERB = Pattern.compile("^(.{3,120}?) to (\\p{Ll}+)");

    private Statements() {}

    static Suggestion of(Claim claim, CardWindow window, @Nullable String condition, boolean korean) {
        String said = korean ? korean(claim) : english(claim);
        List<String> words = WordList.lines(korean ? "ko/suggestions" : "en/suggestions");
        String due = window.due() == null
                ? words.get(1)
                : words.get(0).replace("{due}", window.due().toString());
        String only = condition == null ? "" : " " + words.get(2).replace("{condition}", condition);
        return new Suggestion(said, (due + only).replace("{statement}", said));
    }

    private static String english(Claim claim) {
        String text = claim.text();
        int at = claim.signal().start() - claim.from();
        int end = Math.min(text.length(), claim.signal().end() - claim.from());
        String before = text.substring(0, at).strip();
        String after = text.substring(end).strip();
        String hedge = Plain.of(claim.hedge());
        if (hedge.endsWith("surprised") || hedge.endsWith("surprising")) {
            return sentence(after.replaceFirst("^(?:to see|if|by) ", ""));
        }
        if (claim.signal().kind() == Signal.Kind.LIKELIHOOD && after.startsWith("to ")) {
            return sentence(BE.matcher(before).replaceFirst("") + " will " + after.substring(3));
        }
        if (IT_IS.matcher(Plain.of(text.substring(0, at))).matches() && hedge.endsWith("that")
                || IT_IS.matcher(Plain.of(before) + " ").matches() && after.startsWith("that ")) {
            return sentence(after.replaceFirst("^that ", ""));
        }
        if (claim.signal().kind() == Signal.Kind.EXPECTED && after.startsWith("that ")) {
            return sentence(after.substring(5));
        }
        Matcher governed = GOVERNED.matcher(claim.hedge());
        if (claim.signal().kind() == Signal.Kind.EXPECTED && governed.matches()) {
            return sentence(governed.group(1) + " will " + after);
        }
        if (claim.signal().kind() == Signal.Kind.EXPECTED && !hedge.endsWith(" to")) {
            Matcher object = TO_VERB.matcher(after);
            return sentence(
                    object.find()
                            ? object.group(1) + " will " + object.group(2) + after.substring(object.end())
                            : text);
        }
        boolean replaced = claim.signal().kind() != Signal.Kind.FIGURE
                && !before.isEmpty()
                && !after.isEmpty()
                && (hedge.endsWith(" to")
                        || hedge.matches("(?:will|would|could|may|might|should|can)(?: (?!not|never)[\\p{L} ]+)?"));
        return sentence(replaced ? before + " will " + after : text);
    }

    /** Whether a negation outside the hedge turns the claim round. */
    static boolean negated(Claim claim) {
        if (claim.korean()) {
            return NOT.matcher(claim.text()
                            .substring(
                                    0,
                                    Math.min(
                                            claim.text().length(),
                                            claim.signal().start() - claim.from())))
                    .find();
        }
        return claim.sentence()
                .low()
                .substring(
                        claim.signal().end(),
                        Math.max(claim.to(), claim.signal().end()))
                .matches("(?s)\\s(?:to )?not\\b.*");
    }

    private static String korean(Claim claim) {
        String text = claim.text();
        int at = Math.min(text.length(), claim.signal().start() - claim.from());
        String before = text.substring(0, at).stripTrailing();
        if (claim.hedge().endsWith(" 것")) {
            before = text.substring(0, Math.min(text.length(), claim.signal().end() - claim.from() - 2));
        }
        if (!Hangul.endsInRieul(before) || NOUN.matcher(before).find()) {
            return text;
        }
        Matcher not = NOT.matcher(before);
        String plain = not.find() ? before.substring(0, not.start(1)) + Hangul.toCome(not.group(1)) : before;
        return plain.replaceFirst("^(?:[^“\"]{0,40}(?:은|는|이|가) )?[“\"‘']", "") + " 것이다.";
    }

    private static String sentence(String words) {
        String plain = words.replaceFirst("[\\s,;:.\"”’]+$", "").replaceFirst("^[\\s\"“‘']+", "");
        return plain.isEmpty() ? words : Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + ".";
    }
}

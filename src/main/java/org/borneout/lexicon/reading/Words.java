package org.borneout.lexicon.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which words of likelihood are kept and compared. */
public final class Words {
    private static final Pattern QUOTES =
            Pattern.compile("[\"\\u201c\\u201d\\u201e\\u00ab\\u00bb\\u300c\\u300d\\u300e\\u300f]"
                    + "|(?<![\\p{L}\\p{N}])['\\u2018\\u2019]|['\\u2018\\u2019](?![\\p{L}\\p{N}])");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L})\\s?[.!]+$");
    private static final Pattern CANNOT = Pattern.compile("\\bcan ?(?:'t|not)\\b");
    private static final Pattern WILL_NOT = Pattern.compile("\\bwon't\\b");
    private static final Pattern NOT = Pattern.compile("n't\\b");
    private static final Pattern WILL = Pattern.compile("'ll\\b");
    private static final Pattern ARE = Pattern.compile("'re\\b");
    private static final Pattern OTHER_THAN_ENGLISH = Pattern.compile("[^a-z]+");
    private static final Pattern KOREAN = Pattern.compile("[가-힣]");
    private static final Pattern OTHER_THAN_KOREAN = Pattern.compile("[^가-힣]+");
    private static final Pattern PARTICLE = Pattern.compile("가능성[이은도만](?!라)");
    private static final Pattern ENDING = Pattern.compile("(?<!이)다$");

    private Words() {}

    /** As they are kept and keyed: NFKC, lower case, single spaces, without quotation marks and a final full stop. */
    public static String plain(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        String single = SPACES.matcher(QUOTES.matcher(text).replaceAll("")).replaceAll(" ");
        return STOP.matcher(single.strip()).replaceAll("");
    }

    /** English words between single spaces, a space at either end, short forms written out: "isn't" is " is not ". */
    static String english(String plain) {
        String text = plain;
        if (plain.indexOf('\'') >= 0 || plain.contains("can")) {
            text = CANNOT.matcher(text).replaceAll("cannot");
            text = WILL_NOT.matcher(text).replaceAll("will not");
            text = NOT.matcher(text).replaceAll(" not");
            text = WILL.matcher(text).replaceAll(" will");
            text = ARE.matcher(text).replaceAll(" are");
        }
        return " " + OTHER_THAN_ENGLISH.matcher(text).replaceAll(" ").strip() + " ";
    }

    /** Korean syllables run together, without the particles that follow "possibility", so that endings stand at the end. */
    static String korean(String plain) {
        return PARTICLE.matcher(OTHER_THAN_KOREAN.matcher(plain).replaceAll("")).replaceAll("가능성");
    }

    /** The form in which a wording is looked for in one of these; a Korean one without the ending of its last verb. */
    static String sought(String words) {
        return KOREAN.matcher(words).find() ? ENDING.matcher(korean(words)).replaceFirst("") : english(words);
    }
}

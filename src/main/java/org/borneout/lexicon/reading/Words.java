package org.borneout.lexicon.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which words of likelihood are kept and compared. */
public final class Words {
    private static final Pattern QUOTES =
            Pattern.compile("[\"\\u201c\\u201d\\u201e\\u00ab\\u00bb\\u300c\\u300d\\u300e\\u300f]"
                    + "|(?<![\\p{L}\\p{N}])['\\u2018\\u2019]|['\\u2018\\u2019](?![\\p{L}\\p{N}])");

    private Words() {}

    /** As they are kept and keyed: NFKC, lower case, single spaces, without quotation marks and a final full stop. */
    public static String plain(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        return QUOTES.matcher(text)
                .replaceAll("")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .replaceAll("(?<=\\p{L})\\s?[.!]+$", "");
    }

    /** English words between single spaces, a space at either end, short forms written out: "isn't" is " is not ". */
    static String english(String plain) {
        String text = plain.replaceAll("\\bcan ?(?:'t|not)\\b", "cannot")
                .replaceAll("\\bwon't\\b", "will not")
                .replaceAll("n't\\b", " not")
                .replaceAll("'ll\\b", " will")
                .replaceAll("'re\\b", " are");
        return " " + text.replaceAll("[^a-z]+", " ").strip() + " ";
    }

    /** Korean syllables run together, without the particles that follow "possibility", so that endings stand at the end. */
    static String korean(String plain) {
        return plain.replaceAll("[^가-힣]+", "").replaceAll("가능성[이은도만](?!라)", "가능성");
    }
}

package org.borneout.source;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names and texts are compared: case, width, accents' encoding and spacing do not matter. */
public final class NameKey {
    private NameKey() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** The language a name is in, as far as its script tells: Korean for Hangul, else English. */
    public static String language(String name) {
        return name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)
                ? "ko"
                : "en";
    }

    /** A readable part of an address: "Bank für X" becomes bank-fur-x; letters of other scripts stay. */
    public static String slug(String name) {
        String plain = Normalizer.normalize(of(name), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String slug = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.length() <= 100 ? slug : slug.substring(0, 100).replaceAll("-+$", "");
    }
}

package org.borneout.capture.reading;

import java.util.regex.Pattern;

/** Figures of speech by which a claim could never be checked: "a golden time", "중대 기로". */
final class Metaphors {
    private static final Pattern ENGLISH = WordList.words("en/metaphors");
    private static final Pattern KOREAN = Pattern.compile(WordList.anyOf("ko/metaphors"));

    private Metaphors() {}

    static boolean in(String low) {
        return ENGLISH.matcher(low).find() || KOREAN.matcher(low).find();
    }
}

package org.borneout.capture.reading;

import org.jspecify.annotations.Nullable;

/**
 * A passage that sounds like a forecast, before it is decided whether it is one.
 *
 * @param from first character in the sentence
 * @param to behind the last
 * @param attributed whether the sentence itself says who speaks
 */
record Claim(
        Sentence sentence,
        int from,
        int to,
        Signal signal,
        @Nullable Source source,
        boolean attributed) {
    String text() {
        return sentence.text().substring(from, to);
    }

    String low() {
        return sentence.low().substring(from, to);
    }

    int start() {
        return sentence.start() + from;
    }

    int end() {
        return sentence.start() + to;
    }

    /** Whether it is in Korean, where the hedge stands behind what is claimed. */
    boolean korean() {
        return signal.of(sentence.text()).codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }

    String hedge() {
        return signal.of(sentence.text());
    }
}

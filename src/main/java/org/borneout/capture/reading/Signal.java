package org.borneout.capture.reading;

/**
 * Words of a sentence that make it sound like a forecast.
 *
 * @param start of the hedge in the sentence
 * @param end of the hedge; at most six words
 */
record Signal(int start, int end, Kind kind) {
    enum Kind {
        /** "Could", "cannot be ruled out", "수 있다": has no number and is never turned into one. */
        POSSIBLE,
        /** "Likely", "a 60 per cent chance", "가능성이 높다": says how likely. */
        LIKELIHOOD,
        /** "Is expected to", "forecasts", "전망했다". */
        EXPECTED,
        /** "Will", "would" in reported speech, "-ㄹ 것이다". */
        WILL,
        /** "Should", which expects or advises. */
        SHOULD,
        /** A forecast named as a thing with its figure: "the forecast was cut to 2 %", "전망치를 1.8%로". */
        FIGURE
    }

    String of(String text) {
        return text.substring(start, end);
    }
}

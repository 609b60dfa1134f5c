package org.borneout.prediction;

import java.text.BreakIterator;
import java.util.Locale;

/** Counts sentences, near enough to hold quotations short. */
public final class Sentences {
    private Sentences() {}

    public static int count(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}

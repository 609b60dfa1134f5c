package org.borneout.capture.reading;

import org.jspecify.annotations.Nullable;

/** A claim that was taken for a forecast, with all that was read of it by itself. */
record Draft(
        Claim claim,
        Source source,
        CardWindow window,
        @Nullable String condition,
        Figures figures) {
    Draft dated(CardWindow other) {
        return new Draft(claim, source, other, condition, figures);
    }

    Draft said(Source other) {
        return new Draft(claim, other, window, condition, figures);
    }

    /** Whether the institute is quoted word by word. */
    boolean direct() {
        String text = claim.sentence().text();
        int open = Math.max(text.indexOf('"'), text.indexOf('“'));
        boolean marks = open >= 0 && open <= claim.from() + 2 && text.length() - claim.from() > 40 && claim.from() <= 2;
        return marks || claim.sentence().quoted();
    }
}

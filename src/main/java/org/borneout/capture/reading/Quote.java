package org.borneout.capture.reading;

/**
 * The passage that is quoted: the claim, cut to 400 characters where it is longer, at a comma behind the hedge if there is
 * one, else at a space.
 *
 * @param start offset in the article
 * @param end offset in the article
 */
record Quote(int start, int end) {
    static final int LONGEST = 400;

    static Quote of(Claim claim) {
        String text = claim.sentence().text();
        int from = claim.from();
        int to = claim.to();
        if (claim.signal().end() - from > LONGEST) {
            from = space(text, claim.signal().end() - LONGEST / 2);
        }
        if (to - from > LONGEST) {
            int comma = text.lastIndexOf(", ", from + LONGEST - 1);
            to = comma > claim.signal().end() + 20 ? comma : back(text, from + LONGEST);
        }
        return new Quote(claim.sentence().start() + from, claim.sentence().start() + to);
    }

    private static int space(String text, int at) {
        int space = text.indexOf(' ', at);
        int start = space < 0 || space > at + LONGEST / 4 ? at : space + 1;
        return Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
    }

    private static int back(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        int end = space < at - LONGEST / 4 ? at : space;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}

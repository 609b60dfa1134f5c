package org.borneout.capture.reading;

/**
 * One sentence of the article.
 *
 * @param low the text in the form of {@link Plain}, with the same offsets
 * @param quoted whether it begins inside quotation marks that an earlier sentence opened
 * @param open whether quotation marks are still open at its end
 */
record Sentence(int start, int end, String text, String low, int paragraph, Part part, boolean quoted, boolean open) {
    /** What a paragraph is to the page. */
    enum Part {
        HEADLINE,
        LEAD,
        BODY,
        CAPTION,
        FURNITURE
    }

    static Sentence of(String text) {
        return new Sentence(0, text.length(), text, Plain.of(text), 0, Part.BODY, false, false);
    }

    Where where() {
        return switch (part) {
            case HEADLINE -> Where.HEADLINE;
            case LEAD -> Where.LEAD;
            case BODY, CAPTION, FURNITURE -> Where.BODY;
        };
    }
}

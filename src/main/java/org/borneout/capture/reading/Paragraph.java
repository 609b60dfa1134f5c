package org.borneout.capture.reading;

import org.borneout.capture.reading.Sentence.Part;

/** A stretch of lines that belong together, and what it is to the page. */
record Paragraph(int start, int end, Part part) {
    Paragraph as(Part other) {
        return new Paragraph(start, end, other);
    }

    String of(String text) {
        return text.substring(start, end);
    }
}

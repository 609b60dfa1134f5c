package org.borneout.capture.reading;

/** In which part of the article a passage stands. */
public enum Where {
    HEADLINE,
    /** The first paragraph of the story. */
    LEAD,
    BODY
}

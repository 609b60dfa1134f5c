package org.borneout.report;

/**
 * What came of a prediction, in one line.
 *
 * @param shape the class that draws its mark: happened, no, partly, void, unresolved or open
 * @param words "Did not happen"
 * @param beside "by 30 September 2026"; may be empty
 */
public record Upshot(String shape, String words, String beside) {}

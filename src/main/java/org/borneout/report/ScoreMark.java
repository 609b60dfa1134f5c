package org.borneout.report;

/**
 * A Brier score drawn on a line from 0 to 0.5, on which always saying 50% stands in the middle.
 *
 * @param dot where it stands, in percent of the line
 * @param low left end of its interval; empty where there is none
 * @param high right end
 * @param value in two decimals
 * @param drawn the drawing in words
 */
public record ScoreMark(String dot, String low, String high, String value, String drawn) {
    public boolean hasInterval() {
        return !low.isEmpty();
    }
}

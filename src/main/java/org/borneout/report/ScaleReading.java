package org.borneout.report;

import org.borneout.web.Mark;

/**
 * How one scale reads some words.
 *
 * @param as under which of its terms, and where that was seen
 * @param leading whether it is the scale by which records are read here
 */
public record ScaleReading(String scale, String code, String as, Mark mark, String range, boolean leading) {}

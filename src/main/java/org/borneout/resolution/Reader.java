package org.borneout.resolution;

/**
 * Whoever reads the evidence.
 *
 * @param reviews whether they may freeze a text and give a second or third reading
 */
public record Reader(long account, boolean reviews) {}

package org.borneout.report.scored;

/**
 * Of what is scored.
 *
 * @param prospective how many were logged before the outcome could be known
 * @param systematic how many came from archives by a written rule
 * @param imported how many rest on verdicts that came with an import
 * @param fallback how many have their number from our own lexicon
 * @param late how many did not happen by the date and happened later
 * @param readTwice how many rest on verdicts of two readers
 * @param agreed in how many of these both found the same
 */
public record Counts(
        long prospective, long systematic, long imported, long fallback, long late, long readTwice, long agreed) {}

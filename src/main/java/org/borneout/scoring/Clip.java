package org.borneout.scoring;

/** Keeps probabilities away from 0 and 1 where a logarithm would be infinite. */
final class Clip {
    static final int WHOLE = 1_000_000;

    private Clip() {}

    /** The value itself, or the nearest that is at least the margin away from 0 and 1. */
    static int within(int millionths, Probability margin) {
        return Math.min(Math.max(millionths, margin.millionths()), WHOLE - margin.millionths());
    }
}

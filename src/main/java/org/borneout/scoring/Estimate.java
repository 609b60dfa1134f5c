package org.borneout.scoring;

/** A value with the interval that goes with it, at {@link Interval#LEVEL}. */
public record Estimate(double value, Interval interval) {}

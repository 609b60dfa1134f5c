package org.borneout.scoring;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Forecasts together with which of them belong together. Forecasts of one family (a scenario, one report's variants
 * of the same claim) come true or fail together, so that three of them are not three pieces of evidence. What
 * measures uncertainty therefore draws, or counts, families.
 *
 * <p>A forecast without a family is a family of one. Those are by far the most, so they are kept as one set of
 * tallies; only families of two or more are kept one by one.
 */
public final class Families {
    private final Tallies all;
    private final Tallies alone;
    private final List<Tallies> together;

    private Families(Tallies alone, List<Tallies> together) {
        this.alone = alone;
        this.together = together;
        all = together.isEmpty() ? alone : alone.plus(Tallies.merge(together));
    }

    /** Every forecast on its own. */
    public static Families eachAlone(Tallies all) {
        return new Families(all, List.of());
    }

    /**
     * Forecasts that stand alone, and families.
     *
     * @param alone the forecasts of no family
     * @param together one set of tallies per family, of whatever size; empty ones are left out
     */
    public static Families of(Tallies alone, List<Tallies> together) {
        List<Tallies> ofOne =
                together.stream().filter(family -> family.n() == 1).toList();
        return new Families(
                ofOne.isEmpty() ? alone : alone.plus(Tallies.merge(ofOne)),
                together.stream().filter(family -> family.n() > 1).toList());
    }

    /** All forecasts, whatever they belong to. */
    public Tallies all() {
        return all;
    }

    /** The forecasts that are each a family of their own. */
    public Tallies alone() {
        return alone;
    }

    /** The families of two or more forecasts. */
    public List<Tallies> together() {
        return together;
    }

    /** How many families there are, those of one included: G. */
    public long count() {
        return alone.n() + together.size();
    }

    /** How many forecasts there are: n, never below {@link #count}. */
    public long n() {
        return all.n();
    }

    /** Whether some family has two or more forecasts, so that forecasts are not independent. */
    public boolean areCorrelated() {
        return count() < n();
    }

    /** The same with every probability moved to within a margin of 0 and 1. */
    Families within(Probability margin) {
        return of(
                alone.within(margin),
                together.stream().map(family -> family.within(margin)).toList());
    }

    /** The forecasts of some probabilities, with what of their families is among them. */
    Families where(IntPredicate millionths) {
        return of(
                alone.where(millionths),
                together.stream().map(family -> family.where(millionths)).toList());
    }
}

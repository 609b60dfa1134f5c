package org.borneout.lexicon.reading;

import java.util.List;

/**
 * Why a typed likelihood was not taken.
 *
 * @param typed what was typed
 * @param instead what would have been taken, to offer: for {@code 70} these are {@code 70%} and {@code 0.7}
 */
public record Fault(Code code, String typed, List<String> instead) implements Reading {
    /** Published in the API; names are not changed. */
    public enum Code {
        /** Nothing was typed. */
        MISSING,
        /** More than {@link LikelihoodReader#LONGEST} characters. */
        TOO_LONG,
        /** A probability below 0 or above 1, a level of 0 or 100 %. */
        OUT_OF_RANGE,
        /** A number for which per cent and decimal cannot be told apart. */
        AMBIGUOUS_NUMBER,
        /** A comma between digits: a decimal in one country, thousands in another. */
        COMMA_DECIMAL,
        /** The first number of a range is the larger. */
        REVERSED_RANGE,
        /** Digits that are no likelihood, or signs that are no words. */
        UNREADABLE,
        /** Words or a chance where the question asks for a number, or a level where it asks for yes or no. */
        WRONG_KIND,
        /** A unit that is not the question's. */
        WRONG_UNIT,
        /** A level behind a single number; only a range can have one. */
        LEVEL_WITHOUT_RANGE,
        /** A number with more than twenty digits before the point. */
        TOO_LARGE
    }

    public Fault {
        instead = List.copyOf(instead);
    }

    static Fault of(Code code, String typed) {
        return new Fault(code, typed, List.of());
    }
}

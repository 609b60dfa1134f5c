package org.borneout.scoring;

/** Why a figure is absent, or what has to be known about one that is there. This set is closed: programs read these names. */
public enum Note {
    /** Nothing has been scored. */
    NONE_SCORED,
    /** There are too few rows, or families, for this figure to mean anything. */
    TOO_FEW,
    /** All of them happened, or none did. */
    ONE_OUTCOME_ONLY,
    /** Every forecast gave the same probability. */
    ALL_PROBABILITIES_EQUAL,
    /** No question has a reference forecast. */
    NO_REFERENCE,
    /** Too few comparable institutes to pool. */
    POOL_TOO_SMALL,
    /** Forecasts of one family are not independent, and this figure would take them to be. */
    CORRELATED,
    /** The edition weights forecasts by the time they stood; this figure has no such form. */
    WEIGHTED_EDITION,
    /** Probabilities and outcomes are parted so cleanly that the logistic fit runs off to infinity. */
    SEPARATED,
    /** The scores do not differ from each other, so that their spread says nothing. */
    ZERO_SPREAD,
    /** The figure is measured against something taken from the same rows. */
    IN_SAMPLE
}

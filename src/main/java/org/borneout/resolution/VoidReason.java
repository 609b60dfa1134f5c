package org.borneout.resolution;

/** Why a question does not count. */
public enum VoidReason {
    CONDITION_NOT_MET,
    EVENT_CANCELLED,
    QUESTION_FLAWED,
    SOURCE_GONE,
    DUPLICATE
}

package org.borneout.capture.reading;

/** Which event the hedge is attached to: "X is unlikely" is WILL with "unlikely", "X will not happen" is WILL_NOT. */
public enum ClaimSide {
    WILL,
    WILL_NOT
}

package org.borneout.capture.reading;

/** What kind of thing is claimed. A trend becomes yes or no, or a number, when it is logged. */
public enum ClaimKind {
    YES_NO,
    NUMBER,
    /** "Will rise markedly": a direction without a figure. */
    TREND
}

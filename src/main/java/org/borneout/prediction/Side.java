package org.borneout.prediction;

/** Which event the words are attached to: that it will happen, or that it will not. */
public enum Side {
    WILL,
    WILL_NOT
}

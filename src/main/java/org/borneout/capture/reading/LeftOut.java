package org.borneout.capture.reading;

/** A passage that sounds like a forecast and was not taken for one. */
public record LeftOut(String quote, int start, int end, LeftOutReason reason) {}

package org.borneout.lexicon.reading;

/** What a typed likelihood comes to: a {@link Likelihood}, or the {@link Fault} to mend. */
public sealed interface Reading permits Likelihood, Fault {}

package org.borneout.lexicon.reading;

/**
 * The term under which some words are read.
 *
 * @param scale the scale it stands in: the one that was asked, or the fallback
 * @param nearest whether the scale does not list the words and this is the nearest term that does not say more
 */
public record Match(Scale scale, Term term, boolean nearest) {}

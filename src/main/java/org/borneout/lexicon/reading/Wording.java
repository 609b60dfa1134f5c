package org.borneout.lexicon.reading;

/**
 * Words by which a term is found.
 *
 * @param words in the form in which words are searched, see {@link Words#plain}
 * @param nearest whether the scale does not list them and the term is only the nearest that says no more
 */
public record Wording(String words, boolean nearest) {}

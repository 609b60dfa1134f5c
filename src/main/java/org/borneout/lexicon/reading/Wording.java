package org.borneout.lexicon.reading;

/**
 * Words by which a term is found.
 *
 * @param words in the form in which words are searched, see {@link Words#plain}
 * @param sought in the form in which they are looked for in a text, worked out once: every row of a list looks for them
 * @param nearest whether the scale does not list them and the term is only the nearest that says no more
 */
public record Wording(String words, String sought, boolean nearest) {
    public Wording(String words, boolean nearest) {
        this(words, Words.sought(words), nearest);
    }
}

package org.borneout.lexicon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.borneout.lexicon.reading.Match;
import org.borneout.lexicon.reading.Scale;
import org.jspecify.annotations.Nullable;

/**
 * All lexicons as loaded. They are read once and kept: a lexicon is never changed and a new version comes only with a
 * new release, so every node holds the same.
 */
@ApplicationScoped
public class Lexicons {
    private final LexiconRows rows;
    private volatile @Nullable List<Scale> loaded;

    Lexicons(LexiconRows rows) {
        this.rows = rows;
    }

    /** The newest version of each, in the order in which they are shown. */
    public List<Scale> all() {
        return versions().stream()
                .filter(scale -> newest(scale.code()).version() == scale.version())
                .toList();
    }

    /** The scale by which records are read unless the reader asks for another: ICD 203. */
    public Scale standard() {
        return first(Scale::standard).orElseThrow();
    }

    /** Our own reading of the words that no published scale lists. */
    public Scale fallback() {
        return first(Scale::fallback).orElseThrow();
    }

    /** The newest version of a scale that an address or a program names. */
    public Optional<Scale> named(String code) {
        return first(scale -> scale.code().equals(code));
    }

    /** A version that a record was made with. */
    public Optional<Scale> named(String code, int version) {
        return first(scale -> scale.code().equals(code) && scale.version() == version);
    }

    /** What words mean in a scale: its own term, else its nearest, else the fallback's, else nothing. */
    public Optional<Match> read(String words, Scale scale) {
        return scale.find(words, fallback());
    }

    /** What words mean in the standard scale or the fallback. */
    public Optional<Match> read(String words) {
        return read(words, standard());
    }

    private Scale newest(String code) {
        return named(code).orElseThrow();
    }

    private Optional<Scale> first(Predicate<Scale> wanted) {
        return versions().stream().filter(wanted).findFirst();
    }

    private List<Scale> versions() {
        List<Scale> known = loaded;
        if (known == null) {
            known = rows.scales();
            loaded = known;
        }
        return known;
    }
}

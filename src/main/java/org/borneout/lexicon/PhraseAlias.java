package org.borneout.lexicon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.borneout.lexicon.reading.Wording;
import org.hibernate.annotations.Immutable;

/** Words by which a phrase is found: its own, or those for which it is the nearest. */
@Entity
@Immutable
class PhraseAlias {
    @Id
    private Long id;

    @Column(nullable = false)
    private Long lexiconId;

    @Column(nullable = false)
    private Long phraseId;

    @Column(nullable = false)
    private String words;

    @Column(nullable = false)
    private boolean nearest;

    @SuppressWarnings("NullAway.Init")
    protected PhraseAlias() {}

    Long phraseId() {
        return phraseId;
    }

    Wording wording() {
        return new Wording(words, nearest);
    }
}

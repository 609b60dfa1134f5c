package org.borneout.lexicon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.borneout.lexicon.reading.Band;
import org.borneout.lexicon.reading.Term;
import org.borneout.lexicon.reading.Wording;
import org.borneout.scoring.Probability;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a lexicon as kept. */
@Entity
@Immutable
class Phrase {
    @Id
    private Long id;

    @Column(nullable = false)
    private Long lexiconId;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String label;

    @Column
    private @Nullable Integer low;

    @Column
    private @Nullable Integer point;

    @Column
    private @Nullable Integer high;

    @Column(nullable = false)
    private String pointRule;

    @Column(nullable = false)
    private boolean seen;

    @Column(nullable = false)
    private String status;

    @Column(nullable = false)
    private String source;

    @Column
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Phrase() {}

    Long id() {
        return id;
    }

    Long lexiconId() {
        return lexiconId;
    }

    Term with(List<Wording> wordings) {
        return new Term(label, language, band(), pointRule, seen, status, source, note, wordings);
    }

    private @Nullable Band band() {
        return low == null || point == null || high == null
                ? null
                : new Band(new Probability(low), new Probability(point), new Probability(high));
    }
}

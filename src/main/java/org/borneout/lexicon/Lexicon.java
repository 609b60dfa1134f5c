package org.borneout.lexicon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.borneout.lexicon.reading.Scale;
import org.borneout.lexicon.reading.Term;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of a scale as kept. It is never changed: another reading of the words is another version. */
@Entity
@Immutable
class Lexicon {
    @Id
    private Long id;

    @Column(nullable = false)
    private String code;

    /** The lexicon's own version, not a lock. */
    @Column(nullable = false)
    private int version;

    @Column(nullable = false)
    private String name;

    @Column
    private @Nullable String description;

    @Column
    private @Nullable String source;

    @Column(nullable = false)
    private boolean fallback;

    @Column(nullable = false)
    private boolean standard;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Lexicon() {}

    Long id() {
        return id;
    }

    Scale with(List<Term> terms) {
        return new Scale(code, version, name, description, source, standard, fallback, terms);
    }
}

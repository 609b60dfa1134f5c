package org.borneout.prediction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** Questions that hang together, so that one turn of events decides several: intervals count families, not rows. */
@Entity
public class Family {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family")
    @SequenceGenerator(name = "family", sequenceName = "family_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column
    private String label;

    @Column
    @Nullable
    private Long publicationId;

    @SuppressWarnings("NullAway.Init")
    protected Family() {}

    Family(String label, @Nullable Long publicationId) {
        this.label = label;
        this.publicationId = publicationId;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String label() {
        return label;
    }
}

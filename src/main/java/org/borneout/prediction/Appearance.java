package org.borneout.prediction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.borneout.source.Publication;
import org.jspecify.annotations.Nullable;

/** A forecast found in a publication: the exact words, and where in the text they stand. */
@Entity
public class Appearance {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appearance")
    @SequenceGenerator(name = "appearance", sequenceName = "appearance_seq", allocationSize = 1)
    @Nullable
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "forecast_id")
    private Forecast forecast;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publication_id")
    @Nullable
    private Publication publication;

    @Column
    @Nullable
    private String quote;

    @Column
    @Nullable
    private String prefix;

    @Column
    @Nullable
    private String suffix;

    @Column
    @Nullable
    private Integer startOffset;

    @Column
    @Nullable
    private Integer endOffset;

    @Column
    private Instant loggedAt;

    @Column
    @Nullable
    private Long loggedBy;

    @SuppressWarnings("NullAway.Init")
    protected Appearance() {}

    Appearance(
            Forecast forecast,
            @Nullable Publication publication,
            @Nullable String quote,
            Instant loggedAt,
            @Nullable Long loggedBy) {
        this.forecast = forecast;
        this.publication = publication;
        this.quote = quote;
        this.loggedAt = loggedAt;
        this.loggedBy = loggedBy;
    }

    void isCopiedAs(@Nullable String quote, @Nullable Publication publication) {
        this.quote = quote;
        this.publication = publication;
    }

    public Forecast forecast() {
        return forecast;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public @Nullable Publication publication() {
        return publication;
    }

    public @Nullable String quote() {
        return quote;
    }

    public @Nullable String prefix() {
        return prefix;
    }

    public @Nullable String suffix() {
        return suffix;
    }

    public @Nullable Integer startOffset() {
        return startOffset;
    }

    public @Nullable Integer endOffset() {
        return endOffset;
    }
}

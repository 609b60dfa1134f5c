package org.borneout.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where something was printed; it may carry (reprint, translate, report on) another publication. */
@Entity
public class Publication {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication")
    @SequenceGenerator(name = "publication", sequenceName = "publication_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column
    private String title;

    @Column
    @Enumerated(EnumType.STRING)
    private PublicationKind kind;

    @Column
    @Nullable
    private String outlet;

    @Column
    @Nullable
    private String agency;

    @Column
    @Nullable
    private String byline;

    @Column
    @Nullable
    private LocalDate publishedOn;

    @Column
    @Nullable
    private Instant publishedAt;

    @Column
    @Nullable
    private String language;

    @Column
    @Nullable
    private String url;

    @Column
    @Nullable
    private String archiveUrl;

    @Column
    @Nullable
    private Instant retrievedAt;

    @Column
    @Nullable
    private String extractText;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable
    private String extractSha256;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "carries_id")
    @Nullable
    private Publication carries;

    @Column
    private Instant createdAt;

    @Column
    @Nullable
    private Long createdBy;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    /** What is known of a publication when it is logged. */
    public record Details(
            String title,
            PublicationKind kind,
            @Nullable String outlet,
            @Nullable String agency,
            @Nullable String byline,
            @Nullable LocalDate publishedOn,
            @Nullable String language,
            @Nullable String url,
            @Nullable String archiveUrl) {}

    public Publication(Details details, Instant createdAt, @Nullable Long createdBy) {
        this.title = details.title();
        this.kind = details.kind();
        isDescribedAs(details);
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    public final void isDescribedAs(Details details) {
        this.title = details.title();
        this.kind = details.kind();
        this.outlet = details.outlet();
        this.agency = details.agency();
        this.byline = details.byline();
        this.publishedOn = details.publishedOn();
        this.language = details.language();
        this.url = details.url();
        this.archiveUrl = details.archiveUrl();
    }

    public Details details() {
        return new Details(title, kind, outlet, agency, byline, publishedOn, language, url, archiveUrl);
    }

    /** Says which publication this one reprints, translates or reports on; null for an original. */
    public void carries(@Nullable Publication original) {
        for (Publication step = original; step != null; step = step.carries) {
            if (step == this) {
                throw new IllegalArgumentException("a publication does not carry itself");
            }
        }
        this.carries = original;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String title() {
        return title;
    }

    public PublicationKind kind() {
        return kind;
    }

    public @Nullable String outlet() {
        return outlet;
    }

    public @Nullable String agency() {
        return agency;
    }

    public @Nullable String byline() {
        return byline;
    }

    public @Nullable LocalDate publishedOn() {
        return publishedOn;
    }

    public @Nullable String language() {
        return language;
    }

    public @Nullable String url() {
        return url;
    }

    public @Nullable String archiveUrl() {
        return archiveUrl;
    }

    public @Nullable Publication carries() {
        return carries;
    }

    public int version() {
        return version;
    }
}

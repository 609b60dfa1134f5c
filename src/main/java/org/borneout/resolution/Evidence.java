package org.borneout.resolution;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a reader went by. */
@Entity
public class Evidence {
    public enum Kind {
        PRIMARY,
        SECONDARY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence")
    @SequenceGenerator(name = "evidence", sequenceName = "evidence_seq", allocationSize = 1)
    @Nullable
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reading_id")
    private Reading reading;

    @Column
    private int number;

    @Column
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column
    @Nullable
    private String url;

    @Column
    @Nullable
    private String archiveUrl;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    @Nullable
    private String sha256;

    @Column
    @Nullable
    private String quote;

    @Column
    @Nullable
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    @Nullable
    private EvidenceFile file;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(Reading reading, int number, Finding.Piece piece, @Nullable EvidenceFile file) {
        this.reading = reading;
        this.number = number;
        this.kind = piece.kind();
        this.url = piece.url();
        this.archiveUrl = piece.archiveUrl();
        this.quote = piece.quote();
        this.note = piece.note();
        this.file = file;
        this.sha256 = file == null ? null : file.sha256();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    Reading reading() {
        return reading;
    }

    /** Whose it is: of the first, the second or the third reader. */
    public int readingNumber() {
        return reading.number();
    }

    public @Nullable EvidenceFile file() {
        return file;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String url() {
        return url;
    }

    public @Nullable String archiveUrl() {
        return archiveUrl;
    }

    public @Nullable String sha256() {
        return sha256;
    }

    public @Nullable String quote() {
        return quote;
    }

    public @Nullable String note() {
        return note;
    }
}

package org.borneout.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A PDF or picture that somebody uploaded as evidence; its bytes are kept by {@link EvidenceFiles}. */
@Entity
public class EvidenceFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_file")
    @SequenceGenerator(name = "evidence_file", sequenceName = "evidence_file_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Column
    private String mediaType;

    @Column
    private int size;

    @Column
    private String name;

    @Column
    private long uploadedBy;

    @Column
    private Instant uploadedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceFile() {}

    EvidenceFile(String sha256, FileType type, int size, String name, long uploadedBy, Instant uploadedAt) {
        this.sha256 = sha256;
        this.mediaType = type.mediaType();
        this.size = size;
        this.name = name;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String sha256() {
        return sha256;
    }

    /** By its first bytes, never by its name. */
    public String mediaType() {
        return mediaType;
    }

    public int size() {
        return size;
    }

    /** As its reader called it. */
    public String name() {
        return name;
    }

    boolean isBy(long account) {
        return uploadedBy == account;
    }
}

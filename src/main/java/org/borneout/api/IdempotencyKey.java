package org.borneout.api;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import org.borneout.api.PredictionAnswer.Created;
import org.borneout.prediction.Logbook.Logged;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A key under which a program sent something, and what came of it; sent again, it gets the same answer. */
@Entity
class IdempotencyKey {
    /** Keys belong to an account: two programs of two people may choose the same one. */
    @Embeddable
    record Id(@Column long accountId, @Column String idemKey) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String requestHash;

    @Column
    @Nullable
    private Long subjectId;

    @Column
    private boolean fresh;

    @Column
    private boolean newInstitute;

    @Column
    private boolean newPublication;

    @Column
    private boolean newQuestion;

    @Column
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected IdempotencyKey() {}

    IdempotencyKey(Id id, String requestHash, Instant at) {
        this.id = id;
        this.requestHash = requestHash;
        this.at = at;
    }

    void isAnsweredBy(Logged logged) {
        this.subjectId = logged.prediction().id();
        this.fresh = logged.fresh();
        this.newInstitute = logged.newInstitute();
        this.newPublication = logged.newPublication();
        this.newQuestion = logged.newQuestion();
    }

    void isAnsweredBy(long subject) {
        isAnsweredBy(subject, true);
    }

    void isAnsweredBy(long subject, boolean fresh) {
        this.subjectId = subject;
        this.fresh = fresh;
    }

    boolean isOf(String hash) {
        return requestHash.equals(hash);
    }

    @Nullable
    Long subjectId() {
        return subjectId;
    }

    boolean fresh() {
        return fresh;
    }

    Created created() {
        return new Created(newInstitute, newPublication, newQuestion);
    }
}

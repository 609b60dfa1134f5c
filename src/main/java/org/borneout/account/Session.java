package org.borneout.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One browser in which somebody is signed in. It lives as long as it is used, with at most 30 days in between. */
@Entity
@Table(name = "account_session")
class Session {
    static final Duration LIFE = Duration.ofDays(30);

    /** Moving the end on at every request would write at every request. */
    private static final Duration STEP = Duration.ofDays(1);

    @Id
    @Column(length = 64)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String keyHash;

    @ManyToOne(optional = false, fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column
    private Instant createdAt;

    @Column
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected Session() {}

    Session(String keyHash, Account account, Instant now) {
        this.keyHash = keyHash;
        this.account = account;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    Account account() {
        return account;
    }

    boolean alive(Instant now) {
        return expiresAt.isAfter(now) && account.active();
    }

    void used(Instant now) {
        Instant end = now.plus(LIFE);
        if (expiresAt.plus(STEP).isBefore(end)) {
            expiresAt = end;
        }
    }
}

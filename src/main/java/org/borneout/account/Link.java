package org.borneout.account;

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
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An address that lets one person set a password, once. */
@Entity
@Table(name = "account_link")
class Link {
    enum Purpose {
        INVITATION(Duration.ofDays(7)),
        RESET(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_link")
    @SequenceGenerator(name = "account_link", sequenceName = "account_link_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column(length = 64)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String keyHash;

    @ManyToOne(optional = false, fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column
    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column
    @Nullable
    private Long createdBy;

    @Column
    private Instant createdAt;

    @Column
    private Instant expiresAt;

    @Column
    @Nullable
    private Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Link() {}

    Link(String keyHash, Account account, @Nullable Long createdBy, Instant now) {
        this.keyHash = keyHash;
        this.account = account;
        this.purpose = account.hasPassword() ? Purpose.RESET : Purpose.INVITATION;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.life);
    }

    Account account() {
        return account;
    }

    Purpose purpose() {
        return purpose;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean alive(Instant now) {
        return usedAt == null && expiresAt.isAfter(now) && account.active();
    }

    void use(Instant now) {
        this.usedAt = now;
    }
}

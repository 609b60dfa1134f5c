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
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The key of a program that works in a person's name. */
@Entity
@Table(name = "api_token")
class Token {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token")
    @SequenceGenerator(name = "api_token", sequenceName = "api_token_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column(length = 64)
    @JdbcTypeCode(SqlTypes.CHAR)
    private String keyHash;

    @ManyToOne(optional = false, fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private Scope scope;

    /** Made from BORNEOUT_ADMIN_TOKEN at a start of the program, not by a person. */
    @Column
    private boolean fromSettings;

    @Column
    private Instant createdAt;

    @Column
    @Nullable
    private Instant lastUsedAt;

    @Column
    @Nullable
    private Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected Token() {}

    Token(String keyHash, Account account, String name, Scope scope, boolean fromSettings, Instant now) {
        this.keyHash = keyHash;
        this.account = account;
        this.name = name;
        this.scope = scope;
        this.fromSettings = fromSettings;
        this.createdAt = now;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    Account account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Scope scope() {
        return scope;
    }

    public boolean fromSettings() {
        return fromSettings;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }

    boolean alive() {
        return revokedAt == null && account.active();
    }

    void revoke(Instant now) {
        this.revokedAt = now;
    }

    /** The same secret stands in the settings again: the token lives again, in the hands of the present owner. */
    void renew(Account owner) {
        this.account = owner;
        this.scope = Scope.ADMIN;
        this.fromSettings = true;
        this.revokedAt = null;
    }
}

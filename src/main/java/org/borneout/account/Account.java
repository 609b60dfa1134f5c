package org.borneout.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One person who works here. An account is never deleted: the record of what it did would lose its author. */
@Entity
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
    @SequenceGenerator(name = "account", sequenceName = "account_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column
    private String email;

    @Column
    private String name;

    @Column
    @Nullable
    private String passwordHash;

    @Column
    @Enumerated(EnumType.STRING)
    private Role role;

    @Column
    @Nullable
    private String locale;

    @Column
    private boolean active;

    @Column
    private Instant createdAt;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** A person without a password yet: a link lets them set one. */
    Account(String email, String name, Role role, Instant createdAt) {
        this.email = emailKey(email);
        this.name = name.strip();
        this.role = role;
        this.active = true;
        this.createdAt = createdAt;
    }

    /** The form in which addresses are compared. */
    static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public boolean active() {
        return active;
    }

    public int version() {
        return version;
    }

    /** The language that the person chose, or null while they left it to their browser. */
    public @Nullable String locale() {
        return locale;
    }

    /** Whether the person has set a password yet; until then only an invitation lets them in. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    void setsPassword(String hash) {
        this.passwordHash = hash;
    }

    void isCalled(String name) {
        this.name = name.strip();
    }

    void speaks(String locale) {
        this.locale = locale;
    }

    void becomes(Role role) {
        this.role = role;
    }

    void switchOff() {
        this.active = false;
    }

    void switchOn() {
        this.active = true;
    }
}

package org.borneout.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt to sign in that did not succeed (yet), as counted against an account or an address. */
@Entity
class FailedSignIn {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "failed_sign_in")
    @SequenceGenerator(name = "failed_sign_in", sequenceName = "failed_sign_in_seq", allocationSize = 1)
    @Nullable
    Long id;

    @Column
    private String counted;

    @Column
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected FailedSignIn() {}

    FailedSignIn(String counted, Instant at) {
        this.counted = counted;
        this.at = at;
    }

    Instant at() {
        return at;
    }
}

package org.borneout.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Who is asking: a signed-in person, a program with a person's token, or anybody. */
@Named("visitor")
@RequestScoped
public class Visitor {
    static final String ACCOUNT_ID = "account.id";
    static final String ACCOUNT_NAME = "account.name";

    private final SecurityIdentity identity;

    Visitor(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public boolean isAnalyst() {
        return identity.hasRole(Role.LOGS);
    }

    public boolean isReviewer() {
        return identity.hasRole(Role.REVIEWS);
    }

    public boolean isAdmin() {
        return identity.hasRole(Role.ADMINISTERS);
    }

    public String name() {
        String name = identity.getAttribute(ACCOUNT_NAME);
        return name == null ? "" : name;
    }

    /** The account's id, or null for anybody who is not signed in. */
    public @Nullable Long idIfAny() {
        return identity.getAttribute(ACCOUNT_ID);
    }

    /** The account's id, where a guard has let only signed-in people through. */
    public long id() {
        Long id = idIfAny();
        if (id == null) {
            throw new UnauthorizedException();
        }
        return id;
    }
}

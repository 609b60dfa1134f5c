package org.borneout.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Finds out whose a key is, and what its holder may do. */
@ApplicationScoped
class KeyProvider implements IdentityProvider<KeyRequest> {
    private final Sessions sessions;
    private final Tokens tokens;

    KeyProvider(Sessions sessions, Tokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> request.token ? program(request.key) : person(request.key));
    }

    private SecurityIdentity person(String key) {
        Account account = sessions.holder(key);
        if (account == null) {
            throw new AuthenticationFailedException();
        }
        return identity(account, account.role().granted());
    }

    private SecurityIdentity program(String key) {
        Token token = tokens.live(key);
        if (token == null) {
            throw new AuthenticationFailedException();
        }
        return identity(token.account(), token.scope().granted(token.account().role()));
    }

    private static SecurityIdentity identity(Account account, Set<String> roles) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(String.valueOf(account.id())))
                .addRoles(roles)
                .addAttribute(Visitor.ACCOUNT_ID, account.id())
                .addAttribute(Visitor.ACCOUNT_NAME, account.name())
                .build();
    }
}

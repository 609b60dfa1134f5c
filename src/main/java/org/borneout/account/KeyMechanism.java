package org.borneout.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import org.borneout.web.Problems;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the key of a request. Programs under /api/v1 are known by their token only and pages by the cookie only, so that
 * no other site can make a browser call the API in somebody's name.
 */
@ApplicationScoped
class KeyMechanism implements HttpAuthenticationMechanism {
    private static final String BEARER = "bearer ";

    private final Problems problems;

    KeyMechanism(Problems problems) {
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("NullAway") // null is how this interface says "nobody in particular"
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        boolean api = isApi(context);
        String key = api ? bearer(context) : cookie(context);
        if (key == null || key.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        Uni<SecurityIdentity> known =
                providers.authenticate(HttpSecurityUtils.setRoutingContextAttribute(new KeyRequest(key, api), context));
        // A browser with an old cookie is anybody; a program with a wrong token is told so.
        return api
                ? known
                : known.onFailure(AuthenticationFailedException.class).recoverWithNull();
    }

    private static @Nullable String bearer(RoutingContext context) {
        String sent = context.request().getHeader("Authorization");
        return sent != null && sent.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? sent.substring(BEARER.length()).strip()
                : null;
    }

    private static @Nullable String cookie(RoutingContext context) {
        Cookie sent = context.request().getCookie(SessionCookie.NAME);
        return sent == null ? null : sent.getValue();
    }

    /** Matrix parameters do not change which endpoint is reached, so they must not change who may reach it. */
    static boolean isApi(RoutingContext context) {
        return Problems.concern(context.normalizedPath());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(
                        isApi(context)
                                ? new ChallengeData(401, "WWW-Authenticate", "Bearer")
                                : new ChallengeData(303, "Location", Gate.signIn(context)));
    }

    /** A program reads why it was turned away; a browser is led to the sign-in. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (!isApi(context)) {
            return HttpAuthenticationMechanism.super.sendChallenge(context);
        }
        context.response().putHeader("WWW-Authenticate", "Bearer");
        problems.send(context, Kind.NOT_SIGNED_IN, null);
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(KeyRequest.class);
    }
}

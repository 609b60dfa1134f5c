package org.borneout.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Keeps a private site private: without sign-in only what is needed to sign in can be reached. */
@ApplicationScoped
class Gate implements HttpSecurityPolicy {
    private static final Pattern OPEN = Pattern.compile("/sign-in|/sign-out|/set-up|/link/[^/]+|/language/[^/]+"
            + "|/(tokens|look|more)\\.css|/page\\.js|/icon\\.svg|/webjars/.*|/q/health(/.*)?");

    private final Site site;

    Gate(Site site) {
        this.site = site;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext context, Uni<SecurityIdentity> identity, AuthorizationRequestContext request) {
        if (!site.closed() || open(context.normalizedPath())) {
            return CheckResult.permit();
        }
        return identity.map(known -> known.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT);
    }

    static boolean open(String path) {
        return OPEN.matcher(plain(path)).matches();
    }

    /** A path without matrix parameters. */
    static String plain(String path) {
        return path.replaceAll(";[^/]*", "");
    }

    /** Where to sign in and then come back to what was asked for. */
    static String signIn(RoutingContext context) {
        boolean reading = context.request().method().name().equals("GET");
        return "/sign-in"
                + (reading ? "?then=" + URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8) : "");
    }
}

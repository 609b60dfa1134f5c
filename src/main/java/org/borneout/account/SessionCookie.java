package org.borneout.account;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The cookie that keeps a browser signed in: out of reach for scripts, for other sites, and for plain http behind https. */
@RequestScoped
class SessionCookie {
    static final String NAME = "session";

    private final CurrentVertxRequest request;
    private final Site site;

    SessionCookie(CurrentVertxRequest request, Site site) {
        this.request = request;
        this.site = site;
    }

    @Nullable
    String sent() {
        Cookie cookie = request.getCurrent().request().getCookie(NAME);
        return cookie == null ? null : cookie.getValue();
    }

    /** When the session ends is known to the database, which moves it on; the cookie only has to last longer. */
    NewCookie holding(String key) {
        return cookie(key, (int) Duration.ofDays(400).toSeconds());
    }

    NewCookie emptied() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure(site.https()
                        || "https".equals(request.getCurrent().request().scheme()))
                .maxAge(seconds)
                .build();
    }
}

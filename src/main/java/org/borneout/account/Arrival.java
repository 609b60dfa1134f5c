package org.borneout.account;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import org.borneout.web.Languages;

/** Lets a person in whose password, code or link was good. */
@RequestScoped
class Arrival {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CurrentVertxRequest request;

    Arrival(Sessions sessions, SessionCookie cookie, CurrentVertxRequest request) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.request = request;
    }

    /** Always a new key: one that was planted in the browser before must not become a signed-in one. */
    Response of(Account account, URI then) {
        String old = cookie.sent();
        if (old != null) {
            sessions.close(old);
        }
        Response.ResponseBuilder response = Response.seeOther(then).cookie(cookie.holding(sessions.open(account)));
        String locale = account.locale();
        if (locale != null && request.getCurrent().request().getCookie(Languages.COOKIE) == null) {
            response.cookie(Languages.kept(Locale.forLanguageTag(locale)));
        }
        return response.build();
    }

    String address() {
        return request.getCurrent().request().remoteAddress().hostAddress();
    }
}

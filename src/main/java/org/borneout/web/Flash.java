package org.borneout.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** One sentence that survives the redirect after a form: "Saved." It is shown once. */
@Named("flash")
@RequestScoped
public class Flash {
    private static final String COOKIE = "flash";

    private final CurrentVertxRequest request;

    Flash(CurrentVertxRequest request) {
        this.request = request;
    }

    public void say(String sentence) {
        String value =
                Base64.getUrlEncoder().withoutPadding().encodeToString(sentence.getBytes(StandardCharsets.UTF_8));
        request.getCurrent().response().addCookie(cookie(value).setMaxAge(60));
    }

    /** Whether there is one that nobody has seen yet. */
    public boolean isWaiting() {
        return request.getCurrent().request().getCookie(COOKIE) != null;
    }

    /** The sentence, taken away as it is read; null when there is none. */
    public @Nullable String taken() {
        Cookie kept = request.getCurrent().request().getCookie(COOKIE);
        if (kept == null) {
            return null;
        }
        if (!request.getCurrent().response().headWritten()) {
            request.getCurrent().response().addCookie(cookie("").setMaxAge(0));
        }
        try {
            return new String(Base64.getUrlDecoder().decode(kept.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.LAX);
    }
}

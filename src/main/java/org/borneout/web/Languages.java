package org.borneout.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.NewCookie;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a request: the person's switch, else what the browser asks for, else English. */
@ApplicationScoped
public class Languages {
    public static final String COOKIE = "lang";
    private static final int A_YEAR = 365 * 24 * 3600;
    static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.KOREAN);

    private final CurrentVertxRequest request;

    Languages(CurrentVertxRequest request) {
        this.request = request;
    }

    void speakInTemplates(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> template.setAttribute(TemplateInstance.LOCALE, current()));
    }

    public Locale current() {
        RoutingContext context = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        return context == null ? Locale.ENGLISH : of(context);
    }

    /** The language of a request that no room has seen yet. */
    public static Locale of(RoutingContext context) {
        var chosen = context.request().getCookie(COOKIE);
        Locale spoken = chosen == null ? null : spoken(chosen.getValue());
        if (spoken != null) {
            return spoken;
        }
        for (LanguageHeader wanted : context.acceptableLanguages()) {
            spoken = spoken(wanted.tag());
            if (spoken != null) {
                return spoken;
            }
        }
        return Locale.ENGLISH;
    }

    /** One of our languages by its tag, or null. */
    public static @Nullable Locale spoken(String tag) {
        for (Locale locale : SPOKEN) {
            if (locale.getLanguage().equalsIgnoreCase(tag)) {
                return locale;
            }
        }
        return null;
    }

    /** The cookie that keeps a person's choice, so that it works without an account. */
    public static NewCookie kept(Locale chosen) {
        return new NewCookie.Builder(COOKIE)
                .value(chosen.getLanguage())
                .path("/")
                .maxAge(A_YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}

package org.borneout.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a request: the person's switch, else what the browser asks for, else English. */
@ApplicationScoped
public class Languages {
    public static final String COOKIE = "lang";
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
        if (context == null) {
            return Locale.ENGLISH;
        }
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

    static @Nullable Locale spoken(String tag) {
        for (Locale locale : SPOKEN) {
            if (locale.getLanguage().equalsIgnoreCase(tag)) {
                return locale;
            }
        }
        return null;
    }
}

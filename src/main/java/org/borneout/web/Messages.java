package org.borneout.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** A room's texts in the language of the request, for sentences that are made in code. */
@ApplicationScoped
public class Messages {
    private final Languages languages;

    Messages(Languages languages) {
        this.languages = languages;
    }

    public <T> T of(Class<T> bundle) {
        return of(bundle, languages.current());
    }

    public static <T> T of(Class<T> bundle, Locale locale) {
        return MessageBundles.get(bundle, Localized.Literal.of(locale.getLanguage()));
    }
}

package org.borneout.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the reader is: for the language switch and the marked entry of the navigation. */
@Named("here")
@RequestScoped
public class Here {
    private final CurrentVertxRequest request;
    private final Languages languages;

    Here(CurrentVertxRequest request, Languages languages) {
        this.request = request;
        this.languages = languages;
    }

    /** The address within this site, with its query, encoded for use inside another query. */
    public String encoded() {
        var current = request.getCurrent().request();
        String address = "GET".equals(current.method().name()) ? current.uri() : current.path();
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** Whether an entry of the navigation is where the reader is. */
    public boolean marks(String href) {
        String path = request.getCurrent().request().path();
        return path.equals(href) || (path.startsWith(href + "/") && !path.equals("/predictions/new"));
    }

    public Locale locale() {
        return languages.current();
    }

    public boolean korean() {
        return languages.current().equals(Locale.KOREAN);
    }

    /** A way back that cannot lead to another site. */
    public static URI safe(@Nullable String address) {
        if (address == null || !address.startsWith("/") || address.startsWith("//") || address.contains("\\")) {
            return URI.create("/");
        }
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}

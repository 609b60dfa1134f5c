package org.borneout.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses long bodies before they are read, save where files are uploaded; what programs send has a guard of its own. */
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_AUTHENTICATION = 240;
    private static final Pattern UPLOADS = Pattern.compile("/questions/\\d+/resolve");

    private final long longest;

    BodyLimit(@ConfigProperty(name = "borneout.longest-body") MemorySize longest) {
        this.longest = longest.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_AUTHENTICATION);
    }

    private void guard(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        if (Problems.concern(path)
                || UPLOADS.matcher(path).matches()
                || (!chunked && length(request.getHeader("Content-Length")) <= longest)) {
            context.next();
            return;
        }
        context.response().putHeader("Connection", "close");
        context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", "text/plain; charset=UTF-8")
                .end(Messages.of(WebMessages.class, Languages.of(context)).tooLarge());
    }

    private static long length(@Nullable String sent) {
        try {
            return sent == null ? 0 : Long.parseLong(sent);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}

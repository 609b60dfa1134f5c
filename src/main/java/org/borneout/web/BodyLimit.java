package org.borneout.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Refuses long bodies before they are read, save where files are uploaded; what programs send has a guard of its own. */
@ApplicationScoped
public class BodyLimit {
    private static final int BEFORE_AUTHENTICATION = 240;
    /** After the limit of the whole site was set, which is as high as the highest of all. */
    private static final int AFTER_LIMIT = -1;

    private static final Pattern UPLOADS = Pattern.compile("/questions/\\d+/resolve");

    /** Where whole files come in; they are read in parts and never held. */
    private static final Pattern FILES = Pattern.compile("/imports|/api/v1/imports");

    private final long longest;
    private final long longestUpload;
    private final long longestImport;

    BodyLimit(
            @ConfigProperty(name = "borneout.longest-body") MemorySize longest,
            @ConfigProperty(name = "borneout.longest-upload") MemorySize longestUpload,
            @ConfigProperty(name = "borneout.longest-import") MemorySize longestImport) {
        this.longest = longest.asLongValue();
        this.longestUpload = longestUpload.asLongValue();
        this.longestImport = longestImport.asLongValue();
    }

    /** Whether a path takes files that are longer than anything else. */
    public static boolean takesFiles(String path) {
        return FILES.matcher(path).matches();
    }

    /** What comes without a length is counted while it is read; only files may be as long as files are. */
    void limit(@Observes Router router) {
        router.route().order(AFTER_LIMIT).handler(context -> {
            if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null && !takesFiles(context.normalizedPath())) {
                context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, longestUpload);
            }
            context.next();
        });
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_AUTHENTICATION);
    }

    private void guard(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = context.normalizedPath();
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        long length = length(request.getHeader("Content-Length"));
        if (Problems.concern(path)
                || UPLOADS.matcher(path).matches() && length <= longestUpload
                || takesFiles(path) && length <= longestImport + longest
                || (!chunked && length <= longest)) {
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

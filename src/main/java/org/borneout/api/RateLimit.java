package org.borneout.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.borneout.resolution.EvidenceFiles;
import org.borneout.web.BodyLimit;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.borneout.web.Problems;
import org.borneout.web.Refusal.Kind;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Refuses calls before any work is done for them: too many by one token or address, and bodies beyond the limit of this
 * site. It stands before the reading of tokens, so it knows a token by its text only, and keeps no text of it.
 */
@ApplicationScoped
class RateLimit {
    /** Above the reading of tokens (200), so that wrong ones are counted too. */
    private static final int BEFORE_AUTHENTICATION = 250;

    private final @Nullable Buckets buckets;
    private final int perMinute;
    private final long longestBody;
    private final long longestImport;
    private final Problems problems;

    RateLimit(
            @ConfigProperty(name = "borneout.api-calls-per-minute") int perMinute,
            @ConfigProperty(name = "borneout.longest-body") MemorySize longestBody,
            @ConfigProperty(name = "borneout.longest-import") MemorySize longestImport,
            Problems problems) {
        this.perMinute = perMinute;
        this.buckets = perMinute > 0 ? new Buckets(perMinute) : null;
        this.longestBody = longestBody.asLongValue();
        this.longestImport = longestImport.asLongValue();
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_AUTHENTICATION);
    }

    private void guard(RoutingContext context) {
        if (!Problems.concern(context.normalizedPath())) {
            context.next();
            return;
        }
        if (buckets != null) {
            Buckets.Grant grant = buckets.spend(caller(context), System.nanoTime());
            HttpServerResponse response = context.response();
            response.putHeader("RateLimit-Limit", String.valueOf(perMinute));
            response.putHeader("RateLimit-Remaining", String.valueOf(grant.remaining()));
            response.putHeader("RateLimit-Reset", String.valueOf(grant.resetSeconds()));
            if (!grant.allowed()) {
                String seconds = String.valueOf(grant.resetSeconds());
                response.putHeader("Retry-After", seconds);
                problems.send(context, Kind.TOO_MANY, say(context).tooMany(seconds));
                return;
            }
        }
        if (length(context) > longest(context)) {
            context.response().putHeader("Connection", "close");
            problems.send(context, Kind.TOO_LARGE, say(context).tooLarge());
            return;
        }
        if (length(context) == 0 && context.request().getHeader("Transfer-Encoding") == null) {
            // some clients call nothing at all a form, and the guard of forms would look for its field
            context.request().headers().remove("Content-Type");
        }
        context.next();
    }

    /** Files are larger than anything else that is sent. */
    private long longest(RoutingContext context) {
        if (BodyLimit.takesFiles(context.normalizedPath())) {
            return longestImport;
        }
        return context.normalizedPath().equals(EvidenceFileResource.PATH) ? EvidenceFiles.LARGEST : longestBody;
    }

    private static String caller(RoutingContext context) {
        String sent = context.request().getHeader("Authorization");
        return sent == null
                ? context.request().remoteAddress().hostAddress()
                : UUID.nameUUIDFromBytes(sent.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static long length(RoutingContext context) {
        String sent = context.request().getHeader("Content-Length");
        try {
            return sent == null ? 0 : Long.parseLong(sent);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static ApiMessages say(RoutingContext context) {
        return Messages.of(ApiMessages.class, Languages.of(context));
    }
}

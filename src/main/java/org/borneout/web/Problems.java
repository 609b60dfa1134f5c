package org.borneout.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.borneout.web.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** Tells programs why a request was refused before any room saw it: by the guard, or because there were too many. */
@Singleton
public class Problems {
    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    /** Whether a path is one for programs. Matrix parameters do not change which endpoint is reached. */
    public static boolean concern(String path) {
        String plain = path.replaceAll(";[^/]*", "");
        return plain.equals("/api/v1") || plain.startsWith("/api/v1/");
    }

    /** @param detail one sentence, or null where the title says it all */
    public void send(RoutingContext context, Kind kind, @Nullable String detail) {
        WebMessages say = Messages.of(WebMessages.class, Languages.of(context));
        Problem problem = new Problem(
                "/problems/" + kind.slug(),
                title(kind, say),
                kind.status(),
                detail,
                context.normalizedPath(),
                null,
                null,
                null);
        try {
            String text = json.writeValueAsString(problem);
            context.response()
                    .setStatusCode(kind.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Cache-Control", "private, no-cache")
                    .end(text);
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }

    static String title(Kind kind, WebMessages say) {
        return switch (kind) {
            case INVALID_INPUT -> say.notUnderstood();
            case NOT_SIGNED_IN -> say.notSignedIn();
            case NOT_ALLOWED -> say.notAllowed();
            case SAME_PERSON -> say.samePerson();
            case NOT_FOUND -> say.notFound();
            case DUPLICATE -> say.duplicate();
            case CONFLICT -> say.conflict();
            case STALE -> say.stale();
            case TOO_LARGE -> say.tooLarge();
            case UNSUPPORTED_TYPE -> say.unsupportedType();
            case KEY_REUSED -> say.keyReused();
            case VERSION_REQUIRED -> say.versionRequired();
            case TOO_MANY -> say.tooMany();
        };
    }
}

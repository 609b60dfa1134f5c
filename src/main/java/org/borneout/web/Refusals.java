package org.borneout.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.borneout.web.Refusal.Kind;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Tells every refusal once: problem+json to programs, a page to people. Our own faults show a reference, never their text. */
@Singleton
class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @CheckedTemplate(basePath = "web")
    record refused(int status, String title, String detail, List<Fault> faults) implements TemplateInstance {}

    private final Messages messages;

    Refusals(Messages messages) {
        this.messages = messages;
    }

    @ServerExceptionMapper
    Response refusal(Refusal refusal, UriInfo uri) {
        String kindTitle = title(refusal.kind());
        boolean faulty = refusal.kind() == Kind.INVALID_INPUT;
        return answer(
                uri,
                refusal.kind(),
                faulty ? refusal.detail() : kindTitle,
                faulty ? "" : refusal.detail(),
                refusal.faults(),
                refusal.existing());
    }

    /** Somebody who only wanted to read a page signs in and comes back to it. */
    @ServerExceptionMapper
    Response notSignedIn(UnauthorizedException e, UriInfo uri, Request request) {
        if (request.getMethod().equals("GET") && !Problems.concern(uri.getPath())) {
            String wanted = uri.getBaseUri().relativize(uri.getRequestUri()).toString();
            return Response.seeOther(
                            URI.create("/sign-in?then=" + URLEncoder.encode("/" + wanted, StandardCharsets.UTF_8)))
                    .build();
        }
        return answer(uri, Kind.NOT_SIGNED_IN, title(Kind.NOT_SIGNED_IN), "", List.of(), null);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException e, UriInfo uri) {
        return answer(uri, Kind.NOT_ALLOWED, title(Kind.NOT_ALLOWED), "", List.of(), null);
    }

    /** Somebody else saved first, within the same moment; the second save wrote nothing. */
    @ServerExceptionMapper
    Response stale(OptimisticLockException e, UriInfo uri) {
        return answer(uri, Kind.STALE, title(Kind.STALE), "", List.of(), null);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e, UriInfo uri) {
        Faults faults = new Faults();
        String field = e instanceof JsonMappingException mapping ? path(mapping) : "";
        var text = messages.of(WebMessages.class);
        faults.add(field, "UNREADABLE", null, field.isEmpty() ? text.notJson() : text.notReadable(field));
        return answer(uri, Kind.INVALID_INPUT, text.notUnderstood(), "", faults.list(), null);
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, uri);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (status >= 500) {
            return ours(e, uri);
        }
        WebMessages say = messages.of(WebMessages.class);
        return switch (status) {
            case 404 -> answer(uri, Kind.NOT_FOUND, say.notFound(), "", List.of(), null);
            case 405 -> answer(uri, 405, "method-not-allowed", say.methodNotAllowed(), "", List.of(), null, null);
            case 406 -> answer(uri, 406, "not-acceptable", say.notAcceptable(), "", List.of(), null, null);
            case 413 -> answer(uri, Kind.TOO_LARGE, say.tooLarge(), "", List.of(), null);
            case 415 -> answer(uri, Kind.UNSUPPORTED_TYPE, say.unsupportedType(), "", List.of(), null);
            default -> answer(uri, status, "http-" + status, say.notUnderstood(), "", List.of(), null, null);
        };
    }

    @ServerExceptionMapper
    Response ours(Exception e, UriInfo uri) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return answer(uri, Kind.STALE, title(Kind.STALE), "", List.of(), null);
            }
            if (cause instanceof ConstraintViolationException broken && broken.getKind() == ConstraintKind.UNIQUE) {
                // two people did the same thing in the same moment; the database let one through
                return answer(uri, Kind.CONFLICT, title(Kind.CONFLICT), "", List.of(), null);
            }
        }
        byte[] random = new byte[5];
        RANDOM.nextBytes(random);
        String reference = HexFormat.of().formatHex(random).toUpperCase(Locale.ROOT);
        LOG.errorf(e, "Fault %s at %s", reference, uri.getPath());
        WebMessages text = messages.of(WebMessages.class);
        return answer(
                uri, 500, "our-fault", text.ourFault(), text.ourFaultReference(reference), List.of(), null, reference);
    }

    private Response answer(
            UriInfo uri, Kind kind, String title, String detail, List<Fault> faults, @Nullable Long existing) {
        return answer(uri, kind.status(), kind.slug(), title, detail, faults, existing, null);
    }

    private Response answer(
            UriInfo uri,
            int status,
            String slug,
            String title,
            String detail,
            List<Fault> faults,
            @Nullable Long existing,
            @Nullable String reference) {
        if (Problems.concern(uri.getPath())) {
            String saidDetail = detail.isEmpty() ? null : detail;
            Problem problem = new Problem(
                    "/problems/" + slug,
                    title,
                    status,
                    saidDetail,
                    uri.getPath(),
                    existing,
                    reference,
                    faults.isEmpty() ? null : faults);
            var response = Response.status(status).entity(problem).type(Problem.MEDIA_TYPE);
            if (status == 401) {
                response.header("WWW-Authenticate", "Bearer");
            }
            return response.build();
        }
        return Response.status(status)
                .entity(new refused(status, title, detail, faults))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private String title(Kind kind) {
        return Problems.title(kind, messages.of(WebMessages.class));
    }
}

package org.borneout.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.borneout.account.Visitor;
import org.borneout.prediction.Predictions;
import org.borneout.report.OnlyReads;
import org.borneout.report.PublicationSight;
import org.borneout.source.Publication;
import org.borneout.web.Cursor;
import org.borneout.web.Messages;
import org.borneout.web.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One publication with the predictions that were found in it. */
@Path("/api/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publications")
class PublicationResource {
    private final PublicationSight sight;
    private final Predictions predictions;
    private final PredictionAnswers answers;
    private final OnlyReads reads;
    private final Visitor visitor;
    private final Messages messages;
    private final ObjectMapper json;

    PublicationResource(
            PublicationSight sight,
            Predictions predictions,
            PredictionAnswers answers,
            OnlyReads reads,
            Visitor visitor,
            Messages messages,
            ObjectMapper json) {
        this.sight = sight;
        this.predictions = predictions;
        this.answers = answers;
        this.reads = reads;
        this.visitor = visitor;
        this.messages = messages;
        this.json = json;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(
            operationId = "getPublication",
            summary = "One publication, with what was said in it",
            description = "The predictions come a page at a time, the first logged first. Its text is never told.")
    @APIResponse(
            responseCode = "200",
            description = "The publication; ETag tells whether anything of this page has changed",
            content = @Content(schema = @Schema(implementation = PublicationDetailAnswer.class)))
    @APIResponse(responseCode = "304", description = "The version in If-None-Match still stands")
    public Response get(
            @Parameter(schema = @Schema(implementation = Long.class)) @RestPath String id,
            @Parameter(
                            description = "Predictions of a page, 1 to 200",
                            schema = @Schema(implementation = Integer.class))
                    @RestQuery
                    @DefaultValue(Asked.LIMIT)
                    String limit,
            @Parameter(description = "What the page before gave as predictions.next") @RestQuery @Nullable String next,
            @RestHeader("If-None-Match") @Nullable String held) {
        reads.begin();
        boolean internal = visitor.isSignedIn();
        Publication found = sight.found(VerdictCalls.id(id), internal);
        Asked asked = new Asked(messages.of(ApiMessages.class));
        int count = asked.limit(limit);
        Cursor cursor = asked.next(next, 1);
        boolean goesOn = cursor != null && cursor.values().get(0).matches("\\d{1,18}");
        if (cursor != null && !goesOn) {
            asked.notACursor(next);
        }
        asked.check();
        long from = goesOn && cursor != null ? Long.parseLong(cursor.values().get(0)) : 0;
        Slice<Long> ids = sight.claims(found.id(), from, count, internal);
        PublicationDetailAnswer answer = PublicationDetailAnswer.of(
                found,
                sight.carrying(found, internal),
                new ListAnswer<>(answers.of(predictions.whole(ids.items())), ids.next()));
        String tag = Versions.ofContent(answer, json);
        return (Versions.matches(held, tag) ? Response.notModified() : Response.ok(answer))
                .header("ETag", tag)
                .build();
    }
}

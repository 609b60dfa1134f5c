package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.borneout.account.Role;
import org.borneout.web.Messages;
import org.borneout.web.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Takes first readings of what happened; they are sealed. */
@Path("/api/v1/questions/{id}/verdicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verdicts")
class FirstReadingResource {
    private final VerdictCalls calls;
    private final Sent sent;
    private final Messages messages;

    FirstReadingResource(VerdictCalls calls, Sent sent, Messages messages) {
        this.calls = calls;
        this.sent = sent;
        this.messages = messages;
    }

    @POST
    @RolesAllowed(Role.LOGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeVerdict",
            summary = "Give a first reading",
            description =
                    "It is sealed: nobody but its author can read it until a second person has answered, too. All faults are"
                            + " told at once, and then nothing is saved.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewVerdict.class),
                            examples = @ExampleObject(name = "happened", value = Examples.VERDICT)))
    @APIResponse(
            responseCode = "201",
            description = "It is kept, sealed",
            content =
                    @Content(
                            schema = @Schema(implementation = ReadingAnswer.class),
                            examples = @ExampleObject(name = "proposed", value = Examples.PROPOSED)))
    @APIResponse(
            responseCode = "400",
            description = "Something is to be mended; nothing was saved",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such question",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "Somebody has read it already; existing is the verdict to confirm",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response propose(
            @Parameter(schema = @Schema(implementation = Long.class)) @RestPath String id,
            @Parameter(description = "The same body under the same key gets the same answer for 24 hours")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            byte @Nullable [] body) {
        JsonNode object = SentBody.object(body, messages.of(ApiMessages.class));
        VerdictCalls.Proposed proposed = calls.propose(VerdictCalls.id(id), object, sent.key(key));
        Response.ResponseBuilder answer = Response.status(201)
                .entity(proposed.answer())
                .header("Location", "/api/v1/questions/" + proposed.answer().question());
        return (proposed.repeated() ? answer.header("Idempotency-Replayed", "true") : answer).build();
    }
}

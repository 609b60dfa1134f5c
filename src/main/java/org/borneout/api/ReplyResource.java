package org.borneout.api;

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
import org.jspecify.annotations.Nullable;

/** Takes what institutes and readers say to what stands here. */
@Path("/api/v1/replies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Replies")
class ReplyResource {
    private final ReplyCalls calls;
    private final Sent sent;
    private final Messages messages;

    ReplyResource(ReplyCalls calls, Sent sent, Messages messages) {
        this.calls = calls;
        this.sent = sent;
        this.messages = messages;
    }

    @POST
    @RolesAllowed(Role.LOGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "enterReply",
            summary = "Enter a reply of an institute or a reader",
            description =
                    "It is printed beside the prediction at once, which is contested until a reviewer has answered."
                            + " People without a token reply on the prediction's page; what they send waits for a reviewer.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewReply.class),
                            examples = @ExampleObject(name = "of the institute", value = Examples.REPLY)))
    @APIResponse(
            responseCode = "201",
            description = "It is shown",
            content = @Content(schema = @Schema(implementation = ReplyAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same was said before; nothing was changed",
            content = @Content(schema = @Schema(implementation = ReplyAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "The prediction was withdrawn",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response reply(
            @Parameter(description = "The same body under the same key gets the same answer for 24 hours")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            byte @Nullable [] body) {
        Once.Made made = calls.receive(SentBody.object(body, messages.of(ApiMessages.class)), sent.key(key));
        ReplyAnswer reply = calls.answer(made.subject());
        Response.ResponseBuilder answer = Response.status(made.fresh() ? 201 : 200)
                .entity(reply)
                .header("Location", "/api/v1/predictions/" + reply.prediction());
        return (made.repeated() ? answer.header("Idempotency-Replayed", "true") : answer).build();
    }
}

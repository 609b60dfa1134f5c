package org.borneout.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Takes second readings, which confirm the first or differ, and the decision of a third person. */
@Path("/api/v1/verdicts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Verdicts")
class VerdictResource {
    private final VerdictCalls calls;
    private final Messages messages;

    VerdictResource(VerdictCalls calls, Messages messages) {
        this.calls = calls;
        this.messages = messages;
    }

    @POST
    @Path("{id}/confirmation")
    @RolesAllowed(Role.REVIEWS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmVerdict",
            summary = "Give the second reading, or decide between two",
            description =
                    "The same body as for the first reading, made without seeing it. Equal in outcome, share, value, reason"
                            + " and day is CONFIRMED; anything else is SPLIT and waits for a third person.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewVerdict.class),
                            examples = @ExampleObject(name = "happened", value = Examples.VERDICT)))
    @APIResponse(
            responseCode = "200",
            description = "CONFIRMED or SPLIT; readers is 1 where one person decided alone",
            content =
                    @Content(
                            schema = @Schema(implementation = ReadingAnswer.class),
                            examples = @ExampleObject(name = "confirmed", value = Examples.CONFIRMED)))
    @APIResponse(
            responseCode = "400",
            description = "Something is to be mended; nothing was saved",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description = "The first reading is yours (/problems/same-person), or the scope is too small",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was decided or taken back, or the text was changed after the first reading",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ReadingAnswer confirm(
            @Parameter(schema = @Schema(implementation = Long.class)) @RestPath String id, byte @Nullable [] body) {
        return calls.confirm(VerdictCalls.id(id), SentBody.object(body, messages.of(ApiMessages.class)));
    }
}

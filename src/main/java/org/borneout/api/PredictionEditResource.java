package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
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

/** Corrects, revises and withdraws predictions. */
@Path("/api/v1/predictions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Predictions")
class PredictionEditResource {
    private final PredictionEdits edits;
    private final OnePrediction one;
    private final Sent sent;
    private final Messages messages;

    PredictionEditResource(PredictionEdits edits, OnePrediction one, Sent sent, Messages messages) {
        this.edits = edits;
        this.one = one;
        this.sent = sent;
        this.messages = messages;
    }

    private JsonNode object(byte @Nullable [] body) {
        return SentBody.object(body, messages.of(ApiMessages.class));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Role.LOGS)
    @Consumes({Patches.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "correctPrediction",
            summary = "Correct what was written down wrongly",
            description =
                    "A merge-patch: what is not sent stays, null takes away. What the institute itself changed is a"
                            + " forecast, not a correction. A frozen text is proposed anew by a reviewer and waits for a second"
                            + " person; the answer is then 202.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = Patches.MERGE_PATCH,
                        schema = @Schema(implementation = PredictionPatch.class),
                        examples = @ExampleObject(name = "criteria", value = Examples.PATCH_PREDICTION)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PredictionPatch.class),
                        examples = @ExampleObject(name = "criteria", value = Examples.PATCH_PREDICTION))
            })
    @APIResponse(
            responseCode = "200",
            description = "It is corrected, or nothing was different",
            content = @Content(schema = @Schema(implementation = PredictionAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = "The text is frozen; the change of it waits for a second person",
            content = @Content(schema = @Schema(implementation = PredictionAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was withdrawn, or another change of its frozen text waits",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response correct(
            @Parameter(schema = @Schema(implementation = Long.class)) @RestPath String id,
            @Parameter(
                            description = "The ETag of the version that is corrected",
                            schema = @Schema(implementation = String.class))
                    @RestHeader("If-Match")
                    @Nullable
                    String ifMatch,
            byte @Nullable [] body) {
        boolean waits = edits.patch(id, ifMatch, object(body));
        return answer(Response.status(waits ? 202 : 200), id);
    }

    private Response answer(Response.ResponseBuilder response, String id) {
        OnePrediction.Found found = one.of(id);
        return response.entity(found.prediction()).header("ETag", found.tag()).build();
    }

    @POST
    @Path("{id}/forecasts")
    @RolesAllowed(Role.LOGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reviseForecast",
            summary = "Add what the institute said anew",
            description =
                    "A later statement of the same claim. The first one stays the one that is scored in the headline.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewForecast.class),
                            examples = @ExampleObject(name = "surer", value = Examples.FORECAST)))
    @APIResponse(
            responseCode = "201",
            description = "It is added to the chain",
            content = @Content(schema = @Schema(implementation = PredictionAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "It stands there already; nothing was changed",
            content = @Content(schema = @Schema(implementation = PredictionAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "The prediction was withdrawn",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response revise(
            @Parameter(schema = @Schema(implementation = Long.class)) @RestPath String id,
            @Parameter(description = "The same body under the same key gets the same answer for 24 hours")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            @Parameter(description = "The version that is revised, where it matters") @RestHeader("If-Match") @Nullable
                    String ifMatch,
            byte @Nullable [] body) {
        Once.Made made = edits.revise(id, ifMatch, sent.key(key), object(body));
        Response.ResponseBuilder answer = Response.status(made.fresh() ? 201 : 200)
                .header(
                        "Location",
                        "/api/v1/predictions/" + one.of(id).prediction().id());
        return answer(made.repeated() ? answer.header("Idempotency-Replayed", "true") : answer, id);
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Role.LOGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawPrediction",
            summary = "Withdraw what should not have been logged",
            description = "It stays readable with the reason, and counts nowhere.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewWithdrawal.class),
                            examples = @ExampleObject(name = "reason", value = Examples.WITHDRAWAL)))
    @APIResponse(
            responseCode = "200",
            description = "It is withdrawn",
            content = @Content(schema = @Schema(implementation = PredictionAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is withdrawn already",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response withdraw(
            @Parameter(schema = @Schema(implementation = Long.class)) @RestPath String id,
            @Parameter(description = "The version that is withdrawn, where it matters")
                    @RestHeader("If-Match")
                    @Nullable
                    String ifMatch,
            byte @Nullable [] body) {
        edits.withdraw(id, ifMatch, object(body));
        return answer(Response.ok(), id);
    }
}

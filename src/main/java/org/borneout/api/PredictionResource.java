package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.prediction.PredictionForm;
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

/** Logs predictions and reads them back one by one. */
@Path("/api/v1/predictions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Predictions")
class PredictionResource {
    private final Sent sent;
    private final LogOnce logOnce;
    private final OnePrediction one;
    private final Visitor visitor;
    private final Messages messages;

    PredictionResource(Sent sent, LogOnce logOnce, OnePrediction one, Visitor visitor, Messages messages) {
        this.sent = sent;
        this.logOnce = logOnce;
        this.one = one;
        this.visitor = visitor;
        this.messages = messages;
    }

    @POST
    @RolesAllowed(Role.LOGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "logPrediction",
            summary = "Log a prediction",
            description =
                    "Enters the prediction with its institute, publication and question, where those are new. The same"
                            + " content again is answered by 200 and the record that exists; other content for the same claim by"
                            + " 409. All faults are told at once, and then nothing is saved.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewPrediction.class),
                            examples = {
                                @ExampleObject(name = "short", value = Examples.SHORT),
                                @ExampleObject(name = "full", value = Examples.FULL)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "It is logged; Location and ETag say where and in which version",
            content = @Content(schema = @Schema(implementation = PredictionAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same was logged before; nothing was changed",
            content = @Content(schema = @Schema(implementation = PredictionAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Something is to be mended; nothing was saved",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "three faults", value = Examples.REFUSAL)))
    @APIResponse(
            responseCode = "409",
            description = "The claim is logged already, with other content; existing is its id",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The Idempotency-Key was sent with another body",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response log(
            @Parameter(description = "The same body under the same key gets the same answer for 24 hours")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            byte @Nullable [] body) {
        JsonNode object = SentBody.object(body, messages.of(ApiMessages.class));
        String checkedKey = sent.key(key);
        PredictionForm form = sent.prediction(object);
        LogOnce.Outcome outcome = logOnce.log(form, visitor.id(), checkedKey, Sent.hash(object));
        OnePrediction.Found found = one.logged(outcome);
        Response.ResponseBuilder answer = Response.status(outcome.fresh() ? 201 : 200)
                .entity(found.prediction())
                .header("Location", "/api/v1/predictions/" + outcome.prediction())
                .header("ETag", found.tag());
        return (outcome.repeated() ? answer.header("Idempotency-Replayed", "true") : answer).build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "getPrediction", summary = "One prediction with its question, forecasts and verdict")
    @APIResponse(
            responseCode = "200",
            description = "The prediction; ETag is its version",
            content = @Content(schema = @Schema(implementation = PredictionAnswer.class)))
    @APIResponse(responseCode = "304", description = "The version in If-None-Match still stands")
    @APIResponse(
            responseCode = "404",
            description = "There is none of this id, or not for you",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response get(
            @Parameter(schema = @Schema(implementation = Long.class)) @RestPath String id,
            @RestHeader("If-None-Match") @Nullable String held) {
        OnePrediction.Found found = one.of(id);
        Response.ResponseBuilder answer =
                Versions.matches(held, found.tag()) ? Response.notModified() : Response.ok(found.prediction());
        return answer.header("ETag", found.tag()).build();
    }
}

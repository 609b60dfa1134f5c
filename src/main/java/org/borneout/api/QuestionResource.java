package org.borneout.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.borneout.account.Role;
import org.borneout.prediction.Question;
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

/** Asks, reads and corrects questions, and freezes what they ask. */
@Path("/api/v1/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questions")
class QuestionResource {
    private static final String QUESTIONS = "/api/v1/questions/";

    private final OneQuestion one;
    private final QuestionEdits edits;
    private final Sent sent;
    private final Messages messages;

    QuestionResource(OneQuestion one, QuestionEdits edits, Sent sent, Messages messages) {
        this.one = one;
        this.edits = edits;
        this.sent = sent;
        this.messages = messages;
    }

    private JsonNode object(byte @Nullable [] body) {
        return SentBody.object(body, messages.of(ApiMessages.class));
    }

    @POST
    @RolesAllowed(Role.LOGS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "askQuestion",
            summary = "Ask a question",
            description =
                    "Before anybody has made a claim on it; others see it once a published institute has. The same"
                            + " question again is answered by 200; the same statement, kind, due date and condition with another"
                            + " text by 409.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NewQuestion.class),
                            examples = {
                                @ExampleObject(name = "yes or no", value = Examples.QUESTION),
                                @ExampleObject(name = "a number", value = Examples.QUESTION_NUMBER)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "It is asked",
            content = @Content(schema = @Schema(implementation = QuestionAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same was asked before; nothing was changed",
            content = @Content(schema = @Schema(implementation = QuestionAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is asked already, with another text; existing is its id",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response ask(
            @Parameter(description = "The same body under the same key gets the same answer for 24 hours")
                    @RestHeader("Idempotency-Key")
                    @Nullable
                    String key,
            byte @Nullable [] body) {
        Once.Made made = edits.ask(object(body), sent.key(key));
        OneQuestion.Found found = one.of(made.subject());
        Response.ResponseBuilder answer = Response.status(made.fresh() ? 201 : 200)
                .entity(found.question())
                .header("Location", QUESTIONS + made.subject())
                .header("ETag", found.tag());
        return (made.repeated() ? answer.header("Idempotency-Replayed", "true") : answer).build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getQuestion", summary = "One question, with what is frozen of it")
    @APIResponse(
            responseCode = "200",
            description = "The question; ETag is its version",
            content = @Content(schema = @Schema(implementation = QuestionAnswer.class)))
    @APIResponse(responseCode = "304", description = "The version in If-None-Match still stands")
    @APIResponse(responseCode = "308", description = "It was merged into another one; Location says where it is now")
    public Response get(
            @Parameter(schema = @Schema(implementation = Long.class)) @RestPath String id,
            @RestHeader("If-None-Match") @Nullable String held) {
        long asked = VerdictCalls.id(id);
        Question question = one.visible(asked);
        if (question.id() != asked) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .header("Location", QUESTIONS + question.id())
                    .build();
        }
        OneQuestion.Found found = one.of(question);
        Response.ResponseBuilder answer =
                Versions.matches(held, found.tag()) ? Response.notModified() : Response.ok(found.question());
        return answer.header("ETag", found.tag()).build();
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Role.LOGS)
    @Consumes({Patches.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "correctQuestion",
            summary = "Correct a question, and with it every claim on it",
            description = "A merge-patch: what is not sent stays, null takes away. A frozen text is proposed anew by a"
                    + " reviewer and waits for a second person; the answer is then 202.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = Patches.MERGE_PATCH,
                        schema = @Schema(implementation = QuestionPatch.class),
                        examples = @ExampleObject(name = "topics", value = Examples.PATCH_QUESTION)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = QuestionPatch.class),
                        examples = @ExampleObject(name = "topics", value = Examples.PATCH_QUESTION))
            })
    @APIResponse(
            responseCode = "200",
            description = "It is corrected, or nothing was different",
            content = @Content(schema = @Schema(implementation = QuestionAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = "The text is frozen; the change of it waits for a second person",
            content = @Content(schema = @Schema(implementation = QuestionAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was merged into another one, or another change of its frozen text waits",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response correct(
            @Parameter(schema = @Schema(implementation = Long.class)) @RestPath String id,
            @Parameter(description = "The ETag of the version that is corrected") @RestHeader("If-Match") @Nullable
                    String ifMatch,
            byte @Nullable [] body) {
        JsonNode object = object(body);
        boolean waits = patch(id, ifMatch, object);
        OneQuestion.Found found = one.of(VerdictCalls.id(id));
        return Response.status(waits ? 202 : 200)
                .entity(found.question())
                .header("ETag", found.tag())
                .build();
    }

    @Transactional
    boolean patch(String id, @Nullable String ifMatch, JsonNode object) {
        Question question = one.standing(VerdictCalls.id(id));
        return edits.patch(question, one.of(question).tag(), ifMatch, object);
    }

    @POST
    @Path("{id}/freeze")
    @RolesAllowed(Role.REVIEWS)
    @Operation(
            operationId = "freezeQuestion",
            summary = "Freeze what a question asks",
            description =
                    "Hashes and dates its text as it stands. A text that is frozen already stays as it is. No body is"
                            + " needed.")
    @APIResponse(
            responseCode = "200",
            description = "It is frozen; frozen says when, by its hash, and how many people had their eyes on it",
            content = @Content(schema = @Schema(implementation = QuestionAnswer.class)))
    public Response freeze(@Parameter(schema = @Schema(implementation = Long.class)) @RestPath String id) {
        OneQuestion.Found found = one.of(one.freeze(VerdictCalls.id(id)));
        return Response.ok(found.question()).header("ETag", found.tag()).build();
    }
}

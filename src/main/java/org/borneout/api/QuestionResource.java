package org.borneout.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.prediction.Freezing;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Question;
import org.borneout.prediction.Questions;
import org.borneout.resolution.Verdicts;
import org.borneout.web.Problem;
import org.borneout.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Reads one question, and freezes what it asks. */
@Path("/api/v1/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questions")
class QuestionResource {
    private final Questions questions;
    private final Predictions predictions;
    private final Verdicts verdicts;
    private final Freezing freezing;
    private final Visitor visitor;
    private final Clock clock;

    QuestionResource(
            Questions questions,
            Predictions predictions,
            Verdicts verdicts,
            Freezing freezing,
            Visitor visitor,
            Clock clock) {
        this.questions = questions;
        this.predictions = predictions;
        this.verdicts = verdicts;
        this.freezing = freezing;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Transactional
    @Operation(operationId = "getQuestion", summary = "One question, with what is frozen of it")
    @APIResponse(
            responseCode = "200",
            description = "The question",
            content = @Content(schema = @Schema(implementation = QuestionAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is none of this id, or not for you",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "308", description = "It was merged into another one; Location says where it is now")
    public Response get(@Parameter(schema = @Schema(implementation = Long.class)) @RestPath String id) {
        long asked = VerdictCalls.id(id);
        Question question = found(asked);
        if (!visitor.isAnalyst() && !predictions.publiclyClaimed(question)) {
            throw Refusal.notFound();
        }
        if (question.id() != asked) {
            return Response.status(Response.Status.PERMANENT_REDIRECT)
                    .header("Location", "/api/v1/questions/" + question.id())
                    .build();
        }
        return Response.ok(answer(question)).build();
    }

    @POST
    @Path("{id}/freeze")
    @RolesAllowed(Role.REVIEWS)
    @Transactional
    @Operation(
            operationId = "freezeQuestion",
            summary = "Freeze what a question asks",
            description = "Hashes and dates its text as it stands. A text that is frozen already stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "It is frozen; frozen says when, by its hash, and how many people had their eyes on it",
            content = @Content(schema = @Schema(implementation = QuestionAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such question",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public QuestionAnswer freeze(@Parameter(schema = @Schema(implementation = Long.class)) @RestPath String id) {
        Question question = found(VerdictCalls.id(id));
        freezing.freeze(question.id(), visitor.id(), clock.instant());
        return answer(question);
    }

    private Question found(long id) {
        Question question = questions.whole(id);
        if (question == null) {
            throw Refusal.notFound();
        }
        return question.standing();
    }

    private QuestionAnswer answer(Question question) {
        return QuestionAnswer.of(question, verdicts.standing(question), freezing.current(question));
    }
}

package org.borneout.resolution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.prediction.MergingMessages;
import org.borneout.prediction.Prediction;
import org.borneout.prediction.Predictions;
import org.borneout.prediction.Question;
import org.borneout.prediction.Questions;
import org.borneout.prediction.Reasons;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Merging a question into another one, and moving a single prediction there: first what it would do, then the act. */
@Path("/")
@RolesAllowed(Role.REVIEWS)
class QuestionMergePages {
    private static final int LIKE_IT = 8;

    /**
     * @param prediction the one to be moved; null where the whole question is merged
     * @param into as typed
     * @param intoLabel what is asked for
     * @param back where one leaves to
     * @param keptName the other question in short
     * @param like questions that share words with this one
     */
    @CheckedTemplate(basePath = "resolution")
    record mergeQuestion(
            Question gone,
            @Nullable Prediction prediction,
            String address,
            String intoLabel,
            String into,
            String back,
            QuestionMerging.@Nullable Preview preview,
            String keptName,
            String reason,
            Faults faults,
            List<Question> like)
            implements TemplateInstance {}

    private final Questions questions;
    private final Predictions predictions;
    private final QuestionMerging merging;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;

    QuestionMergePages(
            Questions questions,
            Predictions predictions,
            QuestionMerging merging,
            Visitor visitor,
            Flash flash,
            Messages messages) {
        this.questions = questions;
        this.predictions = predictions;
        this.merging = merging;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @Path("questions/{id:\\d{1,18}}/merge")
    @Transactional
    public Response mergeForm(@RestPath long id, @RestQuery @Nullable String into) {
        return page(question(id), null, typed(into), "", new Faults(), 200);
    }

    @GET
    @Path("predictions/{id:\\d{1,18}}/move")
    @Transactional
    public Response moveForm(@RestPath long id, @RestQuery @Nullable String into) {
        Prediction prediction = prediction(id);
        return page(prediction.question(), prediction, typed(into), "", new Faults(), 200);
    }

    @POST
    @Path("questions/{id:\\d{1,18}}/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(@RestPath long id, MultivaluedMap<String, String> sent) {
        String into = typed(sent.getFirst("into"));
        String reason = Reasons.of(sent);
        Faults faults = Reasons.check(reason, messages);
        Long kept = faults.isEmpty() ? meant(into) : null;
        if (kept == null) {
            return again(id, false, into, reason, faults, 422);
        }
        try {
            merging.merge(id, kept, reason, visitor.id());
        } catch (Refusal refusal) {
            return conflict(id, false, into, reason, refusal);
        }
        flash.say(messages.of(MergingMessages.class).questionsMerged());
        return Response.seeOther(URI.create("/questions/" + kept)).build();
    }

    @POST
    @Path("predictions/{id:\\d{1,18}}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@RestPath long id, MultivaluedMap<String, String> sent) {
        String into = typed(sent.getFirst("into"));
        String reason = Reasons.of(sent);
        Faults faults = Reasons.check(reason, messages);
        Long kept = faults.isEmpty() ? meant(into) : null;
        String version = sent.getFirst("version");
        if (kept == null || version == null || !version.matches("\\d{1,9}")) {
            return again(id, true, into, reason, faults, 422);
        }
        try {
            merging.move(id, kept, Integer.parseInt(version), reason, visitor.id());
        } catch (Refusal refusal) {
            return conflict(id, true, into, reason, refusal);
        }
        flash.say(messages.of(MergingMessages.class).predictionMoved());
        return Response.seeOther(URI.create("/predictions/" + id)).build();
    }

    private Response conflict(long id, boolean one, String into, String reason, Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.CONFLICT) {
            throw refusal;
        }
        Faults faults = new Faults();
        faults.add("into", "CONFLICT", into, refusal.detail());
        return again(id, one, into, reason, faults, 409);
    }

    @Transactional
    Response again(long id, boolean one, String into, String reason, Faults faults, int status) {
        if (one) {
            Prediction prediction = prediction(id);
            return page(prediction.question(), prediction, into, reason, faults, status);
        }
        return page(question(id), null, into, reason, faults, status);
    }

    private Response page(
            Question gone, @Nullable Prediction prediction, String into, String reason, Faults faults, int status) {
        MergingMessages say = messages.of(MergingMessages.class);
        Long id = meant(into);
        Question kept = id == null ? null : questions.whole(id);
        QuestionMerging.@Nullable Preview preview = null;
        if (kept != null) {
            preview = prediction == null ? merging.preview(gone, kept) : merging.preview(prediction, kept);
            String obstacle = preview.obstacle();
            if (obstacle != null && faults.of("into") == null) {
                faults.add("into", "CONFLICT", into, obstacle);
            }
        } else if (!into.isEmpty()) {
            faults.add("into", "UNKNOWN", into, say.questionUnknown(into));
        } else if (status == 422 && faults.of("into") == null) {
            faults.add("into", "MISSING", null, say.intoQuestionMissing());
        }
        List<Question> like = questions.like(gone.statement(), LIKE_IT).stream()
                .filter(other -> other.id() != gone.id())
                .toList();
        String address =
                prediction == null ? "/questions/" + gone.id() + "/merge" : "/predictions/" + prediction.id() + "/move";
        int told = status == 200 && !faults.isEmpty() ? 422 : status;
        return Response.status(told)
                .entity(new mergeQuestion(
                        gone,
                        prediction,
                        address,
                        prediction == null ? say.intoQuestion() : say.toQuestion(),
                        into,
                        prediction == null ? "/questions/" + gone.id() : "/predictions/" + prediction.id(),
                        preview,
                        kept == null ? "" : say.questionNumber(kept.id()),
                        reason,
                        faults,
                        like))
                .build();
    }

    /** The question that was typed as its number or its address, and what stands for it now; null where there is none. */
    private @Nullable Long meant(String into) {
        String number = into.replaceFirst("^.*/questions/", "");
        Question question = number.matches("\\d{1,18}") ? standing(Long.parseLong(number)) : null;
        return question == null ? null : question.id();
    }

    @Transactional
    @Nullable
    Question standing(long id) {
        Question question = questions.findById(id);
        return question == null ? null : question.standing();
    }

    private Question question(long id) {
        Question found = questions.whole(id);
        if (found == null) {
            throw Refusal.notFound();
        }
        return found;
    }

    private Prediction prediction(long id) {
        List<Prediction> found = predictions.whole(List.of(id));
        if (found.isEmpty()) {
            throw Refusal.notFound();
        }
        return found.get(0);
    }

    private static String typed(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}

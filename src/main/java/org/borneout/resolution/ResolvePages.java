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
import java.time.Clock;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.prediction.Question;
import org.borneout.prediction.Questions;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Saying what happened, under the frozen criteria and without a word of who predicted it. */
@Path("/")
@RolesAllowed(Role.LOGS)
class ResolvePages {
    @CheckedTemplate(basePath = "resolution")
    record resolve(ResolveView view) implements TemplateInstance {}

    private final Questions questions;
    private final GivenReading given;
    private final Resolutions resolutions;
    private final ResolveViews views;
    private final SentFinding sentFinding;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;
    private final Clock clock;

    ResolvePages(
            Questions questions,
            GivenReading given,
            Resolutions resolutions,
            ResolveViews views,
            SentFinding sentFinding,
            Visitor visitor,
            Flash flash,
            Messages messages,
            Clock clock) {
        this.questions = questions;
        this.given = given;
        this.resolutions = resolutions;
        this.views = views;
        this.sentFinding = sentFinding;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
        this.clock = clock;
    }

    @GET
    @Path("questions/{id:\\d{1,18}}/resolve")
    @Transactional
    public Response show(@RestPath long id) {
        Question question = whole(id);
        Question became = question.mergedInto();
        if (became != null) {
            return Response.seeOther(
                            URI.create("/questions/" + question.standing().id() + "/resolve"))
                    .build();
        }
        return Response.ok(new resolve(views.of(question, null, new Faults(), "", 1)))
                .build();
    }

    private Question whole(long id) {
        Question question = questions.whole(id);
        if (question == null) {
            throw Refusal.notFound();
        }
        return question;
    }

    @POST
    @Path("questions/{id:\\d{1,18}}/resolve")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(@RestPath long id, MultivaluedMap<String, String> sent) {
        return give(id, sentFinding.of(sent));
    }

    @POST
    @Path("questions/{id:\\d{1,18}}/resolve")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response giveWithFiles(@RestPath long id, MultipartFormDataInput sent) {
        return give(id, sentFinding.of(sent));
    }

    private Response give(long id, SentFinding.Sent sent) {
        String act = sent.value("act");
        int rows = sent.value("rows").matches("\\d{1,2}") ? Integer.parseInt(sent.value("rows")) : 1;
        if (act.equals("another")) {
            return again(id, sent, sent.faults(), "", rows + 1, 200);
        }
        Faults faults = sent.faults();
        try {
            GivenReading.Given made = given.give(id, sent.form(), sent.value("seen"), act.equals("alone"), faults);
            if (made == null) {
                return again(id, sent, faults, "", rows, 422);
            }
            flash.say(said(made));
            return Response.seeOther(URI.create("/questions/" + id + "#verdict"))
                    .build();
        } catch (Refusal refusal) {
            return switch (refusal.kind()) {
                case CONFLICT, DUPLICATE, SAME_PERSON, NOT_ALLOWED ->
                    again(
                            id,
                            sent,
                            new Faults(),
                            refusal.detail(),
                            rows,
                            refusal.kind().status());
                default -> throw refusal;
            };
        }
    }

    private String said(GivenReading.Given made) {
        ResolveMessages say = messages.of(ResolveMessages.class);
        String first = made.asSecondInstead() ? say.saidAsSecond() + " " : "";
        return switch (made.verdict().state()) {
            case PROPOSED -> made.replaced() ? say.saidReplaced() : say.saidProposed();
            case SPLIT -> first + say.saidSplit();
            case CONFIRMED, SUPERSEDED, WITHDRAWN ->
                switch (made.verdict().readers()) {
                    case 1 -> say.saidAlone();
                    case 3 -> say.saidDecided();
                    default -> first + say.saidConfirmed();
                };
        };
    }

    @Transactional
    Response again(long id, SentFinding.Sent sent, Faults faults, String refusal, int rows, int status) {
        return Response.status(status)
                .entity(new resolve(views.of(whole(id), sent.form(), faults, refusal, rows)))
                .build();
    }

    @POST
    @Path("verdicts/{id:\\d{1,18}}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response takeBack(@RestPath long id, MultivaluedMap<String, String> sent) {
        Verdict verdict = resolutions.withdraw(id, new Reader(visitor.id(), visitor.isReviewer()), clock.instant());
        flash.say(messages.of(ResolveMessages.class).saidTakenBack());
        return Response.seeOther(URI.create("/questions/" + verdict.question().id() + "/resolve"))
                .build();
    }
}

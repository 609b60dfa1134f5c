package org.borneout.resolution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
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
import java.util.Map;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.prediction.Prediction;
import org.borneout.web.Fault;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Replying to what is said about oneself, by anybody; and dealing with replies, by reviewers. */
@Path("/")
class ReplyPages {
    /** @param verdict the one that holds, which a reply may contest */
    @CheckedTemplate(basePath = "resolution")
    record reply(Prediction prediction, @Nullable Verdict verdict, ReplyForm form, Faults faults)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "resolution")
    record answer(Reply reply, String text, Faults faults) implements TemplateInstance {}

    private final Contests contests;
    private final Replies replies;
    private final Verdicts verdicts;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;

    ReplyPages(Contests contests, Replies replies, Verdicts verdicts, Visitor visitor, Flash flash, Messages messages) {
        this.contests = contests;
        this.replies = replies;
        this.verdicts = verdicts;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @Path("predictions/{id:\\d{1,18}}/reply")
    @PermitAll
    @Transactional
    public TemplateInstance form(@RestPath long id) {
        return page(id, new ReplyForm(Map.of()), new Faults());
    }

    private TemplateInstance page(long id, ReplyForm form, Faults faults) {
        Prediction prediction = contests.contested(id, visitor.isAnalyst());
        return new reply(prediction, verdicts.current(prediction.question()), form, faults);
    }

    @POST
    @Path("predictions/{id:\\d{1,18}}/reply")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath long id, MultivaluedMap<String, String> sent) {
        ReplyForm form = ReplyForm.sent(sent);
        try {
            Reply reply = contests.receive(id, form, visitor.isAnalyst() ? visitor.id() : null)
                    .reply();
            ReplyMessages say = messages.of(ReplyMessages.class);
            flash.say(reply.shown() ? say.saidShown() : say.saidWaits());
            return Response.seeOther(URI.create("/predictions/" + id)).build();
        } catch (Refusal refusal) {
            return again(id, form, refusal);
        }
    }

    @Transactional
    Response again(long id, ReplyForm form, Refusal refusal) {
        if (refusal.kind() != Kind.INVALID_INPUT) {
            throw refusal;
        }
        return Response.status(422).entity(page(id, form, faults(refusal))).build();
    }

    private static Faults faults(Refusal refusal) {
        Faults faults = new Faults();
        for (Fault fault : refusal.faults()) {
            faults.add(fault.field(), fault.code(), fault.value(), fault.detail());
        }
        return faults;
    }

    @GET
    @Path("replies/{id:\\d{1,18}}")
    @RolesAllowed(Role.REVIEWS)
    @Transactional
    public TemplateInstance answerForm(@RestPath long id) {
        Reply reply = found(id);
        String known = reply.answer();
        return new answer(reply, known == null ? "" : known, new Faults());
    }

    private Reply found(long id) {
        Reply reply = replies.whole(id);
        if (reply == null) {
            throw Refusal.notFound();
        }
        return reply;
    }

    @POST
    @Path("replies/{id:\\d{1,18}}/answer")
    @RolesAllowed(Role.REVIEWS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@RestPath long id, MultivaluedMap<String, String> sent) {
        String text = sent.getFirst("answer");
        String typed = text == null ? "" : text;
        try {
            Reply reply = contests.answer(id, version(sent), typed, visitor.id());
            flash.say(messages.of(ReplyMessages.class).saidAnswered());
            return back(reply);
        } catch (Refusal refusal) {
            return answerAgain(id, typed, refusal);
        }
    }

    @Transactional
    Response answerAgain(long id, String typed, Refusal refusal) {
        if (refusal.kind() != Kind.INVALID_INPUT) {
            throw refusal;
        }
        return Response.status(422)
                .entity(new answer(found(id), typed, faults(refusal)))
                .build();
    }

    @POST
    @Path("replies/{id:\\d{1,18}}/show")
    @RolesAllowed(Role.REVIEWS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response show(@RestPath long id, MultivaluedMap<String, String> sent) {
        Reply reply = contests.show(id, version(sent), visitor.id());
        flash.say(messages.of(ReplyMessages.class).saidShown());
        return back(reply);
    }

    @POST
    @Path("replies/{id:\\d{1,18}}/decline")
    @RolesAllowed(Role.REVIEWS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@RestPath long id, MultivaluedMap<String, String> sent) {
        Reply reply = contests.decline(id, version(sent), visitor.id());
        flash.say(messages.of(ReplyMessages.class).saidDeclined());
        return back(reply);
    }

    private static Response back(Reply reply) {
        return Response.seeOther(URI.create("/predictions/" + reply.prediction().id() + "#replies"))
                .build();
    }

    private static int version(MultivaluedMap<String, String> sent) {
        String value = sent.getFirst("version");
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    }
}

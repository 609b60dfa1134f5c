package org.borneout.prediction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.web.Flash;
import org.borneout.web.Here;
import org.borneout.web.Messages;
import org.jboss.resteasy.reactive.RestPath;

/** Freezing what a question asks, and deciding about a change of a frozen text. */
@Path("/")
@RolesAllowed(Role.REVIEWS)
class FreezePages {
    private final Freezing freezing;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;
    private final Clock clock;

    FreezePages(Freezing freezing, Visitor visitor, Flash flash, Messages messages, Clock clock) {
        this.freezing = freezing;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
        this.clock = clock;
    }

    @POST
    @Path("questions/{id:\\d{1,18}}/freeze")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response freeze(@RestPath long id, MultivaluedMap<String, String> sent) {
        freezing.freeze(id, visitor.id(), clock.instant());
        flash.say(messages.of(FreezeMessages.class).saidFrozen());
        String then = sent.getFirst("then");
        return Response.seeOther(then == null ? question(id) : Here.safe(then)).build();
    }

    @POST
    @Path("text-changes/{id:\\d{1,18}}/agreement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(@RestPath long id, MultivaluedMap<String, String> sent) {
        FrozenText frozen = freezing.second(id, visitor.id(), clock.instant());
        flash.say(messages.of(FreezeMessages.class).saidChanged());
        return Response.seeOther(question(frozen.question().id())).build();
    }

    @POST
    @Path("text-changes/{id:\\d{1,18}}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@RestPath long id, MultivaluedMap<String, String> sent) {
        TextChange change = freezing.decline(id, visitor.id(), clock.instant());
        FreezeMessages say = messages.of(FreezeMessages.class);
        flash.say(change.state() == TextChange.State.WITHDRAWN ? say.saidWithdrawn() : say.saidDeclined());
        return Response.seeOther(question(change.question().id())).build();
    }

    private static URI question(long id) {
        return URI.create("/questions/" + id + "#criteria");
    }
}

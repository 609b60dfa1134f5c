package org.borneout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.web.Flash;
import org.borneout.web.Messages;

/** Loading the sample data and, after a page that asks whether it is meant, removing them. */
@Path("/admin/sample-data")
@RolesAllowed(Role.ADMINISTERS)
class SamplePages {
    @CheckedTemplate(basePath = "sample")
    record sample(boolean there, SamplePlan plan) implements TemplateInstance {}

    @CheckedTemplate(basePath = "sample")
    record removal(SamplePlan plan) implements TemplateInstance {}

    private final SampleData data;
    private final SampleRemoval removals;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;

    SamplePages(SampleData data, SampleRemoval removals, Visitor visitor, Flash flash, Messages messages) {
        this.data = data;
        this.removals = removals;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    public TemplateInstance show() {
        return new sample(data.isLoaded(), removals.plan());
    }

    @POST
    public Response load() {
        SampleMessages say = messages.of(SampleMessages.class);
        if (data.isLoaded()) {
            return done(say.loadedAlready());
        }
        data.load(visitor.id());
        return done(say.loaded());
    }

    /** The question before the removal, for browsers without a script as for others. */
    @GET
    @Path("removal")
    public TemplateInstance ask() {
        return new removal(removals.plan());
    }

    @POST
    @Path("removal")
    public Response remove() {
        SampleMessages say = messages.of(SampleMessages.class);
        SamplePlan gone = removals.remove(visitor.id());
        return done(
                gone.isNothing()
                        ? say.nothingThere()
                        : say.removed(gone.predictions().size(), gone.kept().size()));
    }

    private Response done(String sentence) {
        flash.say(sentence);
        return Response.seeOther(URI.create("/admin/sample-data")).build();
    }
}

package org.borneout.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One person as an admin sees them: role, link, switched on or off. */
@Path("/admin/people")
@RolesAllowed(Role.ADMINISTERS)
class PeoplePages {
    /** What is shown once: the admin sends it to the person. */
    record NewLink(String address, Links.Made made) {}

    @CheckedTemplate(basePath = "account")
    record person(
            Account who,
            List<Role> roles,
            Role chosen,
            @Nullable NewLink newLink,
            Faults faults) implements TemplateInstance {}

    private final Staff staff;
    private final Visitor visitor;
    private final Site site;
    private final Flash flash;
    private final Messages messages;

    PeoplePages(Staff staff, Visitor visitor, Site site, Flash flash, Messages messages) {
        this.staff = staff;
        this.visitor = visitor;
        this.site = site;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath long id) {
        Account who = staff.person(id);
        return page(who, who.role(), new Faults());
    }

    @POST
    @Path("{id}/role")
    public Response role(@RestPath long id, @RestForm @DefaultValue("") String role) {
        Role wanted = Role.named(role);
        Faults faults = new Faults();
        if (wanted == null) {
            faults.add("role", "UNKNOWN", role, text().roleUnknown());
        } else if (!staff.becomes(visitor.id(), id, wanted)) {
            faults.add("role", "LAST_ADMIN", role, text().lastAdmin());
        }
        if (!faults.isEmpty()) {
            Account who = staff.person(id);
            return mend(page(who, wanted == null ? who.role() : wanted, faults));
        }
        return done(id, text().saved());
    }

    @POST
    @Path("{id}/link")
    public Response link(@RestPath long id, UriInfo uri) {
        Account who = staff.person(id);
        if (!who.active()) {
            return Response.seeOther(here(id)).build();
        }
        return shown(who, staff.link(visitor.id(), id), uri);
    }

    @POST
    @Path("{id}/off")
    public Response off(@RestPath long id) {
        if (!staff.switchOff(visitor.id(), id)) {
            Faults faults = new Faults();
            faults.add("off", "LAST_ADMIN", null, text().lastAdmin());
            Account who = staff.person(id);
            return mend(page(who, who.role(), faults));
        }
        return done(id, text().switchedOff());
    }

    @POST
    @Path("{id}/on")
    public Response on(@RestPath long id) {
        staff.switchOn(visitor.id(), id);
        return done(id, text().switchedOn());
    }

    /** The page of a person for whom a link was just made; it cannot be shown again. */
    Response shown(Account who, Links.Made made, UriInfo uri) {
        NewLink link = new NewLink(site.address(uri) + "/link/" + made.key(), made);
        return Response.ok(new person(who, List.of(Role.values()), who.role(), link, new Faults()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response done(long id, String sentence) {
        flash.say(sentence);
        return Response.seeOther(here(id)).build();
    }

    private static URI here(long id) {
        return URI.create("/admin/people/" + id);
    }

    private static TemplateInstance page(Account who, Role chosen, Faults faults) {
        return new person(who, List.of(Role.values()), chosen, null, faults);
    }

    private static Response mend(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private AccountMessages text() {
        return messages.of(AccountMessages.class);
    }
}

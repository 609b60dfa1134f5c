package org.borneout.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where an invitation or a reset leads: the person sets name and password, and is in. */
@Path("/link/{key}")
class LinkPages {
    @CheckedTemplate(basePath = "account")
    record link(String email, String name, boolean invited, Faults faults) implements TemplateInstance {}

    private final Links links;
    private final Checks checks;
    private final Arrival arrival;
    private final Flash flash;
    private final Messages messages;

    LinkPages(Links links, Checks checks, Arrival arrival, Flash flash, Messages messages) {
        this.links = links;
        this.checks = checks;
        this.arrival = arrival;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @PermitAll
    public TemplateInstance ask(@RestPath String key) {
        Link link = live(key);
        return page(link, link.account().name(), new Faults());
    }

    @POST
    @PermitAll
    public Response accept(
            @RestPath String key,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String password) {
        Link link = live(key);
        Faults faults = new Faults();
        checks.name(faults, name);
        checks.password(faults, password, link.account().email());
        if (!faults.isEmpty()) {
            return Response.status(422).entity(page(link, name, faults)).build();
        }
        Account account = links.use(key, name, password);
        if (account == null) {
            throw spent();
        }
        flash.say(messages.of(AccountMessages.class).passwordSet());
        // There the new person finds language and tokens, and sees under which name they write.
        return arrival.of(account, URI.create("/account"));
    }

    private static TemplateInstance page(Link link, String name, Faults faults) {
        return new link(link.account().email(), name, link.purpose() == Link.Purpose.INVITATION, faults);
    }

    private Link live(String key) {
        Link link = links.live(key);
        if (link == null) {
            throw spent();
        }
        return link;
    }

    private Refusal spent() {
        return Refusal.of(Kind.NOT_FOUND, messages.of(AccountMessages.class).linkSpent());
    }
}

package org.borneout.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.borneout.account.SignInLimit.Attempt;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;

/** The page that makes the first admin, and is gone once there is one. */
@Path("/set-up")
class SetUpPages {
    @CheckedTemplate(basePath = "account")
    record setUp(String code, String name, String email, Wishes wishes, Site site, Faults faults)
            implements TemplateInstance {}

    /**
     * What the site shall begin with.
     *
     * @param alone whether one person will work here
     * @param sample whether the sample data are wanted
     */
    record Wishes(boolean alone, boolean sample) {}

    private final SetUp setUp;
    private final Checks checks;
    private final SignInLimit limit;
    private final Site site;
    private final Event<SampleDataWanted> sampleDataWanted;
    private final Arrival arrival;
    private final Flash flash;
    private final Messages messages;

    SetUpPages(
            SetUp setUp,
            Checks checks,
            SignInLimit limit,
            Site site,
            Event<SampleDataWanted> sampleDataWanted,
            Arrival arrival,
            Flash flash,
            Messages messages) {
        this.setUp = setUp;
        this.checks = checks;
        this.limit = limit;
        this.site = site;
        this.sampleDataWanted = sampleDataWanted;
        this.arrival = arrival;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @PermitAll
    public TemplateInstance ask() {
        onlyWhileNeeded();
        return new setUp("", "", "", new Wishes(false, false), site, new Faults());
    }

    @POST
    @PermitAll
    public Response setUp(
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("several") String workers,
            @RestForm @DefaultValue("") String sample) {
        onlyWhileNeeded();
        AccountMessages text = messages.of(AccountMessages.class);
        Faults faults = new Faults();
        Wishes wishes = new Wishes(workers.equals("one"), sample.equals("true"));
        Attempt attempt = limit.attempt("set-up", arrival.address());
        if (attempt.refused()) {
            faults.add("code", "TOO_MANY", null, text.tooManyAttempts(attempt.minutes()));
            return Response.status(429)
                    .header("Retry-After", attempt.seconds())
                    .entity(new setUp(code, name, email, wishes, site, faults))
                    .build();
        }
        if (setUp.knows(code)) {
            limit.forgive(attempt);
        } else {
            faults.add("code", "WRONG", code, text.codeWrong());
        }
        checks.name(faults, name);
        checks.email(faults, email);
        checks.password(faults, password, email);
        if (!faults.isEmpty()) {
            return Response.status(422)
                    .entity(new setUp(code, name, email, wishes, site, faults))
                    .build();
        }
        Account admin = setUp.firstAdmin(code, email, name, password);
        if (admin == null) {
            throw Refusal.notFound();
        }
        if (!site.soloIsFixed()) {
            site.choosesSolo(wishes.alone(), admin.id());
        }
        flash.say(text.setUpDone());
        if (wishes.sample()) {
            sampleDataWanted.fire(new SampleDataWanted(admin.id()));
        }
        return arrival.of(admin, URI.create("/admin"));
    }

    private void onlyWhileNeeded() {
        if (!setUp.needed()) {
            throw Refusal.notFound();
        }
    }
}

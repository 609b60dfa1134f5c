package org.borneout.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jboss.resteasy.reactive.RestForm;

/** The admin's page: people, the settings as they are, a backup. */
@Path("/admin")
@RolesAllowed(Role.ADMINISTERS)
class AdminPages {
    /** What was typed to invite somebody. */
    record Invitation(String name, String email, Role role) {}

    @CheckedTemplate(basePath = "account")
    record admin(List<Account> people, List<Role> roles, Invitation invitation, Site site, Backup backup, Faults faults)
            implements TemplateInstance {}

    private final Accounts accounts;
    private final Staff staff;
    private final PeoplePages people;
    private final Checks checks;
    private final Backup backup;
    private final Site site;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;
    private final Clock clock;

    AdminPages(
            Accounts accounts,
            Staff staff,
            PeoplePages people,
            Checks checks,
            Backup backup,
            Site site,
            Visitor visitor,
            Flash flash,
            Messages messages,
            Clock clock) {
        this.accounts = accounts;
        this.staff = staff;
        this.people = people;
        this.checks = checks;
        this.backup = backup;
        this.site = site;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show() {
        return page(new Invitation("", "", Role.ANALYST), new Faults());
    }

    @POST
    @Path("invitations")
    public Response invite(
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String role,
            UriInfo uri) {
        AccountMessages text = messages.of(AccountMessages.class);
        Faults faults = new Faults();
        checks.name(faults, name);
        checks.email(faults, email);
        if (faults.of("email") == null && accounts.byEmail(email) != null) {
            faults.add("email", "EXISTS", email, text.emailExists());
        }
        Role wanted = Role.named(role);
        if (wanted == null) {
            faults.add("role", "UNKNOWN", role, text.roleUnknown());
        }
        if (!faults.isEmpty() || wanted == null) {
            Invitation typed = new Invitation(name, email, wanted == null ? Role.ANALYST : wanted);
            return Response.status(422).entity(page(typed, faults)).build();
        }
        Staff.Invited invited = staff.invite(visitor.id(), email, name, wanted);
        return people.shown(invited.account(), invited.link(), uri);
    }

    @POST
    @Path("workers")
    public Response workers(@RestForm @DefaultValue("") String workers) {
        AccountMessages text = messages.of(AccountMessages.class);
        if (site.soloIsFixed()) {
            throw Refusal.of(Kind.CONFLICT, text.workersFixed());
        }
        boolean alone = workers.equals("one");
        if (!alone && !workers.equals("several")) {
            Faults faults = new Faults();
            faults.add("workers", "UNKNOWN", workers, text.workersUnknown());
            return Response.status(422)
                    .entity(page(new Invitation("", "", Role.ANALYST), faults))
                    .build();
        }
        if (alone != site.solo()) {
            site.choosesSolo(alone, visitor.id());
        }
        flash.say(alone ? text.workersNowOne() : text.workersNowSeveral());
        return Response.seeOther(URI.create("/admin#settings")).build();
    }

    @POST
    @Path("backup")
    public Response backup() {
        if (!backup.possible()) {
            throw Refusal.of(Kind.CONFLICT, messages.of(AccountMessages.class).backupElsewhere());
        }
        staff.backsUp(visitor.id());
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(
                clock.instant().atOffset(ZoneOffset.UTC).toLocalDate());
        StreamingOutput zip = backup::writeTo;
        return Response.ok(zip, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"borneout-" + day + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private TemplateInstance page(Invitation typed, Faults faults) {
        return new admin(accounts.people(), List.of(Role.values()), typed, site, backup, faults);
    }
}

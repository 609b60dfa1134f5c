package org.borneout.source;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.web.Fault;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Refusal.Kind;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The form of an institute's entry in the directory. */
@Path("/institutes")
@RolesAllowed(Role.LOGS)
class InstituteFormPages {
    @CheckedTemplate(basePath = "source")
    record institute(
            InstituteForm form,
            Faults faults,
            @Nullable String slug,
            int version,
            boolean stale,
            List<InstituteKind> kinds)
            implements TemplateInstance {}

    private final Institutes institutes;
    private final InstituteEntries entries;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;

    InstituteFormPages(
            Institutes institutes, InstituteEntries entries, Visitor visitor, Flash flash, Messages messages) {
        this.institutes = institutes;
        this.entries = entries;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @Path("new")
    public TemplateInstance newForm() {
        return page(new InstituteForm(Map.of("published", "on")), new Faults(), null, 0, false);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(MultivaluedMap<String, String> sent) {
        InstituteForm form = InstituteForm.of(sent);
        try {
            Institute institute = entries.enter(form, visitor.isAdmin(), visitor.id());
            flash.say(messages.of(SourceMessages.class).instituteSaved());
            return to(institute.slug());
        } catch (Refusal refusal) {
            return again(form, refusal, null, 0);
        }
    }

    @GET
    @Path("{slug}/edit")
    @Transactional
    public TemplateInstance form(@RestPath String slug) {
        Institute institute = institutes.bySlug(slug);
        if (institute == null) {
            throw Refusal.notFound();
        }
        return page(InstituteForm.of(institute), new Faults(), institute.slug(), institute.version(), false);
    }

    @POST
    @Path("{slug}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(@RestPath String slug, MultivaluedMap<String, String> sent) {
        InstituteForm form = InstituteForm.of(sent);
        String version = sent.getFirst("version");
        int seen = version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
        try {
            entries.describe(slug, seen, form, visitor.isAdmin(), visitor.id());
            flash.say(messages.of(SourceMessages.class).instituteSaved());
            return to(slug);
        } catch (Refusal refusal) {
            return again(form, refusal, slug, seen);
        }
    }

    private static Response to(String slug) {
        String encoded = URLEncoder.encode(slug, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.seeOther(URI.create("/institutes/" + encoded)).build();
    }

    private Response again(InstituteForm form, Refusal refusal, @Nullable String slug, int seen) {
        boolean stale = refusal.kind() == Kind.STALE;
        if (!stale && refusal.kind() != Kind.INVALID_INPUT) {
            throw refusal;
        }
        Faults faults = new Faults();
        for (Fault fault : refusal.faults()) {
            faults.add(fault.field(), fault.code(), fault.value(), fault.detail());
        }
        int version = stale && slug != null ? versionNow(slug) : seen;
        return Response.status(stale ? 409 : 422)
                .entity(page(form, faults, slug, version, stale))
                .build();
    }

    @Transactional
    int versionNow(String slug) {
        Institute institute = institutes.bySlug(slug);
        return institute == null ? -1 : institute.version();
    }

    private static institute page(
            InstituteForm form, Faults faults, @Nullable String slug, int version, boolean stale) {
        return new institute(form, faults, slug, version, stale, List.of(InstituteKind.values()));
    }
}

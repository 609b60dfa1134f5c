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
import java.util.Locale;
import java.util.stream.Stream;
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Languages;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** Editing an institute's entry in the directory. */
@Path("/")
@RolesAllowed(Role.LOGS)
class InstitutePages {
    /** A country by its code and its name in the reader's language. */
    public record Country(String code, String name) {}

    @CheckedTemplate(basePath = "source")
    record institute(
            Institute who,
            InstituteForm form,
            Faults faults,
            List<InstituteKind> kinds,
            List<InstituteName.Kind> nameKinds,
            List<Country> countries)
            implements TemplateInstance {}

    private final Institutes institutes;
    private final InstituteEntries entries;
    private final Visitor visitor;
    private final Languages languages;
    private final Flash flash;
    private final Messages messages;

    InstitutePages(
            Institutes institutes,
            InstituteEntries entries,
            Visitor visitor,
            Languages languages,
            Flash flash,
            Messages messages) {
        this.institutes = institutes;
        this.entries = entries;
        this.visitor = visitor;
        this.languages = languages;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @Path("institutes/{slug}/edit")
    @Transactional
    public TemplateInstance form(@RestPath String slug) {
        Institute who = found(slug);
        return page(who, InstituteForm.of(who), new Faults());
    }

    @POST
    @Path("institutes/{slug}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response save(@RestPath String slug, MultivaluedMap<String, String> sent) {
        Institute who = found(slug);
        SourceMessages say = messages.of(SourceMessages.class);
        InstituteForm form = InstituteForm.sent(sent);
        Faults faults = new Faults();
        if (form.version() != who.version()) {
            faults.add("version", "STALE", null, say.entryStale());
            return Response.status(409).entity(page(who, form, faults)).build();
        }
        boolean reviews = visitor.isReviewer();
        InstituteForm allowed =
                reviews ? form : new InstituteForm(form.typed(), form.names(), who.published(), form.version());
        boolean changed =
                entries.describe(who, allowed, null, new InstituteEntries.Editor(visitor.id(), reviews), faults);
        if (!faults.isEmpty()) {
            return Response.status(422).entity(page(who, form, faults)).build();
        }
        flash.say(changed ? say.entrySaved() : say.entryUnchanged());
        return Response.seeOther(URI.create("/institutes/" + URLEncoder.encode(who.slug(), StandardCharsets.UTF_8)))
                .build();
    }

    private Institute found(String slug) {
        Institute who = institutes.bySlug(slug);
        if (who == null) {
            throw Refusal.notFound();
        }
        institutes.withNames(List.of(who.id()));
        return who;
    }

    private TemplateInstance page(Institute who, InstituteForm form, Faults faults) {
        Locale locale = languages.current();
        List<Country> countries = Stream.of(Locale.getISOCountries())
                .map(code -> new Country(
                        code, new Locale.Builder().setRegion(code).build().getDisplayCountry(locale)))
                .sorted(java.util.Comparator.comparing(Country::name, java.text.Collator.getInstance(locale)))
                .toList();
        return new institute(
                who, form, faults, List.of(InstituteKind.values()), List.of(InstituteName.Kind.values()), countries);
    }
}

package org.borneout.prediction;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.borneout.account.Role;
import org.borneout.account.Visitor;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Faults;
import org.borneout.web.Flash;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Merging an institute into another one: first what it would do, then the act. */
@Path("/")
@RolesAllowed(Role.ADMINISTERS)
class InstituteMergePages {
    private static final int TO_CHOOSE = 200;

    /** @param into as typed */
    @CheckedTemplate(basePath = "prediction")
    record mergeInstitute(
            Institute gone,
            String into,
            InstituteMerging.@Nullable Preview preview,
            String reason,
            Faults faults,
            List<String> choices)
            implements TemplateInstance {}

    private final Institutes institutes;
    private final InstituteMerging merging;
    private final Visitor visitor;
    private final Flash flash;
    private final Messages messages;

    InstituteMergePages(
            Institutes institutes, InstituteMerging merging, Visitor visitor, Flash flash, Messages messages) {
        this.institutes = institutes;
        this.merging = merging;
        this.visitor = visitor;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @Path("institutes/{slug}/merge")
    @Transactional
    public Response form(@RestPath String slug, @RestQuery @Nullable String into) {
        return page(slug, into == null ? "" : into.strip(), "", new Faults(), 200);
    }

    @POST
    @Path("institutes/{slug}/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response merge(@RestPath String slug, MultivaluedMap<String, String> sent) {
        MergingMessages say = messages.of(MergingMessages.class);
        String into = sent.getFirst("into") == null ? "" : sent.getFirst("into").strip();
        String reason = Reasons.of(sent);
        Faults faults = Reasons.check(reason, messages);
        if (!faults.isEmpty()) {
            return again(slug, into, reason, faults, 422);
        }
        Ids ids = ids(slug, into);
        if (ids == null) {
            return again(slug, into, reason, faults, 422);
        }
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(Mergers.LONGEST_SECONDS)
                    .call(() -> merging.merge(ids.gone(), ids.kept(), reason, visitor.id()));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            faults.add("into", "CONFLICT", into, refusal.detail());
            return again(slug, into, reason, faults, 409);
        }
        flash.say(say.institutesMerged(ids.goneName(), ids.keptName()));
        return Response.seeOther(URI.create("/institutes/" + encoded(ids.keptSlug())))
                .build();
    }

    private record Ids(long gone, String goneName, long kept, String keptName, String keptSlug) {}

    @Transactional
    @Nullable
    Ids ids(String slug, String into) {
        Institute gone = found(slug);
        List<Institute> meant = into.isEmpty() ? List.of() : institutes.named(into);
        if (meant.size() != 1) {
            return null;
        }
        Institute kept = meant.get(0);
        return new Ids(gone.id(), gone.name(), kept.id(), kept.name(), kept.slug());
    }

    @Transactional
    Response again(String slug, String into, String reason, Faults faults, int status) {
        return page(slug, into, reason, faults, status);
    }

    private Response page(String slug, String into, String reason, Faults faults, int status) {
        MergingMessages say = messages.of(MergingMessages.class);
        Institute gone = found(slug);
        List<Institute> meant = into.isEmpty() ? List.of() : institutes.named(into);
        InstituteMerging.@Nullable Preview preview = null;
        if (meant.size() == 1) {
            institutes.withNames(List.of(gone.id(), meant.get(0).id()));
            preview = merging.preview(gone, meant.get(0));
            String obstacle = preview.obstacle();
            if (obstacle != null && faults.of("into") == null) {
                faults.add("into", "CONFLICT", into, obstacle);
            }
        } else if (!into.isEmpty()) {
            faults.add(
                    "into", "UNKNOWN", into, meant.isEmpty() ? say.instituteUnknown(into) : say.instituteShared(into));
        } else if (status == 422 && faults.of("into") == null) {
            faults.add("into", "MISSING", null, say.intoMissing());
        }
        int told = status == 200 && !faults.isEmpty() ? 422 : status;
        return Response.status(told)
                .entity(new mergeInstitute(gone, into, preview, reason, faults, institutes.namesForChoice(TO_CHOOSE)))
                .build();
    }

    private Institute found(String slug) {
        Institute gone = institutes.bySlug(slug);
        if (gone == null) {
            throw Refusal.notFound();
        }
        return gone;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.borneout.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.borneout.account.Visitor;
import org.borneout.report.scored.Switches;
import org.borneout.source.Institute;
import org.borneout.source.Institutes;
import org.borneout.web.Cursor;
import org.borneout.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The record of an institute, and its rows as CSV. */
@Path("/")
class RecordPages {
    @CheckedTemplate(basePath = "report")
    record institute(RecordView view) implements TemplateInstance {}

    private final Institutes institutes;
    private final RecordViews views;
    private final RecordCsv csv;
    private final SwitchChecks checks;
    private final OnlyReads reads;
    private final Visitor visitor;

    RecordPages(
            Institutes institutes,
            RecordViews views,
            RecordCsv csv,
            SwitchChecks checks,
            OnlyReads reads,
            Visitor visitor) {
        this.institutes = institutes;
        this.views = views;
        this.csv = csv;
        this.checks = checks;
        this.reads = reads;
        this.visitor = visitor;
    }

    @GET
    @Path("institutes/{slug}")
    @PermitAll
    @Transactional
    public Response show(@RestPath String slug, @Context UriInfo uri) {
        reads.begin();
        Institute found = found(slug);
        if (!found.slug().equals(slug)) {
            return moved(found, "", uri);
        }
        SwitchForm form = form(uri);
        Switches by = checks.check(form);
        return Response.ok(new institute(views.of(
                        found, by, form, cursor(uri.getQueryParameters().getFirst("after")))))
                .build();
    }

    @GET
    @Path("institutes/{slug}/rows.csv")
    @PermitAll
    @Transactional
    @Produces("text/csv; charset=UTF-8")
    public Response rows(@RestPath String slug, @Context UriInfo uri) {
        Institute found = found(slug);
        if (!found.slug().equals(slug)) {
            return moved(found, "/rows.csv", uri);
        }
        Switches by = checks.check(form(uri));
        long institute = found.id();
        StreamingOutput body = out -> csv.write(institute, by, out);
        return Response.ok(body, new MediaType("text", "csv", "UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + found.slug() + ".csv\"")
                .build();
    }

    private Institute found(String slug) {
        Institute found = institutes.bySlug(slug);
        if (found == null || (!found.published() && !visitor.isAnalyst())) {
            throw Refusal.notFound();
        }
        return found;
    }

    private static Response moved(Institute to, String rest, UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(
                        "/institutes/" + InstitutePages.encoded(to.slug()) + rest + (query == null ? "" : "?" + query)))
                .build();
    }

    private static SwitchForm form(UriInfo uri) {
        Map<String, @Nullable String> sent = new LinkedHashMap<>();
        for (String field : SwitchForm.FIELDS) {
            sent.put(field, uri.getQueryParameters().getFirst(field));
        }
        return new SwitchForm(sent);
    }

    /** Null for a cursor that no list gave. */
    private static @Nullable Cursor cursor(@Nullable String after) {
        Cursor cursor = Cursor.decode(after, 2);
        if (cursor == null || !cursor.values().get(1).matches("\\d{1,18}")) {
            return null;
        }
        try {
            LocalDate.parse(cursor.values().get(0));
            return cursor;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

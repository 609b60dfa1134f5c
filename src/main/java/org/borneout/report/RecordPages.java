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
import java.util.function.Function;
import org.borneout.report.scored.Switches;
import org.borneout.source.Institute;
import org.borneout.web.Cursor;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The record of an institute, and its rows as CSV. */
@Path("/")
class RecordPages {
    private static final String HTML = "text/html;charset=UTF-8";

    @CheckedTemplate(basePath = "report")
    record institute(RecordView view) implements TemplateInstance {}

    private final RecordsFound records;
    private final RecordViews views;
    private final RecordCsv csv;
    private final PageCache pages;
    private final OnlyReads reads;

    RecordPages(RecordsFound records, RecordViews views, RecordCsv csv, PageCache pages, OnlyReads reads) {
        this.records = records;
        this.views = views;
        this.csv = csv;
        this.pages = pages;
        this.reads = reads;
    }

    @GET
    @Path("institutes/{slug}")
    @PermitAll
    @Transactional
    public Response show(
            @RestPath String slug, @RestHeader("If-None-Match") @Nullable String held, @Context UriInfo uri) {
        if (!pages.isEverybodys()) {
            reads.begin();
            return page(slug, uri, page -> Response.ok(page.render(), HTML).build());
        }
        String key = pages.key(
                uri.getRequestUri().getRawPath() + "?" + uri.getRequestUri().getRawQuery());
        String tag = PageCache.tag(key);
        String known = pages.known(key);
        if (known != null) {
            return answer(known, tag, held);
        }
        reads.begin();
        return page(slug, uri, page -> answer(pages.keep(key, page.render()), tag, held));
    }

    private Response page(String slug, UriInfo uri, Function<institute, Response> answer) {
        Institute found = records.bySlug(slug);
        if (!found.slug().equals(slug)) {
            return moved(found, "", uri);
        }
        SwitchForm form = SwitchForm.of(uri);
        Switches by = records.switches(form);
        Cursor after = cursor(uri.getQueryParameters().getFirst("after"));
        return answer.apply(new institute(views.of(found, by, form, after)));
    }

    /** Of a page that is the same for everybody who reads this language. */
    private static Response answer(String page, String tag, @Nullable String held) {
        boolean same = held != null && held.contains(tag.substring(2));
        return (same ? Response.notModified() : Response.ok(page, HTML))
                .header("ETag", tag)
                .header("Vary", "Accept-Language, Cookie")
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    @GET
    @Path("institutes/{slug}/rows.csv")
    @PermitAll
    @Transactional
    @Produces("text/csv; charset=UTF-8")
    public Response rows(@RestPath String slug, @Context UriInfo uri) {
        Institute found = records.bySlug(slug);
        if (!found.slug().equals(slug)) {
            return moved(found, "/rows.csv", uri);
        }
        Switches by = records.switches(SwitchForm.of(uri));
        long institute = found.id();
        StreamingOutput body = out -> csv.write(institute, by, out);
        return Response.ok(body, new MediaType("text", "csv", "UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"" + found.slug() + ".csv\"")
                .build();
    }

    private static Response moved(Institute to, String rest, UriInfo uri) {
        String query = uri.getRequestUri().getRawQuery();
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(
                        "/institutes/" + InstitutePages.encoded(to.slug()) + rest + (query == null ? "" : "?" + query)))
                .build();
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

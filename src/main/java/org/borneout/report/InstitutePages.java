package org.borneout.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.borneout.account.Visitor;
import org.borneout.resolution.Status;
import org.borneout.source.Institute;
import org.borneout.source.InstituteKind;
import org.borneout.source.InstituteName;
import org.borneout.source.Institutes;
import org.borneout.source.Publication;
import org.borneout.web.Cursor;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.borneout.web.Slice;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The directory of institutes and the entry of each. */
@Path("/")
class InstitutePages {
    private static final int ROWS = 50;
    private static final int NEWEST = 6;
    private static final int DUE_NEXT = 5;
    private static final int PUBLICATIONS = 10;
    private static final int PREDICTIONS_READ = 60;
    private static final int LONGEST_TEXT = 200;

    /**
     * @param narrow whether anything is searched for
     * @param query of the same list from its start
     */
    @CheckedTemplate(basePath = "report")
    record institutes(
            Slice<InstituteRow> rows,
            String q,
            List<InstituteKind> kinds,
            @Nullable InstituteKind chosen,
            boolean narrow,
            boolean after,
            String query,
            String nextQuery,
            String fault)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "report")
    record institute(InstituteView view) implements TemplateInstance {}

    private final Directory directory;
    private final Institutes institutes;
    private final InstituteNames names;
    private final StatusCounts counts;
    private final PredictionList list;
    private final ClaimRows rows;
    private final EntityManager entities;
    private final Visitor visitor;
    private final Messages messages;

    InstitutePages(
            Directory directory,
            Institutes institutes,
            InstituteNames names,
            StatusCounts counts,
            PredictionList list,
            ClaimRows rows,
            EntityManager entities,
            Visitor visitor,
            Messages messages) {
        this.directory = directory;
        this.institutes = institutes;
        this.names = names;
        this.counts = counts;
        this.list = list;
        this.rows = rows;
        this.entities = entities;
        this.visitor = visitor;
        this.messages = messages;
    }

    @GET
    @Path("institutes")
    @PermitAll
    @Transactional
    public Response list(
            @RestQuery @Nullable String q, @RestQuery @Nullable String kind, @RestQuery @Nullable String after) {
        ReportMessages say = messages.of(ReportMessages.class);
        String text = q == null || q.isBlank() ? null : q.strip();
        InstituteKind chosen = kind(kind);
        String fault = "";
        if (kind != null && !kind.isBlank() && chosen == null) {
            fault = say.filterUnknown(kind);
        } else if (text != null
                && (text.length() > LONGEST_TEXT || text.codePoints().anyMatch(Character::isISOControl))) {
            fault = say.filterText(LONGEST_TEXT);
        }
        Cursor cursor = Directory.cursor(after);
        Slice<InstituteRow> page = fault.isEmpty()
                ? directory.page(text, chosen, visitor.isAnalyst(), cursor, ROWS)
                : new Slice<>(List.of(), null);
        String query = "?" + (text == null ? "" : "q=" + encoded(text))
                + (chosen == null ? "" : (text == null ? "" : "&") + "kind=" + chosen.name());
        String next = page.next() == null ? "" : (query.equals("?") ? query : query + "&") + "after=" + page.next();
        return Response.status(fault.isEmpty() ? 200 : 400)
                .entity(new institutes(
                        page,
                        text == null ? "" : text,
                        List.of(InstituteKind.values()),
                        chosen,
                        text != null || chosen != null,
                        cursor != null,
                        query.equals("?") ? "" : query,
                        next,
                        fault))
                .build();
    }

    private static @Nullable InstituteKind kind(@Nullable String sent) {
        return Arrays.stream(InstituteKind.values())
                .filter(choice -> choice.name().equals(sent))
                .findFirst()
                .orElse(null);
    }

    @GET
    @Path("institutes/{slug}")
    @PermitAll
    @Transactional
    public Response show(@RestPath String slug) {
        Institute found = institutes.bySlug(slug);
        if (found == null || (!found.published() && !visitor.isAnalyst())) {
            throw Refusal.notFound();
        }
        if (!found.slug().equals(slug)) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create("/institutes/" + encoded(found.slug())))
                    .build();
        }
        return Response.ok(new institute(view(found))).build();
    }

    private InstituteView view(Institute institute) {
        names.load(List.of(institute));
        String shown = names.shown(institute);
        InstituteName own = names.beside(institute);
        List<InstituteName> others = institute.names().stream()
                .filter(name -> !name.name().equals(shown) && !name.equals(own))
                .toList();
        List<StatusCounts.StatusCount> stands = counts.of(institute);
        PredictionFilter its = PredictionFilter.all(visitor.isAnalyst()).withInstitute(institute.slug());
        return new InstituteView(
                institute,
                shown,
                own,
                others,
                directory.country(institute),
                parent(institute),
                standfirst(stands),
                stands,
                rows.of(list.page(its, PredictionOrder.LOGGED, null, NEWEST).items()),
                rows.of(list.page(its.withStatus(Status.OPEN), PredictionOrder.DUE, null, DUE_NEXT)
                        .items()),
                publications(institute));
    }

    private @Nullable Institute parent(Institute institute) {
        Institute parent = institute.parent();
        if (parent == null) {
            return null;
        }
        Institute loaded = institutes.findById(parent.id());
        return loaded.published() || visitor.isAnalyst() ? loaded : null;
    }

    private String standfirst(List<StatusCounts.StatusCount> stands) {
        ReportMessages say = messages.of(ReportMessages.class);
        long all = stands.stream().mapToLong(StatusCounts.StatusCount::count).sum();
        long notCheckable = count(stands, Status.NOT_CHECKABLE);
        long decided = count(stands, Status.RESOLVED) + count(stands, Status.VOID);
        return all == 0 ? say.nothingOfIts() : say.itsCounts(all, all - notCheckable, decided);
    }

    private static long count(List<StatusCounts.StatusCount> stands, Status status) {
        return stands.stream()
                .filter(line -> line.status() == status)
                .mapToLong(StatusCounts.StatusCount::count)
                .sum();
    }

    private List<Publication> publications(Institute institute) {
        List<Long> newest = list.page(
                        PredictionFilter.all(false).withInstitute(institute.slug()),
                        PredictionOrder.MADE,
                        null,
                        PREDICTIONS_READ)
                .items();
        return entities.createQuery(
                        "from Publication p where p.id in"
                                + " (select a.publication.id from Appearance a where a.forecast.prediction.id in ?1)"
                                + " order by p.publishedOn desc nulls last, p.id desc",
                        Publication.class)
                .setParameter(1, newest)
                .setMaxResults(PUBLICATIONS)
                .getResultList();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

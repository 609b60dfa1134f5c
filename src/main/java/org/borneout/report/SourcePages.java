package org.borneout.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.borneout.account.Visitor;
import org.borneout.source.Publication;
import org.borneout.source.Publications;
import org.borneout.web.Cursor;
import org.borneout.web.Refusal;
import org.borneout.web.Slice;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One publication with the predictions that were found in it, and the way it came from where they were made. */
@Path("/")
class SourcePages {
    private static final int ROWS = 30;
    private static final int CARRYING = 50;

    @CheckedTemplate(basePath = "report")
    record publication(
            Publication publication,
            List<ChainLink> chain,
            List<Publication> carrying,
            Slice<ClaimRow> claims,
            boolean after)
            implements TemplateInstance {}

    private final Publications publications;
    private final Chains chains;
    private final ClaimRows rows;
    private final EntityManager entities;
    private final Visitor visitor;

    SourcePages(Publications publications, Chains chains, ClaimRows rows, EntityManager entities, Visitor visitor) {
        this.publications = publications;
        this.chains = chains;
        this.rows = rows;
        this.entities = entities;
        this.visitor = visitor;
    }

    @GET
    @Path("publications/{id:\\d{1,18}}")
    @PermitAll
    @Transactional
    public TemplateInstance show(@RestPath long id, @RestQuery @Nullable String after) {
        Publication found = publications.findById(id);
        Cursor cursor = Cursor.decode(after, 1);
        boolean goesOn = cursor != null && cursor.values().get(0).matches("\\d{1,18}");
        Slice<Long> ids = found == null
                ? new Slice<>(List.of(), null)
                : in(
                        id,
                        goesOn && cursor != null
                                ? Long.parseLong(cursor.values().get(0))
                                : 0);
        if (found == null || (!visitor.isAnalyst() && ids.items().isEmpty() && !carriesWhatIsShown(id))) {
            throw Refusal.notFound();
        }
        return new publication(
                found,
                chains.of(null, found),
                visitor.isAnalyst() ? publications.carrying(found, CARRYING) : carryingWhatIsShown(id),
                new Slice<>(rows.of(ids.items()), ids.next()),
                goesOn);
    }

    private Slice<Long> in(long publication, long after) {
        List<Long> ids = entities.createQuery(
                        "select distinct p.id from Appearance a join a.forecast f join f.prediction p"
                                + " where a.publication.id = ?1 and p.id > ?2 and p.draft = false and p.withdrawnAt is null"
                                + " and (p.institute.published = true or ?3 = true) order by p.id",
                        Long.class)
                .setParameter(1, publication)
                .setParameter(2, after)
                .setParameter(3, visitor.isAnalyst())
                .setMaxResults(ROWS + 1)
                .getResultList();
        return Slice.of(ids, ROWS, Cursor::of);
    }

    /** A report is shown because of the story that carries it; one with nothing public in it is nobody's business yet. */
    private boolean carriesWhatIsShown(long id) {
        return !carryingWhatIsShown(id).isEmpty();
    }

    private List<Publication> carryingWhatIsShown(long id) {
        return entities.createQuery(
                        "from Publication p where p.carries.id = ?1 and exists (select 1 from Appearance a"
                                + " where a.publication = p and a.forecast.prediction.draft = false"
                                + " and a.forecast.prediction.liveMark = 1"
                                + " and a.forecast.prediction.institute.published = true)"
                                + " order by p.publishedOn, p.id",
                        Publication.class)
                .setParameter(1, id)
                .setMaxResults(CARRYING)
                .getResultList();
    }
}

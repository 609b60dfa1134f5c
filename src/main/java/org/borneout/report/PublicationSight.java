package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.borneout.source.Publication;
import org.borneout.source.Publications;
import org.borneout.web.Cursor;
import org.borneout.web.Refusal;
import org.borneout.web.Slice;

/** What may be seen of publications: those in which something stands that may be read, and what such ones carry. */
@ApplicationScoped
public class PublicationSight {
    private static final int CARRYING = 50;

    private final Publications publications;
    private final EntityManager entities;

    PublicationSight(Publications publications, EntityManager entities) {
        this.publications = publications;
        this.entities = entities;
    }

    /** Refused as not found where there is none, or nothing in it that may be read. */
    public Publication found(long id, boolean internal) {
        Publication found = publications.findById(id);
        if (found == null
                || (!internal
                        && claims(id, 0, 1, false).items().isEmpty()
                        && carrying(found, false).isEmpty())) {
            throw Refusal.notFound();
        }
        return found;
    }

    /** The predictions that were found in it, by their ids. */
    public Slice<Long> claims(long publication, long after, int limit, boolean internal) {
        List<Long> ids = entities.createQuery(
                        "select distinct p.id from Appearance a join a.forecast f join f.prediction p"
                                + " where a.publication.id = ?1 and p.id > ?2 and p.draft = false and p.withdrawnAt is null"
                                + " and (p.institute.published = true or ?3 = true) order by p.id",
                        Long.class)
                .setParameter(1, publication)
                .setParameter(2, after)
                .setParameter(3, internal)
                .setMaxResults(limit + 1)
                .getResultList();
        return Slice.of(ids, limit, Cursor::of);
    }

    /** A report is shown because of the story that carries it; one with nothing public in it is nobody's business yet. */
    public List<Publication> carrying(Publication original, boolean internal) {
        if (internal) {
            return publications.carrying(original, CARRYING);
        }
        return entities.createQuery(
                        "from Publication p where p.carries = ?1 and exists (select 1 from Appearance a"
                                + " where a.publication = p and a.forecast.prediction.draft = false"
                                + " and a.forecast.prediction.liveMark = 1"
                                + " and a.forecast.prediction.institute.published = true)"
                                + " order by p.publishedOn, p.id",
                        Publication.class)
                .setParameter(1, original)
                .setMaxResults(CARRYING)
                .getResultList();
    }
}

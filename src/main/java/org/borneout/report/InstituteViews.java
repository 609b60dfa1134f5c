package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.borneout.account.Visitor;
import org.borneout.resolution.Status;
import org.borneout.source.Institute;
import org.borneout.source.InstituteName;
import org.borneout.source.Institutes;
import org.borneout.source.Publication;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of an institute besides its record. */
@ApplicationScoped
class InstituteViews {
    private static final int NEWEST = 6;
    private static final int DUE_NEXT = 5;
    private static final int PUBLICATIONS = 10;
    private static final int PREDICTIONS_READ = 60;

    private final Directory directory;
    private final Institutes institutes;
    private final InstituteNames names;
    private final PredictionList list;
    private final ClaimRows rows;
    private final EntityManager entities;
    private final Visitor visitor;

    InstituteViews(
            Directory directory,
            Institutes institutes,
            InstituteNames names,
            PredictionList list,
            ClaimRows rows,
            EntityManager entities,
            Visitor visitor) {
        this.directory = directory;
        this.institutes = institutes;
        this.names = names;
        this.list = list;
        this.rows = rows;
        this.entities = entities;
        this.visitor = visitor;
    }

    InstituteView of(Institute institute) {
        names.load(List.of(institute));
        String shown = names.shown(institute);
        InstituteName own = names.beside(institute);
        List<InstituteName> others = institute.names().stream()
                .filter(name -> !name.name().equals(shown) && !name.equals(own))
                .toList();
        PredictionFilter its = PredictionFilter.all(visitor.isAnalyst()).withInstitute(institute.slug());
        return new InstituteView(
                institute,
                shown,
                own,
                others,
                directory.country(institute),
                parent(institute),
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
}

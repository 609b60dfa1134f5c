package org.borneout.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Enters publications, within the act that found something in them. */
@ApplicationScoped
public class PublicationEntries {
    private final Publications publications;
    private final Ledger ledger;
    private final Clock clock;

    PublicationEntries(Publications publications, Ledger ledger, Clock clock) {
        this.publications = publications;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param carries what it reprints, translates or reports on; null for an original */
    public Publication enter(Publication.Details details, @Nullable Publication carries, long by) {
        Publication publication = new Publication(details, clock.instant(), by);
        publication.carries(carries);
        publications.persist(publication);
        ledger.record(Change.of(by, "ENTERED", "publication", publication.id())
                .code("kind", details.kind())
                .code("publishedOn", details.publishedOn())
                .code("carries", carries == null ? null : carries.id())
                .text("title", details.title())
                .text("outlet", details.outlet())
                .text("agency", details.agency())
                .text("url", details.url()));
        return publication;
    }
}

package org.borneout.source;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that was read. */
@ApplicationScoped
public class Publications implements PanacheRepository<Publication> {
    public @Nullable Publication byUrl(String url) {
        return find("url", url).firstResult();
    }

    /** The same story by what names it, where it has no address: title, outlet and day. */
    public @Nullable Publication same(Publication.Details details) {
        if (details.url() != null) {
            return byUrl(details.url());
        }
        return find(
                        "from Publication p where p.url is null and p.title = ?1 and coalesce(p.outlet, '') = ?2"
                                + " and p.publishedOn is not distinct from ?3 order by p.id",
                        details.title(),
                        details.outlet() == null ? "" : details.outlet(),
                        details.publishedOn())
                .firstResult();
    }

    /** The publications that reprint or report on this one. */
    public List<Publication> carrying(Publication original, int limit) {
        return find("from Publication p where p.carries = ?1 order by p.publishedOn, p.id", original)
                .range(0, limit - 1)
                .list();
    }
}

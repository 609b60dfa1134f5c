package org.borneout.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.borneout.account.Visitor;
import org.borneout.source.Publication;
import org.borneout.web.Cursor;
import org.borneout.web.Slice;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One publication with the predictions that were found in it, and the way it came from where they were made. */
@Path("/")
class SourcePages {
    private static final int ROWS = 30;

    @CheckedTemplate(basePath = "report")
    record publication(
            Publication publication,
            List<ChainLink> chain,
            List<Publication> carrying,
            Slice<ClaimRow> claims,
            boolean after)
            implements TemplateInstance {}

    private final PublicationSight sight;
    private final Chains chains;
    private final ClaimRows rows;
    private final Visitor visitor;

    SourcePages(PublicationSight sight, Chains chains, ClaimRows rows, Visitor visitor) {
        this.sight = sight;
        this.chains = chains;
        this.rows = rows;
        this.visitor = visitor;
    }

    @GET
    @Path("publications/{id:\\d{1,18}}")
    @PermitAll
    @Transactional
    public TemplateInstance show(@RestPath long id, @RestQuery @Nullable String after) {
        boolean internal = visitor.isAnalyst();
        Publication found = sight.found(id, internal);
        Cursor cursor = Cursor.decode(after, 1);
        boolean goesOn = cursor != null && cursor.values().get(0).matches("\\d{1,18}");
        long from = goesOn && cursor != null ? Long.parseLong(cursor.values().get(0)) : 0;
        Slice<Long> ids = sight.claims(id, from, ROWS, internal);
        return new publication(
                found,
                chains.of(null, found),
                sight.carrying(found, internal),
                new Slice<>(rows.of(ids.items()), ids.next()),
                goesOn);
    }
}

package org.borneout.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

/** The full record of one prediction. */
@Path("/")
class PredictionPages {
    @CheckedTemplate(basePath = "report")
    record prediction(PredictionView view) implements TemplateInstance {}

    private final PredictionViews views;

    PredictionPages(PredictionViews views) {
        this.views = views;
    }

    @GET
    @Path("predictions/{id:\\d{1,18}}")
    @PermitAll
    @Transactional
    public TemplateInstance show(@RestPath long id) {
        return new prediction(views.of(id));
    }
}

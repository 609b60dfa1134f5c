package org.borneout.resolution;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.borneout.account.Visitor;
import org.borneout.prediction.Predictions;
import org.borneout.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** Uploaded evidence, for saving and never as a page of this site; a sealed reading's is its author's alone. */
@Path("/")
class EvidencePages {
    private final EntityManager entities;
    private final EvidenceFiles files;
    private final Predictions predictions;
    private final Visitor visitor;

    EvidencePages(EntityManager entities, EvidenceFiles files, Predictions predictions, Visitor visitor) {
        this.entities = entities;
        this.files = files;
        this.predictions = predictions;
        this.visitor = visitor;
    }

    @GET
    @Path("evidence/{id:\\d{1,18}}/file")
    @PermitAll
    @Transactional
    public Response file(@RestPath long id) {
        Evidence evidence = entities.find(Evidence.class, id);
        EvidenceFile file = evidence == null ? null : evidence.file();
        if (evidence == null || file == null || !maySee(evidence.reading())) {
            throw Refusal.notFound();
        }
        String name = "evidence-" + id + "." + FileType.ending(file.mediaType());
        return Response.ok(files.content(file), file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private boolean maySee(Reading reading) {
        Long who = visitor.idIfAny();
        if (who != null && reading.isBy(who)) {
            return true;
        }
        Verdict verdict = reading.verdict();
        return switch (verdict.state()) {
            case PROPOSED, WITHDRAWN -> false;
            case SPLIT -> reading.live() && visitor.isReviewer();
            case CONFIRMED, SUPERSEDED ->
                reading.live() && (visitor.isAnalyst() || predictions.publiclyClaimed(verdict.question()));
        };
    }
}

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
import java.util.List;
import org.borneout.account.Visitor;
import org.borneout.prediction.Question;
import org.borneout.prediction.Questions;
import org.borneout.resolution.Evidence;
import org.borneout.resolution.Verdict;
import org.borneout.resolution.Verdicts;
import org.borneout.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One question with what every institute said about it. */
@Path("/")
class QuestionPages {
    private static final int MOST_CLAIMS = 200;

    @CheckedTemplate(basePath = "report")
    record question(
            Question question,
            List<ClaimRow> claims,
            @Nullable Upshot upshot,
            @Nullable Verdict verdict,
            List<Evidence> evidence)
            implements TemplateInstance {}

    private final Questions questions;
    private final Verdicts verdicts;
    private final ClaimRows rows;
    private final EntityManager entities;
    private final Visitor visitor;

    QuestionPages(Questions questions, Verdicts verdicts, ClaimRows rows, EntityManager entities, Visitor visitor) {
        this.questions = questions;
        this.verdicts = verdicts;
        this.rows = rows;
        this.entities = entities;
        this.visitor = visitor;
    }

    @GET
    @Path("questions/{id:\\d{1,18}}")
    @PermitAll
    @Transactional
    public Response show(@RestPath long id) {
        Question found = questions.whole(id);
        if (found == null) {
            throw Refusal.notFound();
        }
        Question became = found.mergedInto();
        if (became != null) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(URI.create("/questions/" + became.standing().id()))
                    .build();
        }
        List<ClaimRow> claims = rows.of(claims(id));
        if (claims.isEmpty() && !visitor.isAnalyst()) {
            throw Refusal.notFound();
        }
        Verdict verdict = verdicts.standing(found).verdict();
        Upshot upshot = claims.stream()
                .filter(row -> row.prediction().checkable())
                .map(ClaimRow::upshot)
                .findFirst()
                .orElse(null);
        return Response.ok(new question(
                        found, claims, upshot, verdict, verdict == null ? List.of() : verdicts.evidence(verdict)))
                .build();
    }

    private List<Long> claims(long question) {
        return entities.createQuery(
                        "select p.id from Prediction p where p.question.id = ?1 and p.draft = false and p.withdrawnAt is null"
                                + " and (p.institute.published = true or ?2 = true) order by p.madeOn, p.id",
                        Long.class)
                .setParameter(1, question)
                .setParameter(2, visitor.isAnalyst())
                .setMaxResults(MOST_CLAIMS)
                .getResultList();
    }
}

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
import org.borneout.resolution.Standing;
import org.borneout.resolution.Verdict;
import org.borneout.resolution.VerdictMessages;
import org.borneout.resolution.Verdicts;
import org.borneout.web.Messages;
import org.borneout.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** One question with what every institute said about it. */
@Path("/")
class QuestionPages {
    private static final int MOST_CLAIMS = 200;

    @CheckedTemplate(basePath = "report")
    record question(QuestionView view) implements TemplateInstance {}

    private final Questions questions;
    private final Verdicts verdicts;
    private final Decisions decisions;
    private final FrozenViews frozen;
    private final ClaimRows rows;
    private final EntityManager entities;
    private final Visitor visitor;
    private final Messages messages;

    QuestionPages(
            Questions questions,
            Verdicts verdicts,
            Decisions decisions,
            FrozenViews frozen,
            ClaimRows rows,
            EntityManager entities,
            Visitor visitor,
            Messages messages) {
        this.questions = questions;
        this.verdicts = verdicts;
        this.decisions = decisions;
        this.frozen = frozen;
        this.rows = rows;
        this.entities = entities;
        this.visitor = visitor;
        this.messages = messages;
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
        Standing standing = verdicts.standing(found);
        Upshot upshot = claims.stream()
                .filter(row -> row.prediction().checkable())
                .map(ClaimRow::upshot)
                .findFirst()
                .orElse(null);
        return Response.ok(new question(new QuestionView(
                        found, claims, upshot, state(standing), decisions.of(found), frozen.of(found, standing))))
                .build();
    }

    /** How far readers have come, in one sentence; what they found is not part of it. */
    private String state(Standing standing) {
        VerdictMessages say = messages.of(VerdictMessages.class);
        Verdict.State pending = standing.pending();
        if (pending == null) {
            return standing.verdict() == null ? say.nothingYet() : "";
        }
        return pending == Verdict.State.SPLIT ? say.readersDiffer() : say.waitsForSecond();
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

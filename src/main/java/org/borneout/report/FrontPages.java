package org.borneout.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.borneout.account.Visitor;
import org.borneout.resolution.Status;

/** The front page: what this is, what was decided last, what falls due next, whose record is kept. */
@Path("/")
class FrontPages {
    private static final int VERDICTS = 5;
    private static final int VERDICTS_READ = 40;
    private static final int DUE_NEXT = 6;
    private static final int INSTITUTES = 10;

    @CheckedTemplate(basePath = "report")
    record front(FrontView view) implements TemplateInstance {}

    private final PredictionList list;
    private final ClaimRows rows;
    private final Directory directory;
    private final EntityManager entities;
    private final Visitor visitor;
    private final OnlyReads reads;

    FrontPages(
            PredictionList list,
            ClaimRows rows,
            Directory directory,
            EntityManager entities,
            Visitor visitor,
            OnlyReads reads) {
        this.list = list;
        this.rows = rows;
        this.directory = directory;
        this.entities = entities;
        this.visitor = visitor;
        this.reads = reads;
    }

    @GET
    @PermitAll
    @Transactional
    public TemplateInstance show() {
        reads.begin();
        if (list.empty()) {
            return new front(new FrontView(true, List.of(), List.of(), List.of(), List.of(), List.of()));
        }
        PredictionFilter all = PredictionFilter.all(false).realOnly();
        List<ClaimRow> verdicts = rows.of(newestDecided());
        return new front(new FrontView(
                false,
                verdicts,
                verdicts.isEmpty()
                        ? rows.of(list.page(all, PredictionOrder.LOGGED, null, VERDICTS)
                                .items())
                        : List.of(),
                rows.of(list.page(all.withStatus(Status.OPEN), PredictionOrder.DUE, null, DUE_NEXT)
                        .items()),
                directory.real(visitor.isAnalyst(), INSTITUTES),
                directory.invented(INSTITUTES)));
    }

    /** One prediction for each of the questions that were decided last, so that a question is told once. */
    private List<Long> newestDecided() {
        List<Long> questions = entities.createQuery(
                        "select v.question.id from Verdict v where v.currentMark = 1 and exists (select 1 from Prediction p"
                                + " where p.question = v.question and p.institute.invented = false)"
                                + " order by v.decidedAt desc, v.id desc",
                        Long.class)
                .setMaxResults(VERDICTS_READ)
                .getResultList();
        Map<Long, Long> firstClaims = new HashMap<>();
        entities.createQuery(
                        "select p.question.id, min(p.id) from Prediction p where p.question.id in ?1 and p.draft = false"
                                + " and p.withdrawnAt is null and p.checkable = true and p.institute.published = true"
                                + " and p.institute.invented = false"
                                + " group by p.question.id",
                        Object[].class)
                .setParameter(1, questions)
                .getResultList()
                .forEach(row -> firstClaims.put((Long) row[0], (Long) row[1]));
        return questions.stream()
                .map(firstClaims::get)
                .filter(Objects::nonNull)
                .limit(VERDICTS)
                .toList();
    }
}

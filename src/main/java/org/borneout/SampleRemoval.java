package org.borneout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.borneout.SamplePlan.Kept;
import org.borneout.SamplePlan.Reason;
import org.borneout.account.Accounts;
import org.borneout.ledger.Change;
import org.borneout.ledger.Ledger;

/**
 * Takes the sample data away again. What people logged stays, with the question and the institute that it needs, and so do
 * real sample predictions that somebody has worked on. The ledger keeps its entries and loses their texts.
 */
@ApplicationScoped
class SampleRemoval {
    private static final String MADE = "(select a.id from account a where a.email = 'sample-data')";
    private static final String BY_PEOPLE = "(e.actor_id is null or e.actor_id not in " + MADE + ")";
    private static final String SAMPLE =
            "(p.external_id like '" + SampleData.KEY + "%' and p.logged_by in " + MADE + ")";

    /** Of a real sample prediction: whether a person did anything to it, its question or a verdict on it. */
    private static final String WORKED_ON = "exists (select 1 from institute i where i.id = p.institute_id"
            + " and i.invented = false) and (exists (select 1 from ledger_entry e where e.subject_type = 'prediction'"
            + " and e.subject_id = p.id and " + BY_PEOPLE + ")"
            + " or exists (select 1 from ledger_entry e where e.subject_type = 'question'"
            + " and e.subject_id = p.question_id and " + BY_PEOPLE + ")"
            + " or exists (select 1 from verdict v join ledger_entry e on e.subject_type = 'verdict'"
            + " and e.subject_id = v.id where v.question_id = p.question_id and " + BY_PEOPLE + "))";

    private final EntityManager entities;
    private final Accounts accounts;
    private final Ledger ledger;

    SampleRemoval(EntityManager entities, Accounts accounts, Ledger ledger) {
        this.entities = entities;
        this.accounts = accounts;
        this.ledger = ledger;
    }

    /** What would go and what would stay, as things are now. */
    @Transactional
    SamplePlan plan() {
        List<Long> predictions = ids(
                "select p.id from prediction p where " + SAMPLE + " and not (" + WORKED_ON + ")" + " order by p.id",
                List.of());
        List<Long> questions = ids(
                "select q.id from question q where q.created_by in " + MADE
                        + " and not exists (select 1 from prediction p where p.question_id = q.id and p.id not in (:ids))"
                        + " order by q.id",
                predictions);
        questions = without(
                questions,
                "select q.merged_into_id from question q where q.merged_into_id in (:ids) and q.id not in (:ids)");
        List<Long> institutes = ids(
                "select i.id from institute i where i.created_by in " + MADE
                        + " and not exists (select 1 from prediction p where p.institute_id = i.id and p.id not in (:ids))"
                        + " and (i.invented = true or not exists (select 1 from ledger_entry e"
                        + " where e.subject_type = 'institute' and e.subject_id = i.id and " + BY_PEOPLE + "))"
                        + " order by i.id",
                predictions);
        institutes = without(
                institutes,
                "select coalesce(i.merged_into_id, i.parent_id) from institute i"
                        + " where (i.merged_into_id in (:ids) or i.parent_id in (:ids)) and i.id not in (:ids)");
        List<Long> publications = ids(
                "select u.id from publication u where u.created_by in " + MADE
                        + " and not exists (select 1 from appearance a join forecast f on f.id = a.forecast_id"
                        + " where a.publication_id = u.id and f.prediction_id not in (:ids))"
                        + " and not exists (select 1 from publication c where c.carries_id = u.id) order by u.id",
                predictions);
        List<Long> verdicts = ids("select v.id from verdict v where v.question_id in (:ids)", questions);
        return new SamplePlan(predictions, questions, verdicts, institutes, publications, kept());
    }

    @SuppressWarnings("unchecked")
    private List<Kept> kept() {
        String columns = "select p.id, q.statement, i.name, i.invented from prediction p"
                + " join question q on q.id = p.question_id join institute i on i.id = p.institute_id where ";
        List<Kept> kept = new ArrayList<>();
        kept.addAll(kept(
                entities.createNativeQuery(columns + "(p.logged_by is null or p.logged_by not in " + MADE + ")"
                                + " and (q.created_by in " + MADE + " or (i.invented = true and i.created_by in " + MADE
                                + ")) order by p.id")
                        .getResultList(),
                Reason.LOGGED_BY_PEOPLE));
        kept.addAll(kept(
                entities.createNativeQuery(columns + SAMPLE + " and " + WORKED_ON + " order by p.id")
                        .getResultList(),
                Reason.WORKED_ON));
        return kept;
    }

    private static List<Kept> kept(List<Object[]> rows, Reason reason) {
        return rows.stream()
                .map(row -> new Kept(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (Boolean) row[3], reason))
                .toList();
    }

    /** Removes it all at once, or nothing of it. */
    @Transactional
    SamplePlan remove(long by) {
        // Nobody is to build on what is going just now.
        entities.createNativeQuery(
                        "select q.id from question q where q.created_by in " + MADE + " order by q.id for update")
                .getResultList();
        SamplePlan plan = plan();
        if (plan.isNothing()) {
            return plan;
        }
        List<Long> files = ids(
                "select distinct e.file_id from evidence e join reading r on r.id = e.reading_id"
                        + " where e.file_id is not null and r.verdict_id in (:ids)",
                plan.verdicts());
        List<Long> topics =
                ids("select distinct t.topic_id from question_topic t where t.question_id in (:ids)", plan.questions());
        List<Long> families = ids(
                "select distinct q.family_id from question q where q.family_id is not null and q.id in (:ids)",
                plan.questions());
        List<Long> persons =
                ids("select distinct a.person_id from affiliation a where a.institute_id in (:ids)", plan.institutes());
        forget(plan, by);
        removeMergers(plan);
        removePredictions(plan.predictions());
        removeQuestions(plan);
        run(
                "delete from evidence_file_part where file_id in (:ids)"
                        + unused("evidence", "file_id", "evidence_file_part.file_id"),
                files);
        run("delete from evidence_file where id in (:ids)" + unused("evidence", "file_id", "evidence_file.id"), files);
        run("delete from topic where id in (:ids)" + unused("question_topic", "topic_id", "topic.id"), topics);
        run("delete from family where id in (:ids)" + unused("question", "family_id", "family.id"), families);
        run("update family set publication_id = null where publication_id in (:ids)", plan.publications());
        run("delete from publication where id in (:ids)", plan.publications());
        removeInstitutes(plan.institutes(), persons);
        entities.createNativeQuery(
                        "delete from frame where created_by in " + MADE + unused("prediction", "frame_id", "frame.id"))
                .executeUpdate();
        // What stays is nobody's sample any more.
        entities.createNativeQuery("update prediction set external_id = null where external_id like '" + SampleData.KEY
                        + "%' and logged_by in " + MADE)
                .executeUpdate();
        entities.clear();
        return plan;
    }

    /** One entry for all of it, and one for each prediction and question; the texts of the entries about what is gone are erased, the chain of digests holds. */
    private void forget(SamplePlan plan, long by) {
        ledger.record(Change.of(by, "SAMPLE_REMOVED", "site", 0)
                .code("account", accounts.sampleAccount())
                .code("predictions", plan.predictions().size())
                .code("questions", plan.questions().size())
                .code("institutes", plan.institutes().size())
                .code("kept", plan.kept().size()));
        // Each by name: whatever is kept in step with the ledger learns from it that they are gone.
        plan.predictions().forEach(id -> ledger.record(Change.of(by, "REMOVED", "prediction", id)));
        plan.questions().forEach(id -> ledger.record(Change.of(by, "REMOVED", "question", id)));
        ledger.record(Change.of(by, "ERASED", "site", 0).code("of", "SAMPLE_REMOVED"));
        ledger.reveal("verdict", plan.verdicts());
        ledger.erase("verdict", plan.verdicts());
        ledger.erase("prediction", plan.predictions());
        ledger.erase("question", plan.questions());
        ledger.erase("institute", plan.institutes());
        ledger.erase("publication", plan.publications());
        ledger.erase("reply", ids("select r.id from reply r where r.prediction_id in (:ids)", plan.predictions()));
    }

    private void removeMergers(SamplePlan plan) {
        run("delete from merger_moved where what = 'PREDICTION' and moved_id in (:ids)", plan.predictions());
        String ofQuestions = "kind in ('QUESTIONS', 'PREDICTION') and (gone_id in (:ids) or kept_id in (:ids))";
        String ofInstitutes = "kind = 'INSTITUTES' and (gone_id in (:ids) or kept_id in (:ids))";
        run(
                "delete from merger_moved where merger_id in (select id from merger where " + ofQuestions + ")",
                plan.questions());
        run("delete from merger where " + ofQuestions, plan.questions());
        run(
                "delete from merger_moved where merger_id in (select id from merger where " + ofInstitutes + ")",
                plan.institutes());
        run("delete from merger where " + ofInstitutes, plan.institutes());
        run("update question set merged_into_id = null where id in (:ids)", plan.questions());
        run("update institute set merged_into_id = null, parent_id = null where id in (:ids)", plan.institutes());
    }

    /** With all rows that scores rest on, those of the past included: no figure is to count them at any date. */
    private void removePredictions(List<Long> predictions) {
        String forecasts = "(select f.id from forecast f where f.prediction_id in (:ids))";
        run("delete from scored_row where prediction_id in (:ids)", predictions);
        run("delete from slip where prediction_id in (:ids)", predictions);
        run("delete from reply where prediction_id in (:ids)", predictions);
        run("delete from appearance where forecast_id in " + forecasts, predictions);
        run("delete from forecast where prediction_id in (:ids)", predictions);
        run("delete from prediction where id in (:ids)", predictions);
    }

    private void removeQuestions(SamplePlan plan) {
        String readings = "(select r.id from reading r where r.verdict_id in (:ids))";
        run("delete from evidence where reading_id in " + readings, plan.verdicts());
        run("delete from reading where verdict_id in (:ids)", plan.verdicts());
        run("update verdict set supersedes_id = null where id in (:ids)", plan.verdicts());
        run("delete from verdict where id in (:ids)", plan.verdicts());
        run("delete from text_change where question_id in (:ids)", plan.questions());
        run("delete from frozen_text where question_id in (:ids)", plan.questions());
        run("delete from question_topic where question_id in (:ids)", plan.questions());
        run("delete from question where id in (:ids)", plan.questions());
    }

    private void removeInstitutes(List<Long> institutes, List<Long> persons) {
        run("delete from affiliation where institute_id in (:ids)", institutes);
        run(
                "delete from person where id in (:ids)" + unused("affiliation", "person_id", "person.id")
                        + unused("prediction", "person_id", "person.id"),
                persons);
        run("delete from reply where institute_id in (:ids)", institutes);
        run("delete from institute_name where institute_id in (:ids)", institutes);
        run("delete from institute where id in (:ids)", institutes);
    }

    private static String unused(String table, String column, String key) {
        return " and not exists (select 1 from " + table + " used where used." + column + " = " + key + ")";
    }

    private void run(String sql, List<Long> ids) {
        if (!ids.isEmpty()) {
            entities.createNativeQuery(sql).setParameter("ids", ids).executeUpdate();
        }
    }

    /** An empty list of ids means one that no record has. */
    @SuppressWarnings("unchecked")
    private List<Long> ids(String sql, Collection<Long> among) {
        var query = entities.createNativeQuery(sql);
        if (sql.contains(":ids")) {
            query.setParameter("ids", among.isEmpty() ? List.of(-1L) : among);
        }
        return ((List<Number>) query.getResultList())
                .stream().map(Number::longValue).toList();
    }

    /** Leaves out those on which something rests that stays, and what those rest on in turn. */
    private List<Long> without(List<Long> ids, String neededBySome) {
        List<Long> left = ids;
        for (List<Long> needed = ids(neededBySome, left); !needed.isEmpty(); needed = ids(neededBySome, left)) {
            List<Long> stay = needed;
            left = left.stream().filter(id -> !stay.contains(id)).toList();
        }
        return left;
    }
}

package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.borneout.account.Visitor;
import org.borneout.ledger.History.Subject;
import org.borneout.ledger.Kept;

/**
 * Who may see which entry of the ledger. Everybody sees what was done to records that everybody may read; what concerns
 * drafts, institutes that are not published, replies that wait, or accounts, shows its hashes only. Sealed texts are kept
 * from everybody by the ledger itself.
 */
@ApplicationScoped
public class LedgerSight {
    /** Written for those who work here, whichever entry it stands in. */
    private static final Set<String> INTERNAL = Set.of("note", "replyContact", "contact");

    private static final String PUBLISHED = " from prediction p join institute i on i.id = p.institute_id"
            + " where p.draft = false and i.published = true";

    private static final Map<String, String> PUBLIC = Map.of(
            "prediction",
            "select p.id" + PUBLISHED + " and p.id in (:ids)",
            "question",
            "select p.question_id" + PUBLISHED + " and p.live_mark = 1 and p.question_id in (:ids)",
            "verdict",
            "select v.id from verdict v where v.id in (:ids) and v.question_id in (select p.question_id" + PUBLISHED
                    + " and p.live_mark = 1)",
            "institute",
            "select i.id from institute i where i.published = true and i.id in (:ids)",
            "publication",
            "select u.id from publication u where u.id in (:ids) and (exists (select 1 from appearance a"
                    + " join forecast f on f.id = a.forecast_id join prediction p on p.id = f.prediction_id"
                    + " join institute i on i.id = p.institute_id where a.publication_id = u.id and p.draft = false"
                    + " and p.withdrawn_at is null and i.published = true)"
                    + " or exists (select 1 from publication c join appearance a on a.publication_id = c.id"
                    + " join forecast f on f.id = a.forecast_id join prediction p on p.id = f.prediction_id"
                    + " join institute i on i.id = p.institute_id where c.carries_id = u.id and p.draft = false"
                    + " and p.withdrawn_at is null and i.published = true))",
            "reply",
            "select r.id from reply r join prediction p on p.id = r.prediction_id"
                    + " join institute i on i.id = p.institute_id where r.id in (:ids)"
                    + " and r.status in ('OPEN', 'ANSWERED') and p.draft = false and i.published = true");

    private final EntityManager entities;
    private final Visitor visitor;

    LedgerSight(EntityManager entities, Visitor visitor) {
        this.entities = entities;
        this.visitor = visitor;
    }

    /** Of these entries, the positions of those that are shown to whoever asks. */
    public Set<Long> shown(List<Kept> entries) {
        Map<String, Set<Long>> asked = entries.stream()
                .collect(Collectors.groupingBy(
                        Kept::subjectType, Collectors.mapping(Kept::subjectId, Collectors.toSet())));
        Set<Subject> subjects = new HashSet<>();
        asked.forEach((type, ids) -> ids.stream()
                .filter(seen(type, ids)::contains)
                .map(id -> new Subject(type, id))
                .forEach(subjects::add));
        return entries.stream()
                .filter(entry -> subjects.contains(entry.subject()))
                .map(Kept::position)
                .collect(Collectors.toSet());
    }

    private Set<Long> seen(String type, Set<Long> ids) {
        if (type.equals("site")) {
            return ids;
        }
        if (type.equals("account")) {
            return visitor.isAdmin() ? ids : Set.of();
        }
        if (visitor.isSignedIn()) {
            return ids;
        }
        String sql = PUBLIC.get(type);
        return sql == null ? Set.of() : found(sql, ids);
    }

    @SuppressWarnings("unchecked")
    private Set<Long> found(String sql, Set<Long> ids) {
        List<Number> found =
                entities.createNativeQuery(sql).setParameter("ids", ids).getResultList();
        return found.stream().map(Number::longValue).collect(Collectors.toSet());
    }

    /** Whether a text of an entry that is shown may be read, too. */
    public boolean reads(String field) {
        return visitor.isSignedIn() || !INTERNAL.contains(field.replaceFirst("\\.(from|to)$", ""));
    }

    /** Whether it may be told who did it. */
    public boolean seesPeople() {
        return visitor.isSignedIn();
    }
}

package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.borneout.source.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Adds the search for a text to a list. The predictions of a rare text are looked up and sorted; a frequent one is met
 * soon enough when the list is read in its order. Which of the two it is, is found out by asking for a few thousand.
 */
@ApplicationScoped
class PredictionSearch {
    static final int FEW = 2_000;

    private final EntityManager entities;

    PredictionSearch(EntityManager entities) {
        this.entities = entities;
    }

    void add(PredictionSql sql, String typed) {
        String words = NameKey.of(typed);
        String text = "%" + escaped(words) + "%";
        String quoted = "%" + escaped(typed.strip()) + "%";
        Set<Long> found = found(text, quoted, words);
        if (found == null) {
            sql.whereQuestion("(q.statement_key like :text or exists (select 1 from forecast f"
                    + " where f.prediction_id = p.id and (f.words = :words or exists (select 1 from appearance a"
                    + " where a.forecast_id = f.id and a.quote ilike :quoted))))");
            sql.values().put("text", text);
            sql.values().put("quoted", quoted);
            sql.values().put("words", words);
        } else if (found.isEmpty()) {
            sql.where("1 = 0");
        } else {
            sql.few().where("p.id in (:found)", "found", found);
        }
    }

    /** All predictions with the text, or null where there are too many to be looked up. */
    private @Nullable Set<Long> found(String text, String quoted, String words) {
        List<Long> questions = ids("select q.id from question q where q.statement_key like :value", "value", text);
        List<Long> said = ids("select f.prediction_id from forecast f where f.words = :value", "value", words);
        if (questions.size() > FEW || said.size() > FEW) {
            return null;
        }
        List<Long> quotations =
                ids("select a.forecast_id from appearance a where a.quote ilike :value", "value", quoted);
        if (quotations.size() > FEW) {
            return null;
        }
        Set<Long> found = new HashSet<>(said);
        if (!questions.isEmpty()) {
            found.addAll(ids("select p.id from prediction p where p.question_id in (:value)", "value", questions));
        }
        if (!quotations.isEmpty()) {
            found.addAll(ids("select f.prediction_id from forecast f where f.id in (:value)", "value", quotations));
        }
        return found.size() > 4 * FEW ? null : found;
    }

    @SuppressWarnings("unchecked")
    private List<Long> ids(String select, String name, Object value) {
        List<Number> ids = entities.createNativeQuery(select + " fetch first " + (FEW + 1) + " rows only")
                .setParameter(name, value)
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

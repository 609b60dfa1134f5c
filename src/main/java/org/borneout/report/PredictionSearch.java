package org.borneout.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.borneout.source.NameKey;

/**
 * Adds the search for a text to a list. Rare texts are looked up first and their predictions sorted; frequent ones are
 * met soon enough when the list is read in its order. Which of the two it is, is found out by asking for a few thousand.
 */
@ApplicationScoped
class PredictionSearch {
    static final int FEW = 4_000;

    private static final String IN_STATEMENT = "select q2.id from question q2 where q2.statement_key like :text";
    private static final String IN_QUOTE = "select f.prediction_id from appearance a"
            + " join forecast f on f.id = a.forecast_id where a.quote ilike :quoted";
    private static final String AS_WORDS = "select f.prediction_id from forecast f where f.words = :words";

    private final EntityManager entities;

    PredictionSearch(EntityManager entities) {
        this.entities = entities;
    }

    void add(PredictionSql sql, String typed) {
        String key = NameKey.of(typed);
        String text = "%" + escaped(key) + "%";
        String quoted = "%" + escaped(typed.strip()) + "%";
        sql.values().put("text", text);
        sql.values().put("quoted", quoted);
        sql.values().put("words", key);
        if (few(IN_STATEMENT, "text", text) && few(IN_QUOTE, "quoted", quoted) && few(AS_WORDS, "words", key)) {
            sql.where("p.id in (select p2.id from prediction p2 where p2.question_id in (" + IN_STATEMENT + ") union "
                    + IN_QUOTE + " union " + AS_WORDS + ")");
        } else {
            sql.whereQuestion("(q.statement_key like :text or exists (select 1 from forecast f"
                    + " where f.prediction_id = p.id and (f.words = :words or exists (select 1 from appearance a"
                    + " where a.forecast_id = f.id and a.quote ilike :quoted))))");
        }
    }

    private boolean few(String select, String name, String value) {
        Number found = (Number) entities.createNativeQuery(
                        "select count(*) from (" + select + " fetch first " + (FEW + 1) + " rows only) found")
                .setParameter(name, value)
                .getSingleResult();
        return found.intValue() <= FEW;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

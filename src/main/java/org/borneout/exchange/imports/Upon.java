package org.borneout.exchange.imports;

import org.jspecify.annotations.Nullable;

/** What somebody may have done that rests on a record which an import made. */
enum Upon {
    CLAIM(
            Table.QUESTION,
            "select p.id, p.question_id from prediction p where p.question_id = any(?)",
            Table.PREDICTION,
            "questions"),
    REVISION(
            Table.PREDICTION,
            "select f.id, f.prediction_id from forecast f where f.prediction_id = any(?)",
            Table.FORECAST,
            "predictions"),
    LATER_REVISION(
            Table.FORECAST,
            "select g.id, g.prediction_id from forecast f join forecast g on g.prediction_id = f.prediction_id"
                    + " and g.number > f.number where f.id = any(?)",
            Table.FORECAST,
            "predictions"),
    PRINT(
            Table.FORECAST,
            "select a.id, f.prediction_id from appearance a join forecast f on f.id = a.forecast_id"
                    + " where a.forecast_id = any(?)",
            Table.APPEARANCE,
            "predictions"),
    VERDICT(
            Table.QUESTION,
            "select v.id, v.question_id from verdict v where v.question_id = any(?)",
            Table.VERDICT,
            "questions"),
    READING(
            Table.VERDICT,
            "select r.id, v.question_id from reading r join verdict v on v.id = r.verdict_id where v.id = any(?)",
            Table.READING,
            "questions"),
    SUPERSEDED(
            Table.VERDICT,
            "select v.id, v.question_id from verdict v where v.id = any(?)"
                    + " and v.state in ('SUPERSEDED', 'SPLIT', 'WITHDRAWN')",
            null,
            "questions"),
    FROZEN(Table.QUESTION, "select id, question_id from frozen_text where question_id = any(?)", null, "questions"),
    MERGED(Table.QUESTION, "select id, merged_into_id from question where merged_into_id = any(?)", null, "questions"),
    CORRECTED(
            Table.PREDICTION,
            "select position, subject_id from ledger_entry where subject_type = 'prediction' and subject_id = any(?)",
            null,
            "predictions"),
    ASKED_ANEW(
            Table.QUESTION,
            "select position, subject_id from ledger_entry where subject_type = 'question' and subject_id = any(?)",
            null,
            "questions"),
    REPLY(Table.PREDICTION, "select id, prediction_id from reply where prediction_id = any(?)", null, "predictions");

    /** Whose ids are asked about. */
    final Table table;

    /** Finds what hangs on some of them, and where that is to be seen. */
    final String sql;

    /** What hangs on them is no obstacle where the import made it itself. */
    final @Nullable Table own;

    final String address;

    Upon(Table table, String sql, @Nullable Table own, String address) {
        this.table = table;
        this.sql = sql;
        this.own = own;
        this.address = address;
    }

    String words(ImportMessages say) {
        return switch (this) {
            case CLAIM -> say.uponClaim();
            case REVISION, LATER_REVISION -> say.uponRevision();
            case PRINT -> say.uponPrint();
            case VERDICT, READING, SUPERSEDED -> say.uponVerdict();
            case FROZEN -> say.uponFrozen();
            case MERGED -> say.uponMerged();
            case CORRECTED, ASKED_ANEW -> say.uponCorrected();
            case REPLY -> say.uponReply();
        };
    }
}

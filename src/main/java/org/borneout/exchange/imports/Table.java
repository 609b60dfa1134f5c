package org.borneout.exchange.imports;

import java.util.List;

/** The tables that an import writes, in the order in which their references allow, with the columns that it fills. */
enum Table {
    INSTITUTE("id", "slug", "name", "published", "invented", "created_at", "created_by", "version"),
    INSTITUTE_NAME("id", "institute_id", "language", "kind", "name", "name_key"),
    PERSON("id", "name", "name_key", "created_at", "version"),
    AFFILIATION("id", "person_id", "institute_id"),
    PUBLICATION(
            "id",
            "title",
            "kind",
            "outlet",
            "agency",
            "published_on",
            "language",
            "url",
            "created_at",
            "created_by",
            "version"),
    TOPIC("id", "slug", "label"),
    FAMILY("id", "label", "publication_id"),
    FRAME("id", "text", "created_at", "created_by"),
    QUESTION(
            "id",
            "statement",
            "statement_key",
            "criteria",
            "fine_print",
            "kind",
            "unit",
            "stated_window",
            "anchor_on",
            "window_rule",
            "opens_on",
            "due_on",
            "grace_days",
            "zone",
            "due_end",
            "grace_end",
            "condition_text",
            "reference_probability",
            "reference_value",
            "family_id",
            "created_at",
            "created_by",
            "waits",
            "version"),
    QUESTION_TOPIC("question_id", "topic_id"),
    PREDICTION(
            "id",
            "question_id",
            "institute_id",
            "person_id",
            "person_key",
            "live_mark",
            "side",
            "attribution",
            "checkable",
            "frame_id",
            "made_on",
            "draft",
            "note",
            "external_id",
            "logged_at",
            "logged_by",
            "version"),
    FORECAST(
            "id",
            "prediction_id",
            "number",
            "made_on",
            "stated",
            "likelihood_kind",
            "words",
            "probability",
            "low",
            "high",
            "value_point",
            "value_low",
            "value_high",
            "level",
            "level_assumed",
            "rounded",
            "language",
            "logged_at",
            "logged_by"),
    APPEARANCE("id", "forecast_id", "publication_id", "quote", "logged_at", "logged_by"),
    VERDICT(
            "id",
            "question_id",
            "state",
            "outcome",
            "share",
            "outcome_value",
            "void_reason",
            "event_on",
            "origin",
            "readers",
            "proposed_at",
            "decided_at",
            "current_mark",
            "open_mark",
            "version"),
    READING(
            "id",
            "verdict_id",
            "number",
            "reader_id",
            "outcome",
            "share",
            "outcome_value",
            "void_reason",
            "event_on",
            "read_at",
            "live_mark",
            "text_hash"),
    EVIDENCE("id", "reading_id", "number", "kind", "url");

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    String sqlName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String sequence() {
        return sqlName() + "_seq";
    }
}

package org.borneout.exchange.export;

/**
 * What is public, as SQL that both databases read. Names of columns are the headers of the tables; those that begin with an
 * underscore are only read on the way.
 */
final class Queries {
    /** A prediction p of an institute i that anybody may read. */
    static final String PUBLIC = "p.draft = false and p.withdrawn_at is null and i.published = true{real}";

    /** The predictions, of which what else is public follows. */
    static final String OF_PUBLIC = "prediction p join institute i on i.id = p.institute_id and {public}";

    /** One row for each forecast. The first columns are those that an import reads. */
    static final String PREDICTIONS = """
            select i.name as "institute", n.name as "person", p.attribution as "attribution", q.statement as "statement",
              q.id as "question", q.kind as "kind", q.unit as "unit", p.side as "side", f.stated as "likelihood",
              f.made_on as "made_on", f.language as "language", a.quote as "quote", b.title as "publication",
              b.outlet as "outlet", b.agency as "agency", b.url as "url", b.published_on as "published_on",
              q.stated_window as "window", q.opens_on as "opens_on", q.due_on as "due_on", q.criteria as "criteria",
              q.fine_print as "fine_print", q.condition_text as "condition", q.reference_probability as "reference",
              (select string_agg(t.label, '; ' order by t.label) from question_topic qt join topic t on t.id = qt.topic_id
                where qt.question_id = q.id) as "topics",
              y.label as "family", r.text as "frame", v.outcome as "outcome", v.outcome_value as "value",
              v.event_on as "event_on", v.decided_at as "decided_on",
              (select min(e.url) from reading d join evidence e on e.reading_id = d.id where d.verdict_id = v.id
                and d.live_mark = 1 and d.number = 1 and e.number = 1) as "evidence_url",
              cast(null as varchar(1)) as "note", p.external_id as "external_id",
              p.id as "prediction_id", f.id as "forecast_id", f.number as "forecast_number", q.id as "question_id",
              i.id as "institute_id", i.slug as "institute_slug", i.kind as "institute_kind", i.invented as "invented",
              n.id as "person_id", p.not_checkable as "not_checkable", f.likelihood_kind as "likelihood_kind",
              f.words as "words", f.probability as "probability", f.low as "low", f.high as "high",
              f.value_point as "value_point", f.value_low as "value_low", f.value_high as "value_high",
              f.level as "level", f.level_assumed as "level_assumed", f.rounded as "rounded",
              f.translation as "translation", p.logged_at as "logged_at", v.id as "verdict_id",
              v.void_reason as "void_reason", v.share as "_share", v.origin as "origin", v.readers as "readers",
              (select max(o.state) from verdict o where o.question_id = q.id and o.state in ('PROPOSED', 'SPLIT'))
                as "_pending", q.reference_value as "_reference_value", q.due_end as "_due_end",
              q.grace_end as "_grace_end", q.zone as "_zone"
            from prediction p
            join institute i on i.id = p.institute_id
            join forecast f on f.prediction_id = p.id
            join question q on q.id = p.question_id
            left join person n on n.id = p.person_id
            left join frame r on r.id = p.frame_id
            left join family y on y.id = q.family_id
            left join verdict v on v.question_id = q.id and v.current_mark = 1
            left join appearance a on a.id = (select min(x.id) from appearance x where x.forecast_id = f.id)
            left join publication b on b.id = a.publication_id
            where {public} and %s
            order by p.id, f.number""";

    static final String WITHDRAWN = """
            select p.id as "prediction_id", i.slug as "institute_slug", i.invented as "invented", p.made_on as "made_on",
              p.logged_at as "logged_at", p.withdrawn_at as "withdrawn_at", p.withdrawn_reason as "reason"
            from prediction p join institute i on i.id = p.institute_id
            where p.draft = false and p.withdrawn_at is not null and i.published = true{real}
            order by p.id""";

    static final String QUESTIONS = """
            select q.id as "question_id", q.statement as "statement", q.kind as "kind", q.unit as "unit",
              q.criteria as "criteria", q.fine_print as "fine_print", q.condition_text as "condition",
              q.resolution_source as "resolution_source", q.data_vintage as "data_vintage",
              q.stated_window as "window", q.anchor_on as "anchor_on", q.window_rule as "window_rule",
              q.opens_on as "opens_on", q.due_on as "due_on", q.zone as "zone", q.grace_days as "grace_days",
              q.reference_probability as "reference_probability", q.reference_value as "reference_value",
              q.reference_reason as "reference_reason", q.family_id as "family_id", y.label as "family",
              (select string_agg(t.label, '; ' order by t.label) from question_topic qt join topic t on t.id = qt.topic_id
                where qt.question_id = q.id) as "topics",
              q.frozen_at as "frozen_at", q.frozen_hash as "frozen_hash", q.created_at as "created_at"
            from question q left join family y on y.id = q.family_id
            where exists (select 1 from {of-public} where p.question_id = q.id)
            order by q.id""";

    /** What was decided, now or before; what somebody has only read so far is nobody else's business. */
    static final String VERDICTS = """
            select v.id as "verdict_id", v.question_id as "question_id",
              case when v.current_mark = 1 then 'CURRENT' else 'SUPERSEDED' end as "state", v.outcome as "outcome",
              v.share as "share", v.outcome_value as "value", v.void_reason as "void_reason", v.event_on as "event_on",
              v.decided_at as "decided_at", v.rationale as "rationale", v.origin as "origin", v.readers as "readers",
              v.supersedes_id as "supersedes_id"
            from verdict v
            where v.state in ('CONFIRMED', 'SUPERSEDED')
              and exists (select 1 from {of-public} where p.question_id = v.question_id)
            order by v.id""";

    static final String EVIDENCE = """
            select e.id as "evidence_id", d.verdict_id as "verdict_id", d.number as "reading", e.number as "number",
              e.kind as "kind", e.url as "url", e.archive_url as "archive_url", e.quote as "quote", e.note as "note",
              e.sha256 as "sha256", m.media_type as "media_type"
            from evidence e
            join reading d on d.id = e.reading_id and d.live_mark = 1
            join verdict v on v.id = d.verdict_id and v.state in ('CONFIRMED', 'SUPERSEDED')
            left join evidence_file m on m.id = e.file_id
            where exists (select 1 from {of-public} where p.question_id = v.question_id)
            order by e.id""";

    static final String INSTITUTES = """
            select i.id as "institute_id", i.slug as "institute_slug", i.name as "name", i.kind as "kind",
              i.country as "country", u.slug as "parent", i.ror as "ror", i.wikidata as "wikidata",
              i.funding_note as "funding_note", i.coverage_policy as "coverage_policy",
              i.covered_since as "covered_since", i.invented as "invented"
            from institute i
            left join institute u on u.id = i.parent_id and u.published = true and u.merged_into_id is null
            where i.published = true and i.merged_into_id is null{real}
            order by i.id""";

    static final String INSTITUTE_NAMES = """
            select m.institute_id as "institute_id", m.language as "language", m.kind as "kind", m.name as "name"
            from institute_name m join institute i on i.id = m.institute_id
            where i.published = true and i.merged_into_id is null{real}
            order by m.institute_id, m.id""";

    static final String PERSONS = """
            select n.id as "person_id", n.name as "name", n.own_name as "own_name", n.orcid as "orcid"
            from person n
            where exists (select 1 from {of-public} where p.person_id = n.id)
            order by n.id""";

    /** Where something public was printed, and what was carried there; the extracts stay here. */
    static final String PUBLICATIONS = """
            with shown as (
              select distinct a.publication_id as id from {of-public}
              join forecast f on f.prediction_id = p.id
              join appearance a on a.forecast_id = f.id
              where a.publication_id is not null),
            listed as (
              select id from shown union
              select c.carries_id from publication c join shown s on s.id = c.id where c.carries_id is not null)
            select b.id as "publication_id", b.title as "title", b.kind as "kind", b.outlet as "outlet",
              b.agency as "agency", b.byline as "byline", b.published_on as "published_on", b.language as "language",
              b.url as "url", b.archive_url as "archive_url", b.extract_sha256 as "extract_sha256", k.id as "carries"
            from publication b
            join listed l on l.id = b.id
            left join listed k on k.id = b.carries_id
            order by b.id""";

    static final String APPEARANCES = """
            select a.id as "appearance_id", p.id as "prediction_id", a.forecast_id as "forecast_id",
              a.publication_id as "publication_id", a.quote as "quote", a.prefix as "prefix", a.suffix as "suffix"
            from appearance a
            join forecast f on f.id = a.forecast_id
            join prediction p on p.id = f.prediction_id
            join institute i on i.id = p.institute_id
            where {public}
            order by a.id""";

    static final String LEXICONS = """
            select l.code as "lexicon", l.version as "version", l.name as "name", l.description as "description",
              l.source as "source", l.standard as "standard", l.fallback as "fallback"
            from lexicon l order by l.id""";

    static final String PHRASES = """
            select l.code as "lexicon", l.version as "version", h.position as "position", h.language as "language",
              h.label as "phrase", h.low as "low", h.point as "point", h.high as "high", h.point_rule as "point_rule",
              h.seen as "seen", h.status as "status", h.source as "source", h.note as "note"
            from phrase h join lexicon l on l.id = h.lexicon_id order by l.id, h.position""";

    static final String PHRASE_WORDS = """
            select l.code as "lexicon", l.version as "version", h.position as "position", w.words as "words",
              w.nearest as "nearest"
            from phrase_alias w join phrase h on h.id = w.phrase_id join lexicon l on l.id = w.lexicon_id
            order by w.id""";

    private Queries() {}
}

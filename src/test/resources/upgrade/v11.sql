-- Records as they stood under version 11 of the schema, in SQL that both databases read.
insert into account (id, email, name, role, active, created_at, version) values
    (nextval('account_seq'), 'old@example.org', 'Old hand', 'REVIEWER', true, timestamp with time zone '2025-01-01 00:00:00+00', 0);
insert into institute (id, slug, name, kind, country, published, invented, created_at, version) values
    (nextval('institute_seq'), 'old-institute', 'Old Institute', 'INDEPENDENT', 'KR', true, false, timestamp with time zone '2025-01-01 00:00:00+00', 0);
insert into institute_name (id, institute_id, language, kind, name, name_key) values
    (nextval('institute_name_seq'), 1, 'en', 'OFFICIAL', 'Old Institute', 'old institute');
insert into publication (id, title, kind, published_on, language, created_at, version) values
    (nextval('publication_seq'), 'Old outlook', 'REPORT', date '2025-01-10', 'en', timestamp with time zone '2025-01-11 00:00:00+00', 0);

-- 1 decided, 2 proposed, 3 waits and is past its date, 4 asks for a number.
insert into question (id, statement, statement_key, criteria, kind, unit, stated_window, window_rule, due_on, grace_days, zone,
    due_end, grace_end, created_at, version, waits)
values
    (nextval('question_seq'), 'The old port reopens', 'the old port reopens', 'The port authority says so', 'YES_NO', null, 'in 2025',
        'DATE_GIVEN', date '2025-06-30', 14, 'UTC', timestamp with time zone '2025-07-01 00:00:00+00', timestamp with time zone '2025-07-15 00:00:00+00',
        timestamp with time zone '2025-01-11 00:00:00+00', 0, null),
    (nextval('question_seq'), 'The old bridge closes', 'the old bridge closes', null, 'YES_NO', null, null,
        'DATE_GIVEN', date '2025-06-30', 14, 'UTC', timestamp with time zone '2025-07-01 00:00:00+00', timestamp with time zone '2025-07-15 00:00:00+00',
        timestamp with time zone '2025-01-11 00:00:00+00', 0, null),
    (nextval('question_seq'), 'The old ferry returns', 'the old ferry returns', null, 'YES_NO', null, null,
        'DATE_GIVEN', date '2025-06-30', 14, 'UTC', timestamp with time zone '2025-07-01 00:00:00+00', timestamp with time zone '2025-07-15 00:00:00+00',
        timestamp with time zone '2025-01-11 00:00:00+00', 0, 1),
    (nextval('question_seq'), 'Growth of the old port', 'growth of the old port', null, 'NUMBER', '%', null,
        'DATE_GIVEN', date '2025-06-30', 14, 'UTC', timestamp with time zone '2025-07-01 00:00:00+00', timestamp with time zone '2025-07-15 00:00:00+00',
        timestamp with time zone '2025-01-11 00:00:00+00', 0, 1);
insert into prediction (id, question_id, institute_id, person_key, live_mark, side, attribution, checkable, made_on, draft,
    logged_at, logged_by, version)
select nextval('prediction_seq'), q.id, 1, 0, 1, 'WILL', 'INSTITUTION', true, date '2025-01-10', false,
       timestamp with time zone '2025-01-11 00:00:00+00', 1, 0
from question q order by q.id;
insert into forecast (id, prediction_id, number, made_on, stated, likelihood_kind, words, value_point, level_assumed, rounded, language, logged_at)
select nextval('forecast_seq'), p.id, 1, date '2025-01-10', case when p.question_id = 4 then '3.2' else 'highly likely' end,
       case when p.question_id = 4 then 'VALUE' else 'WORDS' end, case when p.question_id = 4 then null else 'highly likely' end,
       case when p.question_id = 4 then 3.2 end, false, false, 'en', timestamp with time zone '2025-01-11 00:00:00+00'
from prediction p order by p.id;
insert into appearance (id, forecast_id, publication_id, quote, logged_at)
select nextval('appearance_seq'), f.id, 1, 'It is highly likely', timestamp with time zone '2025-01-11 00:00:00+00' from forecast f order by f.id;
insert into verdict (id, question_id, state, outcome, event_on, rationale, origin, readers, proposed_at, decided_at, current_mark, version) values
    (nextval('verdict_seq'), 1, 'CONFIRMED', 'HAPPENED', date '2025-05-05', 'It opened.', 'PERSON', 2,
        timestamp with time zone '2025-07-02 00:00:00+00', timestamp with time zone '2025-07-03 00:00:00+00', 1, 0),
    (nextval('verdict_seq'), 2, 'PROPOSED', null, null, null, 'PERSON', 1, timestamp with time zone '2025-07-02 00:00:00+00', null, null, 0);
insert into reading (id, verdict_id, number, reader_id, outcome, event_on, rationale, read_at) values
    (nextval('reading_seq'), 1, 1, 1, 'HAPPENED', date '2025-05-05', 'It opened.', timestamp with time zone '2025-07-02 00:00:00+00'),
    (nextval('reading_seq'), 2, 1, 1, 'HAPPENED', date '2025-05-05', 'SEALED: it closed.', timestamp with time zone '2025-07-02 00:00:00+00');
insert into evidence (id, reading_id, number, kind, url) values
    (nextval('evidence_seq'), 1, 1, 'PRIMARY', 'https://example.org/opened');

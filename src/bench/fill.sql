-- One million predictions of 200 institutes over six years, in set-based SQL for PostgreSQL. The schema is there already:
-- start the program once on the empty database. Every run makes the same rows, counted back from the day it runs.
truncate institute, topic, frame, publication cascade;
delete from account where id > 1000;
select setseed(0.42);

drop index if exists question_statement_key_trigrams;
drop index if exists appearance_quote_trigrams;

insert into account (id, email, name, role, active, created_at, version)
select 1000 + n, 'bench' || n || '@example.org', 'Analyst ' || n, 'ANALYST', true, now(), 0
from generate_series(1, 20) n;

insert into institute (id, slug, name, kind, country, published, invented, created_at, version)
select 1000 + n, 'bench-institute-' || n,
       (array['Northern','Pacific','Continental','Harbour','Meridian','Lakeside','Capital','Eastern','Granite','Summit'])[1 + n % 10]
           || ' ' || (array['Institute','Centre','Foundation','Research Unit','Advisory'])[1 + n % 5]
           || ' for ' || (array['Policy','Trade','Security','Energy','Regional Affairs','Markets','Diplomacy','Labour'])[1 + n % 8] || ' ' || n,
       (array['UNIVERSITY_UNIT','GOVERNMENT_RUN','INDEPENDENT','CONSULTANCY','INTERNATIONAL_ORGANISATION','BANK','ADVOCACY'])[1 + n % 7],
       (array['KR','US','GB','DE','JP','CA'])[1 + n % 6], true, false, now(), 0
from generate_series(1, 200) n;

insert into institute_name (id, institute_id, language, kind, name, name_key)
select 100000 + i.id * 3 + k.n, i.id, k.language, k.kind, k.name, lower(k.name)
from institute i
cross join lateral (values
    (0, 'en', 'OFFICIAL', i.name),
    (1, 'ko', 'OFFICIAL', '제' || (i.id - 1000) || '정책연구원'),
    (2, 'en', 'ACRONYM', 'BI' || (i.id - 1000))) k (n, language, kind, name)
where i.slug like 'bench-%';

insert into topic (id, slug, label)
select 1000 + n, 'bench-topic-' || n, 'Topic ' || n from generate_series(1, 40) n;

insert into frame (id, text, created_at)
select 1000 + n, 'every forecast in the outlook number ' || n, now() from generate_series(1, 200) n;

insert into publication (id, title, kind, outlet, published_on, language, url, created_at, version)
select 1000000 + n, 'Outlook number ' || n, (array['REPORT','NEWS_STORY','RELEASE'])[1 + n % 3],
       case when n % 3 = 1 then 'Daily ' || n % 50 end, current_date - (n % 2190), 'en',
       'https://example.org/outlook/' || n, now(), 0
from generate_series(1, 60000) n;

-- Each row is one prediction. The first 800 000 ask a question of their own, the others answer one of those.
create unlogged table bench as
select n,
       case when n <= 800000 then n else 1 + (n::bigint * 7919) % 800000 end as q,
       now() - interval '6 years' * (1 - n / 1000000.0) - interval '1 hour' as logged_at,
       random() as r1, random() as r2, random() as r3, random() as r4, random() as r5, random() as r6, random() as r7
from generate_series(1, 1000000) n;

-- Answers to an older question come in the order in which they are logged, too.
create unlogged table bench_question as
select q as id, min(logged_at) as asked_at,
       (min(logged_at) at time zone 'UTC')::date
           - (case when min(r1) < 0.8 then floor(min(r2) * 4) else floor(min(r2) * 3650) end)::int as made_on,
       min(r3) as r3, min(r4) as r4, min(r5) as r5, min(r6) as r6, min(r7) as r7
from bench where n <= 800000 group by q;

insert into question (id, statement, statement_key, criteria, kind, stated_window, anchor_on, window_rule, opens_on, due_on,
                      grace_days, zone, due_end, grace_end, created_at, version)
select 1000000 + id, statement, lower(statement), 'It happens if it is announced', 'YES_NO', null, made_on,
       case when due_on is null then 'NO_DEADLINE' else 'DATE_GIVEN' end, null, due_on, 14, 'UTC',
       (due_on + 1)::timestamp at time zone 'UTC', (due_on + 15)::timestamp at time zone 'UTC', asked_at, 0
from (
    select b.*,
           case when r3 >= 0.15 then made_on + (7 + 1800 * power(r4, 3))::int end as due_on,
           case when r5 < 0.3 then
               (array['북한이','일본이','정부가','중앙은행이','국회가','노동조합이','수출업체가','항만공사가'])[1 + (id * 31) % 8]
               || ' ' || (array['관세를','금리를','협정을','예산을','군축 회담을','요금을','보조금을','규제를'])[1 + (id * 17) % 8]
               || ' ' || (array['인상한다','인하한다','비준한다','재개한다','철회한다','연장한다','공개한다'])[1 + (id * 13) % 7]
               || ' (' || id % 9973 || '호)'
           else
               (array['The central bank','The parliament','North Korea','The ministry','The union','The carrier','The port authority',
                      'The assembly','The regulator','The exporter','The court','The coalition'])[1 + (id * 31) % 12]
               || ' ' || (array['raises','cuts','ratifies','resumes','withdraws','extends','publishes','postpones','rejects'])[1 + (id * 17) % 9]
               || ' ' || (array['tariffs','rates','the treaty','the budget','freight talks','ferry fares','the subsidy','the inspection',
                                'the pipeline licence','the wage deal','the quota'])[1 + (id * 13) % 11]
               || ' in district ' || id % 9973
           end as statement
    from bench_question b) made;

insert into question_topic (question_id, topic_id)
select distinct 1000000 + id, 1001 + floor(40 * power(r6, 2))::int from bench_question
union
select 1000000 + id, 1001 + floor(40 * r7)::int from bench_question where r7 < 0.5;

insert into prediction (id, question_id, institute_id, person_key, live_mark, side, attribution, checkable, not_checkable,
                        frame_id, made_on, draft, assignee_id, logged_at, logged_by, withdrawn_at, withdrawn_by,
                        withdrawn_reason, version)
select 1000000 + b.n, 1000000 + b.q, 1001 + floor(200 * case when b.n <= 800000 then power(b.r2, 1.5) else b.r3 end)::int,
       0, case when b.r6 < 0.005 then null else 1 end, case when b.r5 < 0.1 then 'WILL_NOT' else 'WILL' end, 'INSTITUTION',
       q.due_on is not null, case when q.due_on is null then 'NO_DEADLINE' end,
       case when b.r4 < 0.3 then 1001 + floor(200 * b.r3)::int end,
       q.anchor_on + case when b.n <= 800000 then 0 else floor(b.r1 * 6)::int end,
       b.r6 > 0.999, case when b.r7 < 0.01 then 1001 + floor(20 * b.r1)::int end, b.logged_at, 1001 + floor(20 * b.r2)::int,
       case when b.r6 < 0.005 then b.logged_at end, case when b.r6 < 0.005 then 1001 end,
       case when b.r6 < 0.005 then 'logged twice' end, 0
from bench b join question q on q.id = 1000000 + b.q
on conflict do nothing;

insert into forecast (id, prediction_id, number, made_on, stated, likelihood_kind, words, probability, level_assumed, rounded,
                      language, logged_at, logged_by)
select p.id, p.id, 1, p.made_on, coalesce(w.words, w.percent || '%'), case when w.words is null then 'PROBABILITY' else 'WORDS' end,
       w.words, case when w.words is null then w.percent * 10000 end, false, false, 'en', p.logged_at, p.logged_by
from prediction p
join bench b on b.n = p.id - 1000000
cross join lateral (select
    case when b.r5 < 0.9 then (array['likely','very likely','highly likely','unlikely','almost certain','expected to','could',
        'probably','about even','may','very unlikely','will','가능성이 높다','전망된다'])[1 + floor(14 * b.r4)::int] end as words,
    5 * (1 + floor(19 * b.r3)::int) as percent) w;

insert into appearance (id, forecast_id, publication_id, quote, logged_at, logged_by)
select f.id, f.id, 1000001 + (f.id * 7919) % 60000,
       'We see it as ' || f.stated || ' that ' || q.statement || ', said the outlook of ' || p.made_on, f.logged_at, f.logged_by
from forecast f join prediction p on p.id = f.prediction_id join question q on q.id = p.question_id
where f.id > 1000000;

-- Decided within two months of the due date as a rule; some wait for a second reader, some were left lying.
insert into verdict (id, question_id, state, outcome, void_reason, event_on, origin, readers, proposed_at, decided_at,
                     current_mark, version)
select q.id, q.id, case when proposed then 'PROPOSED' else 'CONFIRMED' end,
       case when proposed then null when b.r6 < 0.03 then 'VOID' when b.r6 < 0.6 then 'HAPPENED' else 'DID_NOT_HAPPEN' end,
       case when not proposed and b.r6 < 0.03 then 'CONDITION_NOT_MET' end,
       case when not proposed and b.r6 between 0.03 and 0.6 then q.due_on - 1 end, 'PERSON', case when proposed then 1 else 2 end,
       decided_at, case when not proposed then decided_at end, case when not proposed then 1 end, 0
from bench_question b
join question q on q.id = 1000000 + b.id
cross join lateral (select greatest(q.due_end, q.created_at) + interval '60 days' * b.r7 as decided_at, b.r5 > 0.995 as proposed) d
where q.due_on is not null and d.decided_at < now() and b.r3 < 0.985;

update question set waits = null where id in (select question_id from verdict);

drop table bench;
drop table bench_question;
create index question_statement_key_trigrams on question using gin (statement_key gin_trgm_ops);
create index appearance_quote_trigrams on appearance using gin (quote gin_trgm_ops);
vacuum analyze;

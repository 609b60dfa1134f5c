-- Lists are read along an index and stop when the page is full. What still waits for a verdict is a small part of all
-- questions and old for the most part, so it is marked: 1, or null once something was decided or proposed. The mark only
-- leads to the rows; whether there is a verdict is asked of the verdicts.
alter table question add column waits smallint default 1;
update question set waits = null
where id in (select question_id from verdict where state <> 'SUPERSEDED');
create index question_waiting on question (waits, due_on, id);
create index forecast_by_words on forecast (words, prediction_id);
create index prediction_by_live_institute on prediction (institute_id, live_mark, draft);

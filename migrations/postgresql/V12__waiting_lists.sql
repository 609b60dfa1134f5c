-- What waits and is past its date are few of all, and the database could not know: waiting and the date are correlated.
alter table question add column waiting_due date generated always as (case when waits = 1 then due_on end) stored;
create index question_waiting_due on question (waiting_due, id, due_end, grace_end);

-- The lists of one institute, of one question, and by due date are read from their indexes alone.
drop index question_standing;
create index question_standing on question (id, due_on, due_end, grace_end);
drop index prediction_standing;
create index prediction_standing on prediction (institute_id, draft, withdrawn_at, checkable, question_id, id);
create index prediction_of_question
    on prediction (question_id, draft, withdrawn_at, checkable, institute_id, made_on, logged_at, id);
drop index prediction_withdrawn;
create index prediction_withdrawn on prediction (logged_at, id) where withdrawn_at is not null;

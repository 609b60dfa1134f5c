-- The scored predictions of a record are read along their dates, and what is still open along its due dates, from indexes.
create index scored_row_by_made_on on scored_row (institute_id, made_on, prediction_id);
drop index question_waiting;
create index question_waiting on question (waits, due_on, id, due_end, grace_end);

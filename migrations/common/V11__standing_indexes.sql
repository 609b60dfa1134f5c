-- Counting where an institute's predictions stand reads these and no table.
drop index prediction_by_live_institute;
create index prediction_standing on prediction (institute_id, live_mark, draft, checkable, question_id);
create index question_standing on question (id, due_end, grace_end);
create index verdict_standing on verdict (question_id, state, outcome);

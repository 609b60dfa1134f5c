-- What records show beside the score. agreed: whether the first and the second reader of the verdict found the same; null
-- where there were not two. level_assumed: whether the level of a range is ours. statements: of a prediction that was
-- revised, on the row of its first statement, everything it said before the close, each with its day, and the close.
-- short_topics: the topics again where they are few enough for an index.
alter table scored_row add column agreed boolean;
alter table scored_row add column level_assumed boolean;
alter table scored_row add column statements ${text_type};
alter table scored_row add column short_topics varchar(300);

-- The figures of a record are read from this index and from no table.
drop index scored_row_of_institute;
create index scored_row_of_institute on scored_row (institute_id, to_position, from_position, edition, state, due_end,
    happened, side, probability, words, logging, imported, agreed, reference, family_id, made_on, due_on, event_on,
    horizon_days, attribution, short_topics);
-- With it the newest position at which a row of an institute was opened is found at once; where one was closed, by the other.
create index scored_row_opened on scored_row (institute_id, from_position);

-- Rows that are there already get these at the next start.
update scored_row set short_topics = topics where length(topics) <= 300;
insert into setting (name, content)
select 'scoredRows', 'missing' from ledger_head where exists (select 1 from scored_row)
    and not exists (select 1 from setting where name = 'scoredRows');

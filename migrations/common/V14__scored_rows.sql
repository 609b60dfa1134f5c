-- What scores are computed from: one narrow row per prediction, edition and stretch of the ledger in which it held. A
-- change closes the row and opens another, so that the figures at any ledger position are one grouped query. No row
-- refers to the records by a foreign key: what was logged by mistake and taken back is gone, while its rows stay.
-- state: what follows from the records alone; whether the date has passed and whether words have a number is asked of
-- the clock and the lexicon when a record is read. family_id: the family, or minus the question where there is none.
-- topics: ids between commas, such as ",3,17,". to_position: 9223372036854775807 while the row holds.
create table scored_row (
    prediction_id   bigint      not null,
    edition         varchar(5)  not null,
    from_position   bigint      not null,
    to_position     bigint      not null,
    institute_id    bigint      not null,
    question_id     bigint      not null,
    family_id       bigint      not null,
    state           varchar(14) not null,
    happened        boolean,
    side            varchar(8)  not null,
    probability     integer,
    words           varchar(200),
    logging         varchar(11) not null,
    imported        boolean     not null,
    due_end         timestamp with time zone,
    made_on         date        not null,
    due_on          date,
    horizon_days    integer,
    event_on        date,
    reference       integer,
    attribution     varchar(20) not null,
    topics          ${text_type} not null,
    said_value      decimal(30, 10),
    said_low        decimal(30, 10),
    said_high       decimal(30, 10),
    said_level      integer,
    found_value     decimal(30, 10),
    reference_value decimal(30, 10),
    unit            varchar(60),
    primary key (prediction_id, edition, from_position),
    constraint scored_row_once unique (prediction_id, edition, to_position),
    constraint scored_row_stretch check (from_position < to_position),
    constraint scored_row_edition check (edition in ('FIRST', 'LAST', 'ONLY')),
    constraint scored_row_state check (state in ('NOT_CHECKABLE', 'UNDECIDED', 'VOID', 'CANNOT_RESOLVE', 'NUMBER',
        'PARTLY', 'AFTERWARDS', 'HINDSIGHT', 'DECIDED')),
    constraint scored_row_happened check ((happened is not null) = (state in ('AFTERWARDS', 'HINDSIGHT', 'DECIDED')))
);

-- A record reads this index and no table.
create index scored_row_of_institute on scored_row (institute_id, to_position, from_position, edition, state, due_end,
    happened, side, probability, words, logging, imported, reference, family_id);
create index scored_row_of_question on scored_row (question_id, to_position);

-- Predictions that were logged before there were rows get theirs at the next start.
insert into setting (name, content)
select 'scoredRows', 'missing' from ledger_head where exists (select 1 from prediction);

-- What happened. A verdict is decided by two sealed readings; a newer one supersedes the older, which stays.

create sequence verdict_seq start with 1 increment by 1;
create table verdict (
    id            bigint primary key,
    question_id   bigint not null references question (id),
    state         varchar(20) not null,
    outcome       varchar(20),
    share         integer,
    outcome_value decimal(30, 10),
    void_reason   varchar(30),
    event_on      date,
    rationale     varchar(4000),
    origin        varchar(10) not null,
    readers       integer not null,
    proposed_at   timestamp with time zone not null,
    decided_at    timestamp with time zone,
    supersedes_id bigint references verdict (id),
    current_mark  smallint,
    version       integer not null,
    constraint verdict_one_current unique (question_id, current_mark),
    constraint verdict_no_fork unique (supersedes_id),
    constraint verdict_state check (state in ('PROPOSED', 'SPLIT', 'CONFIRMED', 'SUPERSEDED')),
    constraint verdict_decided check (
        (state in ('PROPOSED', 'SPLIT') and outcome is null and decided_at is null and current_mark is null)
        or (state = 'CONFIRMED' and outcome is not null and decided_at is not null and current_mark = 1)
        or (state = 'SUPERSEDED' and outcome is not null and decided_at is not null and current_mark is null)),
    constraint verdict_outcome check (
        outcome in ('HAPPENED', 'DID_NOT_HAPPEN', 'PARTLY', 'VALUE', 'VOID', 'CANNOT_RESOLVE')),
    constraint verdict_share check ((share is null or outcome = 'PARTLY') and (outcome <> 'PARTLY' or share is not null)),
    constraint verdict_share_range check (share between 0 and 1000000),
    constraint verdict_value check (
        (outcome_value is null or outcome = 'VALUE') and (outcome <> 'VALUE' or outcome_value is not null)),
    constraint verdict_void check ((void_reason is null or outcome = 'VOID') and (outcome <> 'VOID' or void_reason is not null)),
    constraint verdict_void_reason check (void_reason in ('CONDITION_NOT_MET', 'EVENT_CANCELLED', 'QUESTION_FLAWED',
        'SOURCE_GONE', 'DUPLICATE')),
    constraint verdict_origin check (origin in ('PERSON', 'IMPORT')),
    constraint verdict_readers check (readers between 0 and 3),
    constraint verdict_supersedes_another check (supersedes_id <> id)
);
create index verdict_by_decision on verdict (current_mark, decided_at, id);
create index verdict_by_outcome on verdict (current_mark, outcome, question_id);
create index verdict_by_state on verdict (state, proposed_at, id);

-- One reader's own answer; nobody else sees it until the verdict has two.
create sequence reading_seq start with 1 increment by 1;
create table reading (
    id            bigint primary key,
    verdict_id    bigint  not null references verdict (id),
    number        integer not null,
    reader_id     bigint references account (id),
    outcome       varchar(20) not null,
    share         integer,
    outcome_value decimal(30, 10),
    void_reason   varchar(30),
    event_on      date,
    rationale     varchar(4000),
    read_at       timestamp with time zone not null,
    constraint reading_number unique (verdict_id, number),
    constraint reading_reader unique (verdict_id, reader_id),
    constraint reading_numbers check (number between 1 and 3),
    constraint reading_outcome check (
        outcome in ('HAPPENED', 'DID_NOT_HAPPEN', 'PARTLY', 'VALUE', 'VOID', 'CANNOT_RESOLVE')),
    constraint reading_share check ((share is null or outcome = 'PARTLY') and (outcome <> 'PARTLY' or share is not null)),
    constraint reading_share_range check (share between 0 and 1000000),
    constraint reading_value check (
        (outcome_value is null or outcome = 'VALUE') and (outcome <> 'VALUE' or outcome_value is not null)),
    constraint reading_void check ((void_reason is null or outcome = 'VOID') and (outcome <> 'VOID' or void_reason is not null)),
    constraint reading_void_reason check (void_reason in ('CONDITION_NOT_MET', 'EVENT_CANCELLED', 'QUESTION_FLAWED',
        'SOURCE_GONE', 'DUPLICATE'))
);
create index reading_by_reader on reading (reader_id, verdict_id);

create sequence evidence_seq start with 1 increment by 1;
create table evidence (
    id          bigint primary key,
    reading_id  bigint  not null references reading (id),
    number      integer not null,
    kind        varchar(20) not null,
    url         varchar(2000),
    archive_url varchar(2000),
    sha256      char(64),
    quote       varchar(2000),
    note        varchar(2000),
    constraint evidence_number unique (reading_id, number),
    constraint evidence_kind check (kind in ('PRIMARY', 'SECONDARY')),
    constraint evidence_says_something check (
        url is not null or sha256 is not null or quote is not null or note is not null)
);

-- A contest by an institute or a reader, printed beside what it is about.
create sequence reply_seq start with 1 increment by 1;
create table reply (
    id            bigint primary key,
    prediction_id bigint not null references prediction (id),
    verdict_id    bigint references verdict (id),
    institute_id  bigint references institute (id),
    author        varchar(200) not null,
    contact       varchar(300),
    text          varchar(4000) not null,
    at            timestamp with time zone not null,
    status        varchar(20) not null,
    answer        varchar(4000),
    answered_at   timestamp with time zone,
    answered_by   bigint references account (id),
    version       integer not null,
    constraint reply_status check (status in ('WAITING', 'OPEN', 'ANSWERED', 'DECLINED')),
    constraint reply_answer check ((answer is null) = (answered_at is null))
);
create index reply_by_prediction on reply (prediction_id, at);
create index reply_by_status on reply (status, at);
create index reply_by_verdict on reply (verdict_id);

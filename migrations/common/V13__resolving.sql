-- Resolving: one open verdict for each question; readings that their author may take back or replace while they are
-- sealed, and the text that each was read against; files as evidence; changes of a frozen text that wait for a second
-- person; entries of the ledger whose texts stay sealed for a while.

alter table verdict drop constraint verdict_state;
alter table verdict add constraint verdict_state
    check (state in ('PROPOSED', 'SPLIT', 'CONFIRMED', 'SUPERSEDED', 'WITHDRAWN'));
alter table verdict drop constraint verdict_decided;
alter table verdict add constraint verdict_decided check (
    (state in ('PROPOSED', 'SPLIT', 'WITHDRAWN') and outcome is null and decided_at is null and current_mark is null)
    or (state = 'CONFIRMED' and outcome is not null and decided_at is not null and current_mark = 1)
    or (state = 'SUPERSEDED' and outcome is not null and decided_at is not null and current_mark is null));

-- open_mark is 1 while readers are still at it, else null.
alter table verdict add column open_mark smallint;
update verdict set open_mark = 1 where state in ('PROPOSED', 'SPLIT');
alter table verdict add constraint verdict_one_open unique (question_id, open_mark);

-- live_mark is 1, or null once its author took it back: what was written stays.
alter table reading add column live_mark smallint default 1;
alter table reading add column text_hash char(64);
alter table reading add constraint reading_live_number unique (verdict_id, number, live_mark);
alter table reading add constraint reading_live_reader unique (verdict_id, reader_id, live_mark);
alter table reading drop constraint reading_number;
alter table reading drop constraint reading_reader;

-- The content lies in parts, so that neither database needs a type for large objects.
create sequence evidence_file_seq start with 1 increment by 1;
create table evidence_file (
    id          bigint primary key,
    sha256      char(64)     not null,
    media_type  varchar(40)  not null,
    size        integer      not null,
    name        varchar(200) not null,
    uploaded_by bigint       not null references account (id),
    uploaded_at timestamp with time zone not null,
    constraint evidence_file_size check (size > 0)
);
create index evidence_file_by_time on evidence_file (uploaded_at);
create table evidence_file_part (
    file_id bigint  not null references evidence_file (id),
    number  integer not null,
    content bytea   not null,
    primary key (file_id, number)
);
alter table evidence add column file_id bigint references evidence_file (id);
create index evidence_by_file on evidence (file_id);

-- A change of a frozen text; waiting_mark is 1 until somebody decided about it.
create sequence text_change_seq start with 1 increment by 1;
create table text_change (
    id           bigint primary key,
    question_id  bigint        not null references question (id),
    text         ${text_type}  not null,
    reason       varchar(1000) not null,
    state        varchar(20)   not null,
    waiting_mark smallint,
    proposed_by  bigint        not null references account (id),
    proposed_at  timestamp with time zone not null,
    decided_by   bigint references account (id),
    decided_at   timestamp with time zone,
    version      integer       not null,
    constraint text_change_one_waiting unique (question_id, waiting_mark),
    constraint text_change_state check (
        (state = 'WAITING' and waiting_mark = 1 and decided_by is null and decided_at is null)
        or (state in ('MADE', 'DECLINED', 'WITHDRAWN') and waiting_mark is null and decided_by is not null
            and decided_at is not null))
);

-- While an entry is listed here, nobody is shown its texts.
create table ledger_seal (
    position bigint primary key references ledger_entry (position)
);

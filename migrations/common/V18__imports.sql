-- Files that people bring: what was sent, how it was read, and batch by batch what became of its rows.
-- task: what is being done or was done last. A worker holds the lease while it works; who has lost it can write nothing.
create sequence data_import_seq start with 1 increment by 1;
create table data_import (
    id            bigint primary key,
    kind          varchar(10)  not null,
    file_name     varchar(300),
    file_sha256   char(64),
    file_size     bigint       not null,
    frame         varchar(500),
    verdicts      varchar(10)  not null,
    commits       boolean      not null,
    stated        ${text_type} not null,
    found         ${text_type},
    task          varchar(10)  not null,
    state         varchar(10)  not null,
    committed     boolean      not null,
    fault         ${text_type},
    row_count     bigint       not null,
    done_count    bigint       not null,
    tally         ${text_type} not null,
    undo_reason   varchar(1000),
    created_by    bigint       not null references account (id),
    created_at    timestamp with time zone not null,
    started_at    timestamp with time zone,
    ended_at      timestamp with time zone,
    worker        varchar(60),
    leased_until  timestamp with time zone,
    constraint data_import_kind check (kind in ('CSV', 'XLSX', 'JSON')),
    constraint data_import_verdicts check (verdicts in ('ACCEPT', 'PROPOSE')),
    constraint data_import_task check (task in ('RECEIVE', 'DRY_RUN', 'COMMIT', 'UNDO')),
    constraint data_import_state check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'UNDONE'))
);
create index data_import_by_person on data_import (created_by, id);
create index data_import_by_state on data_import (state, id);

-- The file as it came, compressed, in parts, so that neither database needs a type for large objects.
create table data_import_part (
    import_id bigint  not null references data_import (id),
    number    integer not null,
    content   bytea   not null,
    primary key (import_id, number)
);

-- At most a thousand rows, which were checked or written in one transaction. items: what became of each row; made: ids
-- of what was written, as ranges, by which it can be taken back.
create table data_import_batch (
    import_id   bigint       not null references data_import (id),
    task        varchar(10)  not null,
    number      integer      not null,
    first_line  bigint       not null,
    last_line   bigint       not null,
    row_count   integer      not null,
    failed      integer      not null,
    items       bytea        not null,
    tally       ${text_type} not null,
    made        ${text_type},
    primary key (import_id, task, number)
);

-- Which records an entry of the ledger speaks of besides its subject, where it speaks of very many.
create table ledger_range (
    position     bigint      not null references ledger_entry (position),
    subject_type varchar(40) not null,
    first_id     bigint      not null,
    last_id      bigint      not null,
    primary key (position, subject_type, first_id)
);
create index ledger_range_by_subject on ledger_range (subject_type, last_id, first_id);

-- People who work here, their sessions, links and tokens; the ledger of every change.

create sequence account_seq start with 1 increment by 1;
create table account (
    id            bigint primary key,
    email         varchar(254) not null,
    name          varchar(200) not null,
    password_hash varchar(300),
    role          varchar(20)  not null,
    locale        varchar(12),
    active        boolean      not null,
    created_at    timestamp with time zone not null,
    version       integer      not null,
    constraint account_email unique (email),
    constraint account_role check (role in ('ANALYST', 'REVIEWER', 'ADMIN'))
);
create index account_by_name on account (name, id);

-- The cookie holds the key, this table only its SHA-256.
create table account_session (
    key_hash   char(64) primary key,
    account_id bigint not null references account (id),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
create index account_session_by_account on account_session (account_id);
create index account_session_by_expiry on account_session (expires_at);

-- One-time links by which an admin invites a person or lets somebody set a new password.
create sequence account_link_seq start with 1 increment by 1;
create table account_link (
    id         bigint primary key,
    key_hash   char(64) not null,
    account_id bigint   not null references account (id),
    purpose    varchar(20) not null,
    created_by bigint references account (id),
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    constraint account_link_key unique (key_hash),
    constraint account_link_purpose check (purpose in ('INVITATION', 'RESET'))
);
create index account_link_by_account on account_link (account_id);

create sequence api_token_seq start with 1 increment by 1;
create table api_token (
    id           bigint primary key,
    key_hash     char(64) not null,
    account_id   bigint   not null references account (id),
    name         varchar(100) not null,
    scope        varchar(20)  not null,
    from_settings boolean     not null,
    created_at   timestamp with time zone not null,
    last_used_at timestamp with time zone,
    revoked_at   timestamp with time zone,
    constraint api_token_key unique (key_hash),
    constraint api_token_scope check (scope in ('READ', 'LOG', 'REVIEW', 'ADMIN'))
);
create index api_token_by_account on api_token (account_id, id);

-- Failed sign-ins, counted per address and per account; kept here so that several nodes count together.
create sequence failed_sign_in_seq start with 1 increment by 1;
create table failed_sign_in (
    id       bigint primary key,
    counted  varchar(300) not null,
    at       timestamp with time zone not null
);
create index failed_sign_in_by_counted on failed_sign_in (counted, at);
create index failed_sign_in_by_time on failed_sign_in (at);

create table setting (
    name    varchar(100) primary key,
    content varchar(1000) not null
);

-- An answer that was already given to a program's key, so that a repeated request makes nothing twice.
create table idempotency_key (
    account_id   bigint       not null references account (id),
    idem_key     varchar(200) not null,
    request_hash char(64)     not null,
    subject_id   bigint,
    at           timestamp with time zone not null,
    primary key (account_id, idem_key)
);
create index idempotency_key_by_time on idempotency_key (at);

-- The ledger: ids and codes in clear, every name and free text as a salted SHA-256.
create table ledger_entry (
    position      bigint primary key,
    at            timestamp with time zone not null,
    actor_id      bigint references account (id),
    action        varchar(60) not null,
    subject_type  varchar(40) not null,
    subject_id    bigint      not null,
    body          ${text_type} not null,
    previous_hash char(64)    not null,
    hash          char(64)    not null,
    constraint ledger_entry_chain unique (previous_hash)
);
create index ledger_entry_by_subject on ledger_entry (subject_type, subject_id, position);
create index ledger_entry_by_time on ledger_entry (at, position);

-- The texts behind the hashes; erasing one (text and salt) leaves the chain whole.
create table ledger_text (
    position bigint      not null references ledger_entry (position),
    field    varchar(80) not null,
    digest   char(64)    not null,
    salt     varchar(64),
    text     ${text_type},
    erased_at timestamp with time zone,
    primary key (position, field)
);

-- One row: the end of the chain, locked while an entry is added.
create table ledger_head (
    id       integer primary key,
    position bigint   not null,
    hash     char(64) not null,
    constraint ledger_head_single check (id = 1)
);
insert into ledger_head (id, position, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

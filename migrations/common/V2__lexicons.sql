-- Versioned words of likelihood and the numbers that published scales give them.

create sequence lexicon_seq start with 1000 increment by 1;
create table lexicon (
    id          bigint primary key,
    code        varchar(60)  not null,
    version     integer      not null,
    name        varchar(200) not null,
    description varchar(1000),
    source      varchar(1000),
    fallback    boolean      not null,
    standard    boolean      not null,
    position    integer      not null,
    created_at  timestamp with time zone not null,
    constraint lexicon_code unique (code, version)
);

-- low, point and high are millionths; all three absent: the words have no number.
create sequence phrase_seq start with 10000 increment by 1;
create table phrase (
    id         bigint primary key,
    lexicon_id bigint       not null references lexicon (id),
    position   integer      not null,
    language   varchar(12)  not null,
    label      varchar(200) not null,
    low        integer,
    point      integer,
    high       integer,
    point_rule varchar(300) not null,
    seen       boolean      not null,
    status     varchar(300) not null,
    source     varchar(1000) not null,
    note       varchar(1000),
    constraint phrase_place unique (lexicon_id, position),
    constraint phrase_range check (
        (low is null and point is null and high is null)
        or (low is not null and point is not null and high is not null
            and 0 <= low and low <= point and point <= high and high <= 1000000))
);

-- Words that mean a phrase in its lexicon: its own label and synonyms, and aliases for which it is only the nearest term.
create sequence phrase_alias_seq start with 100000 increment by 1;
create table phrase_alias (
    id         bigint primary key,
    lexicon_id bigint       not null references lexicon (id),
    phrase_id  bigint       not null references phrase (id),
    words      varchar(200) not null,
    nearest    boolean      not null,
    constraint phrase_alias_words unique (lexicon_id, words)
);
create index phrase_alias_by_phrase on phrase_alias (phrase_id);

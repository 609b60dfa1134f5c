-- What was merged into what, or moved, and what moved with it, so that it can be undone exactly.
-- kind INSTITUTES and QUESTIONS: gone and kept are two institutes or two questions, the gone one leads to the kept one.
-- kind PREDICTION: one prediction moved from one question (gone) to another (kept), both of which stand.
-- open_mark is 1, or null once undone.
create sequence merger_seq start with 1 increment by 1;
create table merger (
    id        bigint primary key,
    kind      varchar(20)   not null,
    gone_id   bigint        not null,
    kept_id   bigint        not null,
    reason    varchar(1000) not null,
    at        timestamp with time zone not null,
    merged_by bigint        not null references account (id),
    undone_at timestamp with time zone,
    undone_by bigint references account (id),
    open_mark smallint,
    version   integer       not null,
    constraint merger_kind check (kind in ('INSTITUTES', 'QUESTIONS', 'PREDICTION')),
    constraint merger_of_two check (gone_id <> kept_id),
    constraint merger_undone check (
        (undone_at is null and undone_by is null and open_mark = 1)
        or (undone_at is not null and undone_by is not null and open_mark is null))
);
create index merger_by_time on merger (at, id);
create index merger_by_gone on merger (kind, gone_id, open_mark);
create index merger_by_kept on merger (kind, kept_id, open_mark);

-- what PREDICTION, AFFILIATION, CHILD (an institute under the gone one) or NAME (added to the kept one).
create table merger_moved (
    merger_id bigint      not null references merger (id),
    what      varchar(20) not null,
    moved_id  bigint      not null,
    primary key (merger_id, what, moved_id),
    constraint merger_moved_what check (what in ('PREDICTION', 'AFFILIATION', 'CHILD', 'NAME'))
);
create index merger_moved_by_what on merger_moved (what, moved_id, merger_id);
create index institute_by_parent on institute (parent_id);

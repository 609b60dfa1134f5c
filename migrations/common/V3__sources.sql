-- Who predicts, and where it was printed.

create sequence institute_seq start with 1 increment by 1;
create table institute (
    id              bigint primary key,
    slug            varchar(120) not null,
    name            varchar(300) not null,
    kind            varchar(40),
    country         char(2),
    parent_id       bigint references institute (id),
    ror             varchar(40),
    wikidata        varchar(20),
    funding_note    varchar(2000),
    reply_contact   varchar(300),
    coverage_policy varchar(2000),
    covered_since   date,
    published       boolean not null,
    invented        boolean not null,
    merged_into_id  bigint references institute (id),
    created_at      timestamp with time zone not null,
    created_by      bigint references account (id),
    version         integer not null,
    constraint institute_slug unique (slug),
    constraint institute_kind check (kind in ('UNIVERSITY_UNIT', 'GOVERNMENT_RUN', 'INDEPENDENT', 'CONSULTANCY',
        'INTERNATIONAL_ORGANISATION', 'BANK', 'ADVOCACY')),
    constraint institute_not_own_parent check (parent_id <> id),
    constraint institute_not_merged_into_itself check (merged_into_id <> id)
);
create index institute_by_name on institute (name, id);

create sequence institute_name_seq start with 1 increment by 1;
create table institute_name (
    id           bigint primary key,
    institute_id bigint       not null references institute (id),
    language     varchar(12)  not null,
    kind         varchar(20)  not null,
    name         varchar(300) not null,
    name_key     varchar(300) not null,
    constraint institute_name_once unique (institute_id, language, kind, name),
    constraint institute_name_kind check (kind in ('OFFICIAL', 'ALIAS', 'ACRONYM', 'FORMER'))
);
create index institute_name_by_key on institute_name (name_key, institute_id);

create sequence person_seq start with 1 increment by 1;
create table person (
    id            bigint primary key,
    name          varchar(200) not null,
    name_key      varchar(200) not null,
    own_name      varchar(200),
    orcid         varchar(19),
    created_at    timestamp with time zone not null,
    version       integer not null,
    constraint person_orcid unique (orcid)
);
create index person_by_key on person (name_key, id);

create sequence affiliation_seq start with 1 increment by 1;
create table affiliation (
    id           bigint primary key,
    person_id    bigint not null references person (id),
    institute_id bigint not null references institute (id),
    from_on      date,
    until_on     date,
    constraint affiliation_once unique (person_id, institute_id, from_on),
    constraint affiliation_order check (until_on >= from_on)
);
create index affiliation_by_institute on affiliation (institute_id, person_id);

create sequence publication_seq start with 1 increment by 1;
create table publication (
    id             bigint primary key,
    title          varchar(500) not null,
    kind           varchar(20)  not null,
    outlet         varchar(200),
    agency         varchar(200),
    byline         varchar(300),
    published_on   date,
    published_at   timestamp with time zone,
    language       varchar(12),
    url            varchar(2000),
    archive_url    varchar(2000),
    retrieved_at   timestamp with time zone,
    extract_text   ${text_type},
    extract_sha256 char(64),
    carries_id     bigint references publication (id),
    created_at     timestamp with time zone not null,
    created_by     bigint references account (id),
    version        integer not null,
    constraint publication_url unique (url),
    constraint publication_kind check (kind in ('REPORT', 'RELEASE', 'NEWS_STORY', 'BROADCAST')),
    constraint publication_does_not_carry_itself check (carries_id <> id)
);
create index publication_by_title on publication (title, id);
create index publication_by_day on publication (published_on, id);
create index publication_by_carried on publication (carries_id);

-- What will be true or not (question), one institute's claim on it (prediction), each dated statement of the claim
-- (forecast) and each place where that was found in print (appearance).

create sequence topic_seq start with 1 increment by 1;
create table topic (
    id    bigint primary key,
    slug  varchar(80)  not null,
    label varchar(120) not null,
    constraint topic_slug unique (slug)
);

-- Questions that hang together: intervals count families, not rows.
create sequence family_seq start with 1 increment by 1;
create table family (
    id             bigint primary key,
    label          varchar(300) not null,
    publication_id bigint references publication (id),
    constraint family_label unique (label)
);

-- The written rule by which predictions were selected for logging.
create sequence frame_seq start with 1 increment by 1;
create table frame (
    id         bigint primary key,
    text       varchar(500) not null,
    created_at timestamp with time zone not null,
    created_by bigint references account (id),
    constraint frame_text unique (text)
);

create sequence question_seq start with 1 increment by 1;
create table question (
    id                    bigint primary key,
    statement             varchar(1000) not null,
    statement_key         varchar(1000) not null,
    criteria              varchar(4000),
    fine_print            varchar(4000),
    resolution_source     varchar(1000),
    data_vintage          varchar(300),
    kind                  varchar(10)  not null,
    unit                  varchar(60),
    stated_window         varchar(300),
    anchor_on             date,
    window_rule           varchar(60)  not null,
    opens_on              date,
    due_on                date,
    grace_days            integer      not null,
    zone                  varchar(60)  not null,
    due_end               timestamp with time zone,
    grace_end             timestamp with time zone,
    condition_text        varchar(2000),
    reference_probability integer,
    reference_value       decimal(30, 10),
    reference_reason      varchar(1000),
    family_id             bigint references family (id),
    frozen_at             timestamp with time zone,
    frozen_hash           char(64),
    merged_into_id        bigint references question (id),
    created_at            timestamp with time zone not null,
    created_by            bigint references account (id),
    version               integer      not null,
    constraint question_kind check (kind in ('YES_NO', 'NUMBER')),
    constraint question_unit check (kind = 'NUMBER' or unit is null),
    constraint question_window check (due_on >= opens_on),
    constraint question_due check ((due_on is null) = (due_end is null) and (due_on is null) = (grace_end is null)),
    constraint question_grace check (grace_days between 0 and 3660),
    constraint question_reference check (
        (reference_probability is null or (kind = 'YES_NO' and reference_probability between 0 and 1000000))
        and (reference_value is null or kind = 'NUMBER')),
    constraint question_frozen check ((frozen_at is null) = (frozen_hash is null)),
    constraint question_not_merged_into_itself check (merged_into_id <> id)
);
create index question_by_due on question (due_on, id);
create index question_by_grace_end on question (grace_end, id);
create index question_by_family on question (family_id);
create index question_by_creation on question (created_at, id);
create index question_by_merging on question (merged_into_id);

create table question_topic (
    question_id bigint not null references question (id),
    topic_id    bigint not null references topic (id),
    primary key (question_id, topic_id)
);
create index question_topic_by_topic on question_topic (topic_id, question_id);

-- Each text that was ever frozen for a question, with who agreed and why it was changed.
create sequence frozen_text_seq start with 1 increment by 1;
create table frozen_text (
    id          bigint primary key,
    question_id bigint  not null references question (id),
    number      integer not null,
    text        ${text_type} not null,
    hash        char(64) not null,
    frozen_at   timestamp with time zone not null,
    frozen_by   bigint  not null references account (id),
    seconded_by bigint references account (id),
    reason      varchar(1000),
    constraint frozen_text_number unique (question_id, number),
    constraint frozen_text_change check (number = 1 or reason is not null),
    constraint frozen_text_second_person check (seconded_by <> frozen_by)
);

-- live_mark is 1, or null once withdrawn, so that a claim stands at most once.
create sequence prediction_seq start with 1 increment by 1;
create table prediction (
    id               bigint primary key,
    question_id      bigint not null references question (id),
    institute_id     bigint not null references institute (id),
    person_id        bigint references person (id),
    person_key       bigint not null,
    live_mark        smallint,
    side             varchar(10) not null,
    attribution      varchar(20) not null,
    checkable        boolean not null,
    not_checkable    varchar(20),
    frame_id         bigint references frame (id),
    made_on          date   not null,
    draft            boolean not null,
    note             varchar(4000),
    external_id      varchar(200),
    assignee_id      bigint references account (id),
    logged_at        timestamp with time zone not null,
    logged_by        bigint references account (id),
    withdrawn_at     timestamp with time zone,
    withdrawn_by     bigint references account (id),
    withdrawn_reason varchar(1000),
    version          integer not null,
    constraint prediction_claim unique (question_id, institute_id, person_key, live_mark),
    constraint prediction_external_id unique (external_id),
    constraint prediction_person check (person_key = coalesce(person_id, 0)),
    constraint prediction_side check (side in ('WILL', 'WILL_NOT')),
    constraint prediction_attribution check (attribution in ('INSTITUTION', 'NAMED_EXPERT', 'UNNAMED')),
    constraint prediction_checkable check (checkable = (not_checkable is null)),
    constraint prediction_not_checkable check (
        not_checkable in ('VAGUE', 'ADVICE', 'METAPHOR', 'NO_DEADLINE', 'POSSIBILITY')),
    constraint prediction_withdrawn check (
        (withdrawn_at is null and live_mark = 1 and withdrawn_reason is null)
        or (withdrawn_at is not null and live_mark is null and withdrawn_reason is not null))
);
create index prediction_by_logging on prediction (logged_at, id);
create index prediction_by_made_on on prediction (made_on, id);
create index prediction_by_institute on prediction (institute_id, logged_at, id);
create index prediction_by_institute_made_on on prediction (institute_id, made_on, id);
create index prediction_by_logger on prediction (logged_by, logged_at, id);
create index prediction_by_assignee on prediction (assignee_id, id);
create index prediction_by_person on prediction (person_id);
create index prediction_by_frame on prediction (frame_id);

-- stated: the likelihood as typed or printed. words: those words in the form in which lexicons are searched.
-- probability, low, high and level are millionths; the values of a number keep their decimals.
create sequence forecast_seq start with 1 increment by 1;
create table forecast (
    id              bigint primary key,
    prediction_id   bigint  not null references prediction (id),
    number          integer not null,
    made_on         date    not null,
    stated          varchar(300) not null,
    likelihood_kind varchar(20)  not null,
    words           varchar(200),
    probability     integer,
    low             integer,
    high            integer,
    value_point     decimal(30, 10),
    value_low       decimal(30, 10),
    value_high      decimal(30, 10),
    level           integer,
    level_assumed   boolean not null,
    rounded         boolean not null,
    language        varchar(12),
    translation     varchar(2000),
    logged_at       timestamp with time zone not null,
    logged_by       bigint references account (id),
    constraint forecast_number unique (prediction_id, number),
    constraint forecast_day unique (prediction_id, made_on),
    constraint forecast_likelihood check (
        (likelihood_kind in ('WORDS', 'NONE') and probability is null and low is null and high is null
            and value_point is null and value_low is null and value_high is null and level is null)
        or (likelihood_kind = 'PROBABILITY' and probability is not null and low is null and high is null
            and value_point is null and value_low is null and value_high is null and level is null)
        or (likelihood_kind = 'RANGE' and probability is not null and low is not null and high is not null
            and value_point is null and value_low is null and value_high is null and level is null)
        or (likelihood_kind = 'VALUE' and probability is null and low is null and high is null
            and value_point is not null and value_low is null and value_high is null)
        or (likelihood_kind = 'VALUE_RANGE' and probability is null and low is null and high is null
            and value_low is not null and value_high is not null)),
    constraint forecast_words check (likelihood_kind <> 'WORDS' or words is not null),
    constraint forecast_probability check (probability between 0 and 1000000),
    constraint forecast_range check (0 <= low and low <= high and high <= 1000000),
    constraint forecast_values check (value_low <= value_high),
    constraint forecast_level check (level between 1 and 999999)
);

create sequence appearance_seq start with 1 increment by 1;
create table appearance (
    id             bigint primary key,
    forecast_id    bigint not null references forecast (id),
    publication_id bigint references publication (id),
    quote          varchar(2000),
    prefix         varchar(200),
    suffix         varchar(200),
    start_offset   integer,
    end_offset     integer,
    logged_at      timestamp with time zone not null,
    logged_by      bigint references account (id),
    constraint appearance_somewhere check (publication_id is not null or quote is not null),
    constraint appearance_offsets check (0 <= start_offset and start_offset < end_offset)
);
create index appearance_by_forecast on appearance (forecast_id, id);
create index appearance_by_publication on appearance (publication_id, id);

-- A page form as it was typed, faults included, until it becomes a prediction.
create sequence draft_form_seq start with 1 increment by 1;
create table draft_form (
    id         bigint primary key,
    account_id bigint not null references account (id),
    fields     ${text_type} not null,
    title      varchar(300) not null,
    saved_at   timestamp with time zone not null,
    version    integer not null
);
create index draft_form_by_account on draft_form (account_id, saved_at, id);

-- An act that its author can take back for ten minutes while nothing depends on it; before: what it replaced.
create sequence slip_seq start with 1 increment by 1;
create table slip (
    id            bigint primary key,
    account_id    bigint not null references account (id),
    act           varchar(30) not null,
    prediction_id bigint not null references prediction (id),
    after_version integer not null,
    before_fields ${text_type},
    at            timestamp with time zone not null,
    undone_at     timestamp with time zone,
    constraint slip_act check (act in ('LOG', 'CORRECT', 'REVISE', 'WITHDRAW'))
);
create index slip_by_account on slip (account_id, at);
create index slip_by_prediction on slip (prediction_id, at);

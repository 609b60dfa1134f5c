-- The answer to a program's key is repeated as it was, so what logging it entered besides is kept with it.

alter table idempotency_key add column fresh boolean default false not null;
alter table idempotency_key add column new_institute boolean default false not null;
alter table idempotency_key add column new_publication boolean default false not null;
alter table idempotency_key add column new_question boolean default false not null;

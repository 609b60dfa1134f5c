-- Few predictions are drafts or withdrawn; their lists would otherwise read all the others first.
create index prediction_drafts on prediction (logged_at, id) where draft;
create index prediction_withdrawn on prediction (logged_at, id) where live_mark is null;

-- Texts are compared in the form that ignores case and width; the index is on that form.
do $$
begin
    create index question_statement_key_trigrams on question using gin (statement_key gin_trgm_ops);
    drop index if exists question_statement_trigrams;
exception
    when undefined_object then
        raise notice 'pg_trgm is not available: text search will read whole tables';
end $$;

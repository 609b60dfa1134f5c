-- Search within texts at a million rows. Without the extension the lists still work, only slower.
do $$
begin
    create extension if not exists pg_trgm;
    create index question_statement_trigrams on question using gin (statement gin_trgm_ops);
    create index appearance_quote_trigrams on appearance using gin (quote gin_trgm_ops);
    create index institute_name_trigrams on institute_name using gin (name_key gin_trgm_ops);
exception
    when insufficient_privilege or undefined_file or feature_not_supported then
        raise notice 'pg_trgm is not available: text search will read whole tables';
end $$;

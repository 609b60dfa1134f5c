-- An import asks of thousands of statements at once whether they are known.
create index question_by_statement on question (statement_key);

-- An import asks of thousands of statements at once whether they are known. Statements may be longer than a key of a
-- sorted index can be.
create index question_by_statement on question using hash (statement_key);

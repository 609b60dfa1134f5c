-- How many texts were erased is told with every check of the ledger; replies wait at the desk and stand at predictions.
create index ledger_text_by_erasure on ledger_text (erased_at);

-- Who entered a reply, where a person who works here did.
alter table reply add column entered_by bigint references account (id);

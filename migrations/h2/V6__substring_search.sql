-- Version 6 is the trigram search of PostgreSQL; H2 reads the tables.
select 1;

-- Version 10 is for indexes of a part of a table, which H2 does not have.
select 1;

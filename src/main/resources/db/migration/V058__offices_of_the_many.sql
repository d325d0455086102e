-- Whoever has a seat in every county's office acts by all of them.
alter table audit_entry alter column by_office set data type varchar(200000);

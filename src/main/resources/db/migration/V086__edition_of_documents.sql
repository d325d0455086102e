-- The edition by which the programme and its honour are called in a document. Documents from before this column go by the one that
-- governs the year of their issue.
alter table issued_document add column edition varchar(50);

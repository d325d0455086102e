-- A page of a ranking is read from the index in its order, however many rounds have one score.
create index assessment_round_place on assessment_round (data_year, ranked_passed desc, ranked_score desc, case_key);
drop index assessment_round_rank;

-- The latest designations are read without the others.
create index issued_document_latest on issued_document (kind, issued_on desc, case_key);

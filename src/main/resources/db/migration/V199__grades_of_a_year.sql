-- The grades of a year are counted in the index, and the best round of each is found there.
create index assessment_round_grade on assessment_round (data_year, grade, ranked_passed, ranked_score, case_key);

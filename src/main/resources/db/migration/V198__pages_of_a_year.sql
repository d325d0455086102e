-- A page of a year's rounds is read in the order of their cases.
create index assessment_round_page on assessment_round (data_year, case_key, round);

-- Whether a county has a case of a year is seen in the index alone.
create index case_file_year_of_county on case_file (county_key, application_year);

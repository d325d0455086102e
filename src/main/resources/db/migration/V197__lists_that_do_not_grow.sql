-- Which rounds were corrected is found without reading all rounds of a year.
create index figure_request_kind on figure_request (kind, case_key, round);

-- The overview counts running cases by stage and county, and looks for the designated case of a county.
create index case_file_stage_of_county on case_file (stage, county_key, case_key);

alter table case_file add column running_county varchar(20);

update case_file set running_county = county_key
where ended = false
  and not exists (
      select 1 from case_file earlier
      where earlier.county_key = case_file.county_key and earlier.ended = false and earlier.case_key < case_file.case_key);

alter table case_file add constraint case_file_one_running unique (running_county);

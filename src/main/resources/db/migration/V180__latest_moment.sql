-- The latest moment at which a case entered a stage or was decided on. The next one is always later.
alter table case_file add column latest_moment timestamp(6) with time zone;

update case_file set latest_moment = (
    select max(moment) from (
        select entered_at as moment, case_key from stage_change
        union all
        select decided_at as moment, case_key from decision) happened
    where happened.case_key = case_file.case_key);

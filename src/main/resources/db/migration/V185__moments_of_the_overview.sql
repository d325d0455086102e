-- The overview counts what passed in the last twelve months. It reads these months alone.
create index case_file_opened on case_file (opened_at);
create index stage_change_entered on stage_change (entered_at, stage);
create index assessment_round_confirmed on assessment_round (confirmed_at);

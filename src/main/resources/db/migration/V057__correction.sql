-- A figure of a confirmed round that was corrected has its own evaluation; the round's result stays the one before.
alter table evaluation add column correction boolean default false not null;

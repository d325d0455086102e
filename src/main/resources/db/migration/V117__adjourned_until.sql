-- A meeting can adjourn a case until a day (P5).
alter table decision add column until date;
